import { describe, expect, it } from '@jest/globals';
import { placeOfCursor } from '@balance/events';
import { anEvent } from '../testing/an-event.js';
import { chunksOf, Frame } from './frame.js';
import { RecentFrames } from './recent-frames.js';

const aFrame = (xid: number, position: number, text = '') =>
  new Frame({
    event: anEvent({ type: 'NOTED', payload: { text } }),
    place: { xid: BigInt(xid), position: BigInt(position) },
    size: text.length,
  });
const place = (xid: number, position = 0) => ({ xid: BigInt(xid), position: BigInt(position) });

describe('the end of the log in memory', () => {
  it('gives what comes behind a place', () => {
    const recent = new RecentFrames(place(10), 100_000);
    const [a, b, c] = [aFrame(10, 7), aFrame(10, 9), aFrame(12, 8)];
    recent.add([a, b]);
    recent.add([c]);
    expect(recent.after(place(10))).toEqual([a, b, c]);
    expect(recent.after(place(10, 7))).toEqual([b, c]);
    expect(recent.after(place(10, 8))).toEqual([b, c]);
    expect(recent.after(place(11))).toEqual([c]);
    expect(recent.after(place(12, 8))).toEqual([]);
    expect(recent.after(place(99))).toEqual([]);
  });

  it('does not pretend to know what was before', () => {
    const recent = new RecentFrames(place(10), 100_000);
    expect(recent.after(place(9, 99))).toBeUndefined();
    expect(recent.after(place(10))).toEqual([]);
  });

  it('forgets the oldest when it is full, and says so', () => {
    const recent = new RecentFrames(place(1), 10_000);
    for (let xid = 1; xid <= 100; xid++) recent.add([aFrame(xid, xid, 'x'.repeat(1_000))]);
    expect(recent.after(place(94, 94))).toBeUndefined();
    expect(recent.after(place(96, 96))).toHaveLength(4);
    recent.add([aFrame(101, 101, 'x'.repeat(20_000))]);
    expect(recent.after(place(100, 100))).toBeUndefined();
    expect(recent.after(place(101, 101))).toEqual([]);
  });
});

describe('a frame', () => {
  it('is a message with a cursor, a type and one line of JSON', () => {
    const frame = aFrame(734, 12, 'two\nlines');
    const [id, event, data, ...rest] = frame.bytes.toString().split('\n');
    expect(placeOfCursor(id!.slice('id: '.length))).toEqual(frame.place);
    expect([event, rest]).toEqual(['event: NOTED', ['', '']]);
    expect(JSON.parse(data!.slice('data: '.length))).toMatchObject({
      type: 'NOTED',
      payload: { text: 'two\nlines' },
      occurredAt: '1970-01-01T00:00:00.000Z',
    });
    expect(frame.bytes).toBe(frame.bytes);
  });

  it('goes with its neighbours in pieces of some size, each ending with an event', () => {
    const frames = Array.from({ length: 40 }, (_, n) => aFrame(1, n + 1, 'x'.repeat(1_000)));
    frames.splice(20, 0, aFrame(1, 20, 'x'.repeat(50_000)));
    const chunks = chunksOf(frames);
    expect(Buffer.concat(chunks.map(({ bytes }) => bytes))).toEqual(
      Buffer.concat(frames.map(({ bytes }) => bytes)),
    );
    expect(chunks.at(-1)?.end).toBe(frames.at(-1)?.place);
    for (const { bytes } of chunks) expect(bytes.subarray(-2).toString()).toBe('\n\n');
    expect(chunks.map(({ bytes }) => bytes.length).filter((length) => length > 70_000)).toEqual([]);
    expect(chunks.length).toBeLessThan(6);
    expect(chunksOf([])).toEqual([]);
  });
});
