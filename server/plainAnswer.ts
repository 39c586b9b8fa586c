import { wholeAnswer } from '#server/wholeAnswer.ts';

/** An answer of one line of words. */
export function plainAnswer(status: number, words: string, headers: Readonly<Record<string, string>> = {}): Response {
  return wholeAnswer(`${words}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers } });
}
