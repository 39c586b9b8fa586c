/** An event of a server: its name and its data. */
export type ServerEvent = { readonly name: string; readonly data: string };

/** The events of a stream as they come (https://html.spec.whatwg.org/multipage/server-sent-events.html, 9.2.6); comments and retries are passed over. One that a cut left unfinished is none. */
export async function* serverEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      const blocks = text.split(/\r\n\r\n|\n\n/);
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = eventOf(block);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel();
  }
}

function eventOf(block: string): ServerEvent | null {
  const fields = block.split(/\r?\n/).map((line) => /^([^:]+): ?(.*)$/.exec(line));
  const values = (name: string) => fields.flatMap((field) => (field?.[1] === name ? [field[2] ?? ''] : []));
  const data = values('data');
  return data.length === 0 && values('event').length === 0 ? null : { name: values('event').at(-1) ?? 'message', data: data.join('\n') };
}
