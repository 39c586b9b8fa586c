import { describe, expect, test } from 'vitest';
import { createClient } from '#web/api/client.ts';
import { Refused, TimedOut, Unreachable, Unreadable } from '#web/api/failure.ts';
import { OverviewDocument } from '#web/api/generated.ts';

const variables = { language: 'EN' } as const;

function asking(fetch: typeof globalThis.fetch, patience = 1000) {
  return createClient({ url: '/graphql', fetch, patience });
}

/** A server that never answers, and hears when the asker leaves. */
const silent: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)));

describe('the client', () => {
  test('sends the operation with its variables and gives back the data', async () => {
    const sent: unknown[] = [];
    const ask = asking(async (url, init) => {
      sent.push(url, typeof init?.body === 'string' ? JSON.parse(init.body) : null);
      return Response.json({ data: { overview: 'fictional' } });
    });
    expect(await ask(OverviewDocument, variables)).toEqual({ overview: 'fictional' });
    expect(sent).toEqual(['/graphql', { query: OverviewDocument.toString(), variables }]);
  });

  test.each([
    [
      'an error of the API',
      Response.json({ errors: [{ message: 'too deep', extensions: { code: 'TOO_DEEP' } }] }, { status: 400 }),
      new Refused('TOO_DEEP', 'too deep'),
    ],
    ['an error without a code', Response.json({ data: null, errors: [{ message: 'masked' }] }), new Refused('UNNAMED', 'masked')],
    ['a page of a proxy', new Response('<html>', { status: 502 }), new Unreadable(502)],
    ['JSON that is no answer', Response.json([1]), new Unreadable(200)],
    ['an answer without data', Response.json({ data: null }), new Unreadable(200)],
  ])('names %s', async (_, response, failure) => {
    await expect(asking(async () => response)(OverviewDocument, variables)).rejects.toEqual(failure);
  });

  test('tells a server that cannot be reached from one that does not answer in time', async () => {
    await expect(asking(() => Promise.reject(new TypeError('refused')))(OverviewDocument, variables)).rejects.toBeInstanceOf(Unreachable);
    await expect(asking(silent, 5)(OverviewDocument, variables)).rejects.toEqual(new TimedOut(5));
  });

  test('stops when the asker goes away, with the reason of the asker', async () => {
    const stopper = new AbortController();
    const answer = asking(silent)(OverviewDocument, variables, stopper.signal);
    stopper.abort('gone');
    await expect(answer).rejects.toBe('gone');
  });
});
