const msPerDay = 86_400_000;

/** The Monday of the week that a day is in. @param day `2026-03-01` */
export function mondayOf(day: string): string {
  const at = Date.parse(day);
  // The first of January 1970 was a Thursday.
  const daysSinceMonday = (((at / msPerDay + 3) % 7) + 7) % 7;
  return new Date(at - daysSinceMonday * msPerDay).toISOString().slice(0, 10);
}
