import { setImmediate } from 'node:timers/promises';

const chunkLength = 65_536;

/** Texts as UTF-8, in chunks of about 64 kB; other work has its turn between them. */
export async function* utf8Chunks(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  let waiting: string[] = [];
  let length = 0;
  for await (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < chunkLength) continue;
    yield Buffer.from(waiting.join(''), 'utf8');
    [waiting, length] = [[], 0];
    await setImmediate();
  }
  if (length > 0) yield Buffer.from(waiting.join(''), 'utf8');
}
