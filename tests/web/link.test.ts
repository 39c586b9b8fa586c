import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, keptCamera, longest, type Link } from '#web/session/link.ts';
import { sealed } from '#web/session/linkSeal.ts';
import { keptSight } from '#web/session/sight.ts';
import { emptySession, viewOf } from '#web/session/session.ts';
import { aSession } from './arbitrary.ts';

const camera = fc
  .record({
    x: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    y: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    zoom: fc.double({ min: 0.01, max: 20, noNaN: true }),
  })
  .map(keptCamera);
const sight = fc
  .record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -200, max: 200, noNaN: true }),
    zoom: fc.double({ min: -3, max: 20, noNaN: true }),
  })
  .map(keptSight);
const aLink = fc.record({
  session: aSession,
  language: fc.option(fc.constantFrom('EN' as const, 'AR' as const)),
  camera: fc.option(camera),
  sight: fc.option(sight),
});
const nothing = { session: emptySession, language: null, camera: null, sight: null };

describe('a link', () => {
  test('reopens exactly what was encoded, in the same order', () => {
    fc.assert(
      fc.property(aLink, (link) => {
        const reading = decode(encode(link));
        expect(reading).toEqual({ link, problem: null, lost: [] });
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

  test('is read through what mail programs make of it', () => {
    fc.assert(
      fc.property(aLink, fc.nat(), (link, at) => {
        const whole = sealed(encode(link));
        const cut = at % (whole.length + 1);
        const mangled = [
          encodeURIComponent(whole),
          encodeURIComponent(encodeURIComponent(whole)),
          ...[')', '>', '.', ',', ').', '>,', ']', '!', '\u00bb', '\u201d.', '%3E'].map((behind) => whole + behind),
          ...['=\n', '=\r\n', '\n', '\r\n ', '\u200b', '%0A', '\u00ad'].map((between) => whole.slice(0, cut) + between + whole.slice(cut)),
          whole.replaceAll('=', '=3D'),
          whole.replaceAll('&', '&amp;'),
          whole.replaceAll('~', '%7E').replaceAll(',', '%2c'),
        ];
        for (const text of mangled) expect([text, decode(text)]).toEqual([text, { link, problem: null, lost: [] }]);
      }),
      { numRuns: 60 },
    );
  });

  test('with a camera out of range opens as near to it as there is', () => {
    const cameraIn = (text: string) => decode(`v=1&on=a~1~1~b&cam=${text}`).link.camera;
    expect(cameraIn('0~0~999')).toEqual({ x: 0, y: 0, zoom: 4 });
    expect(cameraIn('0~0~0.001')).toEqual({ x: 0, y: 0, zoom: 0.03 });
    expect(decode('v=1&on=a~1~1~b&map=99~40.1234567~99').link.sight).toEqual({ latitude: 85.06, longitude: 40.12346, zoom: 13 });
    expect(cameraIn('-99999999~5~0')).toEqual({ x: -1_000_000, y: 5, zoom: 0.03 });
  });

  test('that says nothing opens an empty table without a complaint', () => {
    expect(decode('')).toEqual({ link: nothing, problem: null, lost: [] });
  });

  test('never throws, and says what it was read as', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `v=1&${text}`),
          fc.tuple(aLink, fc.nat(), fc.string({ maxLength: 3 })).map(spoilt),
        ),
        (text) => {
          const { link } = decode(text);
          expect(decode(encode(link))).toEqual({ link, problem: null, lost: [] });
        },
      ),
    );
  });

  test('cut anywhere says so, and says nothing that the whole one did not', () => {
    fc.assert(
      fc.property(aLink, (link) => {
        const whole = sealed(encode(link));
        const { link: read } = decode(whole);
        const fields = [...whole.matchAll(/[&=]/g)].flatMap(({ index }) => [index, index + 1, index + 2]);
        const rows = [...whole.matchAll(/[,~]/g)].map(({ index }) => index + (index % 3)).filter((at) => at % 7 === 0);
        const bounds = [...fields, ...rows];
        const ends = [...new Set(bounds)].filter((at) => at >= 'v=1&'.length && at < whole.length);
        const told = ends.map((end) => ({ end, ...decode(whole.slice(0, end)) }));
        const wrong = told.filter(({ link: cut, problem }) => problem !== 'MALFORMED' || added(cut, read).length > 0);
        expect(wrong.map(({ end, link: cut }) => [whole.slice(0, end), added(cut, read)])).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test('of which a sign was changed, added or taken away says so', () => {
    fc.assert(
      fc.property(aLink, fc.nat(), fc.constantFrom('', 'x', '0', '~', ',', '&'), (link, at, noise) => {
        const whole = sealed(encode(link));
        const from = 'v=1&sum='.length;
        const where = from + (at % (whole.length - from));
        const changed = whole.slice(0, where) + noise + whole.slice(where + 1);
        if (changed !== whole) expect(decode(changed).problem).toBe('MALFORMED');
      }),
    );
  });

  test('of which the length was changed says so, shorter as well as longer', () => {
    const whole = sealed(encode({ ...nothing, language: 'EN' }));
    const told = ['0', '1', 'z'].map((length) => decode(whole.replace(/sum=[^~]+/, `sum=${length}`)).problem);
    expect(told).toEqual(['MALFORMED', 'MALFORMED', 'MALFORMED']);
  });

  test.each([
    ['v=1&q=money', ['q']],
    ['q=money&sel=a', ['sel', 'q']],
    ['on=a~1~1~b', ['on']],
    ['v=1&on=a~1~1~b,b~1~1&q=whodunit&sel=a&by=s,<>', ['on', 'sel']],
    ['v=1&on=a~1~1~b&off=a~1~1~b,c~1~1~b&hide=kinds~TYRANT,kinds~PERSON', ['on', 'off', 'hide']],
  ])('that is not whole has what can be read of it read: %s', (text, fields) => {
    const written = new URLSearchParams(encode(decode(text).link));
    expect([...written.keys()].filter((name) => name !== 'v')).toEqual(fields);
  });

  test.each(
    [
      ['v=1&on=a~1~1', 'MALFORMED'],
      ['v=1&on=a~1~1~z', 'MALFORMED'],
      ['v=1&on=a~zzzzzzz~1~b', 'MALFORMED'],
      ['v=1&on=<script>~1~1~b', 'MALFORMED'],
      ['v=1&hide=kinds~TYRANT', 'MALFORMED'],
      ['v=1&q=whodunit', 'MALFORMED'],
      ['v=1&view=hologram', 'MALFORMED'],
      ['v=1&lay=spiral', 'MALFORMED'],
      ['v=1&lay=radial,gap~<1>', 'MALFORMED'],
      ['v=1&lang=fr', 'MALFORMED'],
      ['v=2&anything', 'NEWER'],
      [`v=1&${'x'.repeat(longest)}`, 'TOO_LONG'],
    ].map(([text, problem]) => ({ title: text?.slice(0, 40), text: text ?? '', problem })),
  )('$title is refused as $problem', ({ text, problem }) => {
    const { link, problem: said } = decode(text);
    expect({ link, said }).toEqual({ link: nothing, said: problem });
  });
});

function spoilt([link, at, noise]: readonly [Parameters<typeof encode>[0], number, string]): string {
  const text = encode(link);
  const cut = at % (text.length + 1);
  return text.slice(0, cut) + noise + text.slice(cut + 1);
}

/** The parts of a link that was cut which say neither nothing nor, of rows, the beginning of what the whole one says. */
function added(cut: Link, whole: Link): readonly string[] {
  const [is, was, none] = [wordsOf(cut), wordsOf(whole), wordsOf(nothing)];
  const isRows = (text: string) => text.startsWith('[') && text.endsWith(']');
  const begins = (name: string, text: string) => isRows(text) && (was[name] ?? '').startsWith(text.slice(0, -1));
  const isQuestions = (name: string) => name === 'view' && cut.session.view === viewOf(cut.session.entrance);
  return Object.entries(is).flatMap(([name, text]) =>
    text === was[name] || text === none[name] || begins(name, text) || isQuestions(name) ? [] : [name],
  );
}

function wordsOf({ session, ...around }: Link): Readonly<Record<string, string>> {
  const { hidden, ...parts } = session;
  const rows = (_: string, value: unknown) => (value instanceof Set || value instanceof Map ? [...value] : value);
  return Object.fromEntries(Object.entries({ ...parts, ...hidden, ...around }).map(([name, value]) => [name, JSON.stringify(value, rows)]));
}
