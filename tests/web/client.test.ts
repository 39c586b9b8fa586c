import { describe, expect, test } from 'vitest';
import { lastChange } from '#web/actions/followChanges.ts';
import { createClient } from '#web/api/client.ts';
import { copyOf, withEarly } from '#web/api/askedEarly.ts';
import { firstQuestion } from '#web/api/firstQuestion.ts';
import { requestOf } from '#web/api/request.ts';
import { Refused, TimedOut, Unreachable, Unreadable } from '#web/api/failure.ts';
import { DossierDocument, OverviewDocument } from '#web/api/generated.ts';

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

  test('tells how long one took that failed, by the clock it is given', async () => {
    const times = [1_000, 8_500];
    const refusing = async () => Response.json({ errors: [{ message: 'took too long', extensions: { code: 'TOOK_TOO_LONG' } }] });
    const ask = createClient({ url: '/graphql', fetch: refusing, patience: 1000, now: () => times.shift() ?? 0 });
    await expect(ask(OverviewDocument, variables)).rejects.toMatchObject({ code: 'TOOK_TOO_LONG', waited: 7_500 });
  });

  test('stops when the asker goes away, with the reason of the asker', async () => {
    const stopper = new AbortController();
    const answer = asking(silent)(OverviewDocument, variables, stopper.signal);
    stopper.abort('gone');
    await expect(answer).rejects.toBe('gone');
  });
});

describe('a question that was asked before the scripts were there', () => {
  const { body } = requestOf(firstQuestion.operation, firstQuestion.variables);
  const first = { id: null, first: firstQuestion.variables.first };

  test('is answered once by what was asked then, and after that by the server', async () => {
    const early = Promise.resolve(Response.json({ data: { dossier: 'early' } }));
    const ask = asking(withEarly(async () => Response.json({ data: { dossier: 'later' } }), { body, answer: early }));
    expect(await ask(DossierDocument, { ...first, id: 'another' })).toEqual({ dossier: 'later' });
    expect(await ask(OverviewDocument, variables)).toEqual({ dossier: 'later' });
    expect(await ask(DossierDocument, first)).toEqual({ dossier: 'early' });
    expect(await ask(DossierDocument, first)).toEqual({ dossier: 'later' });
  });

  test('says which change was the last before it, in the same answer', async () => {
    const early = { body, answer: Promise.resolve(Response.json({ data: { lastChange: 'a-fictional-change', dossier: null } })) };
    const server = asking(async () => Response.json({ data: { lastChange: 'a-later-change' } }));
    const seen = lastChange({ ask: server }, asking(copyOf(early)));
    const ask = asking(withEarly(async () => Response.json({ data: {} }), early));
    expect(await ask(DossierDocument, first)).toMatchObject({ lastChange: 'a-fictional-change' });
    expect(await seen).toBe('a-fictional-change');
    expect(await lastChange({ ask: server }, null)).toBe('a-later-change');
  });

  test('fails as another does, is asked anew after that, and can be stopped', async () => {
    const failed = Promise.reject(new TypeError('no network'));
    const later = async () => Response.json({ data: { dossier: 'later' } });
    const ask = asking(withEarly(later, { body, answer: failed }));
    await expect(ask(DossierDocument, first)).rejects.toBeInstanceOf(Unreachable);
    expect(await ask(DossierDocument, first)).toEqual({ dossier: 'later' });
    const leaving = new AbortController();
    const stopped = asking(withEarly(later, { body, answer: new Promise(() => undefined) }))(DossierDocument, first, leaving.signal);
    leaving.abort(new Error('left'));
    await expect(stopped).rejects.toThrow('left');
  });
});
