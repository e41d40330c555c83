import { createParser, type EventSourceMessage } from 'eventsource-parser';
import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { type Message, messagesOf } from './event-stream.js';

async function read(chunks: readonly Uint8Array[]): Promise<Message[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const messages: Message[] = [];
  for await (const message of messagesOf(stream)) messages.push(message);
  return messages;
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('an event stream', () => {
  it.each([
    ['id: 1\nevent: A\ndata: x\n\n', [{ id: '1', event: 'A', data: 'x' }]],
    ['data: x\ndata:y\n\n', [{ id: '', event: 'message', data: 'x\ny' }]],
    [
      'data:  x\r\rdata: y\r\n\r\n',
      [
        { id: '', event: 'message', data: ' x' },
        { id: '', event: 'message', data: 'y' },
      ],
    ],
    [': still here\nretry: 10\n\nid: 7\n\ndata: x\n\n', [{ id: '7', event: 'message', data: 'x' }]],
    ['event: A\n\ndata\n\n', [{ id: '', event: 'message', data: '' }]],
    ['\ufeffdata: x: y\n\n', [{ id: '', event: 'message', data: 'x: y' }]],
    ['id: 1\nid: a\0b\ndata: x\n\n', [{ id: '1', event: 'message', data: 'x' }]],
    ['data: cut off\n', []],
  ])('of %j', async (text, messages) => {
    expect(await read([bytes(text)])).toEqual(messages);
  });

  it('is the same however it is cut, and what another parser reads', async () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 12 });
    const line = fc.oneof(
      fc.tuple(fc.constantFrom('data', 'id', 'event', 'retry', 'other', ''), word).map((it) => it.join(': ')),
      fc.constantFrom('', '', ':', 'data', 'data:x'),
    );
    const streams = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(streams, fc.array(fc.nat(400)), async (lines, cuts) => {
        const text = lines.map((it) => it.join('')).join('');
        const expected: EventSourceMessage[] = [];
        createParser({ onEvent: (message) => expected.push(message) }).feed(text);
        const whole = bytes(text);
        const places = [...new Set([0, ...cuts, whole.length])].sort((a, b) => a - b);
        const messages = await read(places.map((from, n) => whole.subarray(from, places[n + 1])));
        expect(messages.map(({ event, data }) => [event, data])).toEqual(
          expected.map(({ event, data }) => [event || 'message', data]),
        );
      }),
    );
  });

  it('is cancelled when nobody reads on', async () => {
    let isCancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes('data: x\n\ndata: y\n\n')),
      cancel: () => {
        isCancelled = true;
      },
    });
    for await (const { data } of messagesOf(stream)) {
      expect(data).toBe('x');
      break;
    }
    expect(isCancelled).toBe(true);
  });
});
