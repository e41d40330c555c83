/** One message of an event stream. */
export interface Message {
  /** The last id that the stream has named, empty before it has. */
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

/**
 * The messages of a `text/event-stream` as they arrive; one that the end cuts off is none. The stream is cancelled when
 * nobody reads on.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export async function* messagesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Message, void> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let [id, event, unread] = ['', '', ''];
  let data: string[] = [];
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      unread += decoder.decode(part.value, { stream: true });
      // A carriage return at the end may be the first half of a line's end.
      const lines = unread.split(/\r\n|\n|\r(?!$)/);
      unread = lines.pop() ?? '';
      for (const line of lines) {
        const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
        if (line === '') {
          if (data.length > 0) yield { id, event: event || 'message', data: data.join('\n') };
          [event, data] = ['', []];
        } else if (field === 'data') data.push(value);
        else if (field === 'event') event = value;
        else if (field === 'id' && !value.includes('\0')) id = value;
      }
    }
  } finally {
    await reader.cancel();
  }
}
