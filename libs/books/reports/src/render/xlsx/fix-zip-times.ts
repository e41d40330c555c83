const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
/** 1980-01-01 00:00, the first moment that ZIP knows. */
const [noTime, firstDay] = [0, 0x0021];

/**
 * Sets the times of all files in a ZIP archive to the same moment, so that equal contents are equal archives.
 *
 * @param archive changed in place; without ZIP64 and without a comment
 * @see APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16
 */
export function fixZipTimes(archive: Buffer): Buffer {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== endOfDirectory)
    throw new Error('the end of the ZIP archive is not where it should be');
  const entries = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < entries; entry++) {
    if (archive.readUInt32LE(at) !== directoryEntry)
      throw new Error('the directory of the ZIP archive is broken');
    setTime(archive, at + 12);
    setTime(archive, archive.readUInt32LE(at + 42) + 10);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return archive;
}

function setTime(archive: Buffer, at: number): void {
  archive.writeUInt16LE(noTime, at);
  archive.writeUInt16LE(firstDay, at + 2);
}
