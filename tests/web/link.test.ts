import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, keptCamera, longest } from '#web/session/link.ts';
import { emptySession } from '#web/session/session.ts';
import { aSession } from './arbitrary.ts';

const camera = fc
  .record({
    x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    y: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    zoom: fc.double({ min: 0.01, max: 20, noNaN: true }),
  })
  .map(keptCamera);
const aLink = fc.record({
  session: aSession,
  language: fc.option(fc.constantFrom('EN' as const, 'AR' as const)),
  camera: fc.option(camera),
});
const nothing = { session: emptySession, language: null, camera: null };

describe('a link', () => {
  test('reopens exactly what was encoded, in the same order', () => {
    fc.assert(
      fc.property(aLink, (link) => {
        const reading = decode(encode(link));
        expect(reading).toEqual({ link, problem: null });
        expect([...reading.link.session.table.keys()]).toEqual([...link.session.table.keys()]);
      }),
    );
  });

  test('holds only characters that a fragment may hold', () => {
    fc.assert(
      fc.property(aLink, (link) => {
        expect(encode(link)).toMatch(/^[A-Za-z0-9.:~_,=&-]*$/);
      }),
    );
  });

  test('that says nothing opens an empty table without a complaint', () => {
    expect(decode('')).toEqual({ link: nothing, problem: null });
  });

  test('never throws, and is either read whole or not at all', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `v=1&${text}`),
          fc.tuple(aLink, fc.nat(), fc.string({ maxLength: 3 })).map(spoilt),
        ),
        (text) => {
          const { link, problem } = decode(text);
          if (problem !== null) expect(link).toEqual(nothing);
          else if (text !== '') expect(decode(encode(link))).toEqual({ link, problem: null });
        },
      ),
    );
  });

  test.each(
    [
      ['v=1&on=a~1~1', 'MALFORMED'],
      ['v=1&on=a~1~1~z', 'MALFORMED'],
      ['v=1&on=a~zzzzzzz~1~b', 'MALFORMED'],
      ['v=1&on=<script>~1~1~b', 'MALFORMED'],
      ['v=1&on=a~1~1~b&off=a~1~1~b', 'MALFORMED'],
      ['v=1&hide=kinds~TYRANT', 'MALFORMED'],
      ['v=1&q=whodunit', 'MALFORMED'],
      ['v=1&view=hologram', 'MALFORMED'],
      ['v=1&lay=spiral', 'MALFORMED'],
      ['v=1&lay=radial,gap~<1>', 'MALFORMED'],
      ['v=1&lang=fr', 'MALFORMED'],
      ['v=1&cam=1~1~0', 'MALFORMED'],
      ['on=a~1~1~b', 'MALFORMED'],
      ['v=2&anything', 'NEWER'],
      [`v=1&${'x'.repeat(longest)}`, 'TOO_LONG'],
    ].map(([text, problem]) => ({ title: text?.slice(0, 40), text: text ?? '', problem })),
  )('$title is refused as $problem', ({ text, problem }) => {
    expect(decode(text)).toEqual({ link: nothing, problem });
  });
});

function spoilt([link, at, noise]: readonly [Parameters<typeof encode>[0], number, string]): string {
  const text = encode(link);
  const cut = at % (text.length + 1);
  return text.slice(0, cut) + noise + text.slice(cut + 1);
}
