import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDecimals, parseDecimal } from '#server/domain/decimal.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { readAsked } from '#server/export/publish/asked.ts';
import { coarseAmount, coarseDate } from '#server/export/publish/coarse.ts';
import { publish, type PublishedFile } from '#server/export/publish/publish.ts';
import { readerStyle } from '#server/export/publish/readerStyle.ts';
import { createSpotter } from '#server/export/publish/spotter.ts';
import { batch, claim, document, entity, graphs, tie } from '#tests/engine/fiction.ts';
import { hostileGraph } from '#tests/export/hostileGraph.ts';
import { writtenForms } from '#tests/export/writtenForms.ts';

async function* one(whole: Batch): AsyncIterable<Batch> {
  yield whole;
}

/** Chance that comes out the same each time. */
function seeded(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function published(whole: Batch, asked: object = {}, seed = 7): Promise<PublishedFile> {
  return publish(one(whole), readAsked(asked), seeded(seed));
}

const named = (text: string, kind: 'PRIMARY' | 'ALIAS' = 'PRIMARY') => ({
  text,
  script: /\p{Script=Arabic}/u.test(text) ? 'Arab' : 'Latn',
  language: null,
  kind,
});

const syllables = ['zuq', 'xov', 'jeb', 'wyk', 'vaq', 'ghux', 'pizh', 'qodh'];
const arabicSyllables = ['ظوق', 'غيض', 'ثخم', 'ذعس', 'ضطب', 'شغف'];
const names = fc.tuple(
  fc.array(fc.constantFrom(...syllables), { minLength: 3, maxLength: 4 }),
  fc.array(fc.constantFrom(...arabicSyllables), { minLength: 2, maxLength: 3 }),
);

describe('a file to publish', () => {
  test('holds no protected name, no id and no word of the store in any form, wherever the store has them', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.array(names, { minLength: 3, maxLength: 3 }), fc.nat(1_000), async (graph, secrets, seed) => {
        const secret = (at: number) => secrets[at % secrets.length] ?? [[], []];
        const latin = (at: number) => secret(at)[0].join('');
        const arabic = (at: number) => secret(at)[1].join('');
        const id = (old: string) => toId(`kept-${latin(0)}-${old}`);
        const whole: Batch = {
          ...graph,
          dossiers: [],
          entities: graph.entities.map((each, at) => ({
            ...each,
            id: id(each.id),
            names:
              each.kind === 'PERSON' || each.kind === 'GROUP'
                ? [named(latin(at)), named(arabic(at), 'ALIAS')]
                : [named(at % 2 === 0 ? `House of ${latin(at + 1)}` : `Quay ${at}`)],
            summary: { en: `About ${latin(at)}`, ar: arabic(at) },
            note: { en: `Ask ${latin(at)}` },
          })),
          documents: graph.documents.map((each, at) => ({
            ...each,
            id: id(each.id),
            title: `What ${latin(at)} wrote`,
            url: `https://nowhere.invalid/${latin(at)}`,
            publisher: each.publisher === null ? null : id(each.publisher),
            copyOf: each.copyOf === null ? null : id(each.copyOf),
          })),
          allegations: graph.allegations.map((each, at) => ({
            ...each,
            id: id(each.id),
            claim: { en: `${latin(at)} did it`, ar: arabic(at) },
            document: id(each.document),
            speakers: each.speakers.map(id),
            transmittedBy: each.transmittedBy.map(id),
            about: each.about.map(id),
            contradicts: each.contradicts.map(id),
          })),
          relationships: graph.relationships.map((each, at) => ({
            ...each,
            id: id(each.id),
            source: id(each.source),
            target: id(each.target),
            allegations: each.allegations.map(id),
            properties: { ...each.properties, ...('role' in each.properties && { role: { en: latin(at) } }) },
            inferred: each.inferred === null ? null : { en: `An editor asked ${latin(at)}` },
          })),
        };
        const everybody = secrets.flatMap(([latinName, arabicName]) => [latinName.join(''), arabicName.join('')]);
        const { html } = await published(
          whole,
          {
            words: everybody,
            titles: true,
            places: 'named',
            dates: 'exact',
            amounts: 'exact',
            named: whole.entities.flatMap((each) => (each.kind === 'PERSON' || each.kind === 'GROUP' ? [] : [each.id])),
          },
          seed,
        );
        for (const each of everybody) for (const form of writtenForms(each)) expect(html.includes(form), `${form} of ${each}`).toBe(false);
        expect(html).not.toMatch(/nowhere\.invalid|kept-/);
      }),
      { numRuns: 25 },
    );
  });

  test('finds a name in other spellings, other scripts, other orders and inside other names, and leaves others alone', () => {
    const tells = createSpotter([
      { text: 'Abu Obeida al-Masri', anyWord: true },
      { text: 'Deir ez-Zor', anyWord: false },
    ]);
    const told = [
      'Friends of Abu Ubayda',
      'كتيبة أبي عبيدة المصري',
      'AL-MASRI, ABU OBEIDA',
      'AbuObeidaalMasri',
      'Ａｂｕ Ｏｂｅｉｄａ',
      'O\u0301beida’s men',
      'Deir Ezzor council',
      'مجلس دير الزور',
    ];
    expect(told.filter((each) => !tells(each))).toEqual([]);
    expect(['Zakat Bureau', 'Free Army', 'ديوان الزكاة', 'Deir Hafir'].filter(tells)).toEqual([]);
    expect(createSpotter([{ text: 'Abu Obeida al-Masri', anyWord: true }])(`${'word '.repeat(60)}Obeida`)).toBe(true);
  });

  const dispute = batch({
    documents: [document('gazette', { url: 'https://nowhere.invalid/gazette' })],
    entities: [
      entity('accused', 'PERSON', { names: [named('Zuqxov Jebwyk')] }),
      entity('speaker', 'PERSON', { names: [named('Vaqpizh')] }),
      entity('bureau', 'ORGANIZATION', { names: [named('Harbour office')] }),
    ],
    allegations: [
      claim('weak', 'speaker', 'gazette', { reliability: 'E' }),
      claim('good', 'speaker', 'gazette', { reliability: 'B', motive: 'MONEY' }),
      claim('denial', 'bureau', 'gazette', { stance: 'DENIES', reliability: 'F' }),
      claim('waits', 'speaker', 'gazette', { status: 'PROPOSED' }),
    ],
    relationships: [
      tie('left', 'DEFECTED_FROM', 'accused', 'bureau', ['good', 'denial']),
      tie('headed', 'COMMANDS', 'accused', 'bureau', ['weak', 'denial']),
      tie('never', 'MEMBER_OF', 'speaker', 'bureau', ['denial']),
      tie('proposed', 'MEMBER_OF', 'accused', 'bureau', ['waits']),
    ],
  });

  test('keeps a denial with what it denies, whatever its grade, and a tie that is only denied never becomes a claim', async () => {
    const { html, changes } = await published(dispute);
    expect(html).toContain('</bdi> is said to have left <bdi>Harbour office</bdi>');
    expect(html.match(/<b>Denied by<\/b>/g)).toHaveLength(3);
    expect(html).toMatch(/That <bdi>Person \d<\/bdi> belonged to <bdi>Harbour office<\/bdi> is denied; nobody asserts it here/);
    expect(html).not.toContain('is said to have belonged to');
    expect(changes.counts).toMatchObject({ waitingClaims: 1, unsaidTies: 1, weakTies: 0, gradedClaims: 0 });
    const strict = await published(dispute, { reliability: 'C' });
    expect(strict.html).not.toContain('headed');
    expect(strict.html).not.toContain('belonged to');
    expect(strict.html.match(/<b>Denied by<\/b>/g)).toHaveLength(1);
    expect(strict.changes.counts).toMatchObject({ weakTies: 2, gradedClaims: 1 });
  });

  test('calls one by one pseudonym, by chance, and tells the editor what was changed and who may be recognised', async () => {
    const { html, changes } = await published(dispute);
    const [accused] = changes.renamed.filter(({ id }) => id === 'accused');
    expect(accused).toMatchObject({ from: { en: 'Zuqxov Jebwyk' }, covered: false, tells: ['pattern', 'neighbor', 'source'] });
    expect(changes.kept).toEqual([
      { id: 'bureau', label: { en: 'Harbour office', ar: 'Harbour office' }, individual: false, publisher: false },
    ]);
    expect(html).toContain(accused?.to.ar ?? 'nobody');
    expect(html).not.toMatch(/Zuqxov|Vaqpizh|accused|gazette/);
    const pseudonyms = await Promise.all(Array.from({ length: 12 }, (_, seed) => published(dispute, {}, seed)));
    expect(new Set(pseudonyms.map((each) => each.changes.renamed.find(({ id }) => id === 'accused')?.to.en))).toEqual(
      new Set(['Person 1', 'Person 2']),
    );
  });

  test('hides who published what is cited, unless the editor names them, and says where that leads', async () => {
    const source = { ...dispute, documents: [document('gazette', { publisher: toId('bureau') })] };
    const { html, changes } = await published(source);
    expect(html).not.toContain('Harbour office');
    expect(changes.kept).toEqual([]);
    const told = await published(source, { named: ['bureau'] });
    expect(told.html).toContain('Harbour office');
    expect(told.changes.kept).toMatchObject([{ id: 'bureau', publisher: true }]);
  });

  test('asks nobody for anything, forbids itself to, and takes names for text', async () => {
    const everybody = hostileGraph.entities.map(({ id }) => id);
    const bad = entity('bad', 'ORGANIZATION', { names: [named('</script><script>alert(1)</script><img src=x onerror=alert(1)>\u202E')] });
    const whole = {
      ...hostileGraph,
      entities: [...hostileGraph.entities, bad],
      relationships: [...hostileGraph.relationships, tie('in', 'MEMBER_OF', 'n0', 'bad', ['says0'])],
    };
    const { html } = await published(whole, {
      named: [...everybody, 'bad'],
      titles: true,
      dates: 'exact',
      amounts: 'exact',
      places: 'named',
      title: '"><script>',
    });
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    const tags = html.replaceAll(/"[^"]*"/g, '""').match(/<[a-z][^>]*>/g) ?? [];
    expect(tags.filter((each) => /\s(?:on\w+|src|action|background)=|<(?:img|link|base|iframe|object|form|style .)/.test(each))).toEqual(
      [],
    );
    expect(html).not.toMatch(/\u202E|url\(|@import/);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, to]) => !/^#(?:en|ar)-(?:[ntd]\d+|ties)$/.test(to ?? ''))).toEqual([]);
    const [, script = ''] = /<script>([^]*)<\/script>/.exec(html) ?? [];
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(
      `default-src 'none'; style-src 'sha256-${createHash('sha256').update(readerStyle).digest('base64')}'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows what people decided to be one as one, and a title that would tell a name is refused', async () => {
    const whole = {
      ...dispute,
      decisions: [
        {
          a: toId('accused'),
          b: toId('speaker'),
          verdict: 'SAME' as const,
          by: 'editor',
          at: '2030-01-01T00:00:00Z',
          note: null,
          turn: 1,
          undoneBy: null,
          undoneAt: null,
        },
      ],
    };
    const { html, changes } = await published(whole);
    expect(changes.renamed.map(({ to }) => to.en)).toEqual(['Person 1']);
    expect(html).not.toContain('Person 2');
    await expect(published(dispute, { title: 'All about Jebwyk' })).rejects.toThrow(
      'the title would tell a name that is not to be told; word it otherwise',
    );
    await expect(published(dispute, { part: { entities: 'nobody' } })).rejects.toThrow('the store has no entity nobody');
    await expect(published(dispute, { dates: 'century' })).rejects.toThrow(/^what is to be published is not understood: dates /);
  });

  test.each([
    ['2019~/2020?', '2019%/2020%'],
    ['2014-09?', '2014?'],
    ['2014-09~', '2014~'],
    ['/2014-09?', '/2014?'],
    ['201X', '201X'],
    ['2014-10/2015-02', '2014/2015'],
  ])('tells the date %s as no surer: %s', (text, told) => {
    expect(coarseDate(parseFuzzyDate(text), 'year')?.edtf).toBe(told);
  });

  test('tells dates and amounts that hold the exact ones', () => {
    for (const text of ['2014-09-30', '2014-10/2014-12', '2015~', '../2014-09', '2015-01/', '2013/2016', '2014-09-XX'])
      for (const form of ['year', 'month'] as const) {
        const [exact, coarse] = [parseFuzzyDate(text), coarseDate(parseFuzzyDate(text), form)];
        expect([text, (coarse?.earliest ?? '') <= (exact.earliest ?? ''), (coarse?.latest ?? '9999') >= (exact.latest ?? '')]).toEqual([
          text,
          true,
          true,
        ]);
        expect(coarse?.edtf).not.toMatch(/-\d\d-/);
      }
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(99), (whole, fraction) => {
        const exact = parseDecimal(`${whole}.${fraction}`);
        if (exact === null) return;
        const { min, max } = coarseAmount({ currency: 'SYP', min: exact, max: exact, approximate: true }, 'magnitude') ?? {};
        expect(min && max && compareDecimals(min, exact) <= 0 && compareDecimals(max, exact) > 0).toBe(true);
        expect(`${min} ${max}`).toMatch(/^[01]0* 10*$/);
      }),
      { numRuns: 100 },
    );
  });

  test('has the colours of the page', () => {
    const tokens = readFileSync(fileURLToPath(new URL('../../web/look/tokens.css', import.meta.url)), 'utf8').replaceAll(/\s/g, '');
    const [light = '', dark = ''] = tokens.split("[data-theme='dark']");
    const [own = '', ownDark = ''] = readerStyle.split('@media (prefers-color-scheme:dark)');
    const colours = (text: string) => [...text.matchAll(/--[a-z0-9-]+:#[0-9a-f]{6}/g)].map(([each]) => each);
    expect(colours(own).filter((each) => !light.includes(each))).toEqual([]);
    expect(colours(ownDark).filter((each) => !dark.includes(each))).toEqual([]);
  });
});
