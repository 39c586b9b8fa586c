import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp, type App } from '#server/app.ts';
import { parseDecimal } from '#server/domain/decimal.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { toId } from '#server/domain/id.ts';
import type { Engine } from '#server/engine/engine.ts';
import { createLog } from '#server/log.ts';
import { batch, claim, document, entity, tie } from '#tests/engine/fiction.ts';
import { embedded } from '#tests/engine/stores.ts';
import { signed } from '#tests/engine/write.ts';

const log = createLog();
log.level = 'silent';

/** Two dossiers of two letters. The first says that the clerk left the office and belonged to the club; the second denies the one and says that the writer left. */
const two = batch({
  documents: [document('letter', { publisher: toId('press') }), document('reply'), document('copy', { copyOf: toId('reply') })],
  entities: [
    ...['clerk', 'writer', 'witness'].map((id) => entity(id)),
    ...['office', 'club', 'press'].map((id) => entity(id, 'ORGANIZATION')),
    ...[
      ['much', '50'],
      ['little', '5'],
    ].map(([id = '', min = '']) =>
      entity(id, 'MONEY_FLOW', {
        names: [],
        properties: { amount: { currency: 'USD', min: parseDecimal(min), max: parseDecimal(min), approximate: false } },
      }),
    ),
    entity('fair', 'EVENT', { properties: { date: parseFuzzyDate('2014-05') } }),
  ],
  allegations: [
    claim('left', 'witness', 'letter', { about: [toId('clerk')], reliability: 'B', motive: 'MONEY' }),
    claim('stayed', 'office', 'reply', { about: [toId('clerk')], stance: 'DENIES', contradicts: [toId('left')] }),
    claim('member', 'witness', 'letter'),
    claim('never', 'club', 'reply', { stance: 'DENIES', contradicts: [toId('member')] }),
    claim('gone', 'witness', 'copy', { reliability: 'E' }),
    claim('seen', 'witness', 'letter', { about: [toId('fair')] }),
  ],
  relationships: [
    tie('clerk.defected-from.office', 'DEFECTED_FROM', 'clerk', 'office', ['left', 'stayed'], { date: parseFuzzyDate('2014') }),
    tie('clerk.member-of.club', 'MEMBER_OF', 'clerk', 'club', ['member'], { properties: { role: { en: 'hand' } } }),
    ...['much', 'little'].map((id) =>
      tie(`clerk.left-with.${id}`, 'LEFT_WITH', 'clerk', id, [], { inferred: { en: 'A fictional editor thinks so.' } }),
    ),
    tie('writer.defected-from.office', 'DEFECTED_FROM', 'writer', 'office', ['gone'], { date: parseFuzzyDate('2016') }),
    tie('writer.member-of.club', 'MEMBER_OF', 'writer', 'club', [], { inferred: { en: 'A fictional editor thinks so.' } }),
  ],
  dossiers: [
    { id: toId('first'), title: { en: 'First' }, summary: {}, documents: [toId('letter')], places: [] },
    { id: toId('second'), title: { en: 'Second' }, summary: {}, documents: [toId('reply'), toId('copy')], places: [] },
  ],
});

let app: App;
let engine: Engine;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ engine, close } = await embedded.open());
  await engine.write(two, signed);
  app = createApp({ engine, log, pages: null, token: null });
});
afterAll(() => close());

const lines = z.array(z.record(z.string(), z.unknown()));
const named = z.object({ id: z.string().optional(), type: z.string().optional(), from: z.string().optional(), to: z.string().optional() });

function asked(query: string): Promise<Response> {
  return app.fetch(new Request(`http://localhost/export/ndjson?${query}`));
}

/** The ids in a file, by what they are of, and what it says that is left out. */
async function heldBy(query: string): Promise<{ held: Record<string, string[]>; leftOut: unknown }> {
  const text = await asked(query).then((answer) => answer.text());
  const held: Record<string, string[]> = {};
  let leftOut: unknown = null;
  for (const [kind, record] of lines
    .parse(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
    .flatMap((line) => Object.entries(line))) {
    if (kind === 'leftOut') leftOut = record;
    else {
      const { id, type, from, to } = named.parse(record);
      (held[kind] ??= []).push(id ?? `${from} ${type} ${to}`);
    }
  }
  return { held, leftOut };
}

test('one dossier is what its documents claim, with all whom that names; a denial that another holds is counted', async () => {
  expect(await heldBy('dossier=first')).toEqual({
    held: {
      dossier: ['first'],
      document: ['letter'],
      entity: ['clerk', 'club', 'fair', 'office', 'press', 'witness'],
      allegation: ['left', 'member', 'seen'],
      relationship: ['clerk DEFECTED_FROM office', 'clerk MEMBER_OF club'],
    },
    leftOut: [
      '1 denial of a relationship that is in the file, for it stands in another dossier, for only a part was asked for',
      '3 entities, for only a part was asked for',
      '4 relationships, for only a part was asked for',
      '3 claims, for only a part was asked for',
      '2 documents, for only a part was asked for',
      '1 dossier, for only a part was asked for',
      '2 contradictions between claims of the file and others that are not in it, for only a part was asked for',
    ],
  });
});

test('a contradiction between a claim of the file and one that is left out is counted, whichever of the two says so', async () => {
  const { held, leftOut } = await heldBy('dossier=second');
  expect(held['allegation']).toContain('stayed');
  expect(leftOut).toContain('2 contradictions between claims of the file and others that are not in it, for only a part was asked for');
});

test.each([
  ['a motive', 'motives=MONEY', ['clerk DEFECTED_FROM office']],
  ['a grade', 'min-reliability=C', ['clerk DEFECTED_FROM office']],
  ['a type', 'types=MEMBER_OF', ['clerk MEMBER_OF club', 'writer MEMBER_OF club']],
  ['a time', 'from=2015-01-01&types=DEFECTED_FROM', ['writer DEFECTED_FROM office']],
  ['no inference', 'without=inferred&types=MEMBER_OF', ['clerk MEMBER_OF club']],
  ['nothing denied', 'without=denied&types=DEFECTED_FROM', ['writer DEFECTED_FROM office']],
  ['a role', 'roles=hand', ['clerk MEMBER_OF club']],
  ['an amount', 'min-amount=10&types=LEFT_WITH', ['clerk LEFT_WITH much']],
  ['a speaker', 'speakers=office', ['clerk DEFECTED_FROM office']],
  ['a document', 'documents=copy', ['writer DEFECTED_FROM office']],
  ['two names', 'entities=writer,club', ['writer MEMBER_OF club']],
])('a filter for %s keeps the relationships that it keeps on the canvas', async (_, query, kept) => {
  expect((await heldBy(query)).held['relationship']).toEqual(kept);
});

test('a relationship that a filter keeps has all of its claims, those that deny it among them, and what they name', async () => {
  const { held } = await heldBy('motives=MONEY');
  expect(held).toMatchObject({
    document: ['letter', 'reply'],
    entity: ['clerk', 'office', 'press', 'witness'],
    allegation: ['left', 'stayed'],
    dossier: ['first', 'second'],
  });
});

test('what contradicts a claim that a filter keeps is kept with it, also where it carries no relationship', async () => {
  expect((await heldBy('roles=hand')).held['allegation']).toEqual(['member', 'never']);
  expect((await heldBy('entities=clerk,club')).held['allegation']).toEqual(['member', 'never']);
});

test('the canvas is its names and the relationships between them, those included that were joined to one of them', async () => {
  await engine.decide({
    a: toId('clerk'),
    b: toId('writer'),
    verdict: 'SAME',
    by: 'a fictional editor',
    at: '2030-01-01T00:00:00.000Z',
    note: null,
  });
  expect((await heldBy('entities=clerk,club')).held).toMatchObject({
    relationship: ['clerk MEMBER_OF club', 'writer MEMBER_OF club'],
    decision: ['undefined undefined undefined'],
  });
  await engine.undo(toId('clerk'), toId('writer'), { by: 'a fictional editor', at: '2030-01-02T00:00:00.000Z' });
});

test('a part that is long is told by a form', async () => {
  const posted = (body: string) => app.fetch(new Request('http://localhost/export/ndjson', { method: 'POST', body }));
  const byForm = await posted('entities=clerk%2Cclub').then((answer) => answer.text());
  const byAddress = await asked('entities=clerk,club').then((answer) => answer.text());
  expect(byForm).toBe(byAddress);
  expect((await posted(`entities=${'clerk,'.repeat(200_000)}`)).status).toBe(413);
});

test('a part that is not there, or that nobody understands, is refused with every reason and no file', async () => {
  const refused = async (query: string) => {
    const answer = await asked(query);
    return [answer.status, await answer.text()];
  };
  expect(await refused('dossier=none')).toEqual([400, 'there is no dossier "none"; there are first, second\n']);
  expect(await refused('entities=nobody')).toEqual([400, 'the store has no entity nobody\n']);
  expect(await refused('colour=red')).toMatchObject([400, expect.stringMatching(/^"colour" tells no part; there are dossier, /)]);
  expect(await refused('currency=usdx&min-amount=-5&min-reliability=A,B')).toEqual([
    400,
    'what is to be written is not understood: min-reliability names more than one; currency: USDX is no currency of ISO 4217, in use or withdrawn, as listed on 2026-01-01, such as SYP or USD; write XXX where no currency is named; min-amount is an amount of money from 0 on, not "-5"\n',
  ]);
  expect(await refused('currency=USD&currency=EUR')).toMatchObject([400, expect.stringContaining('currency: USD,EUR is no currency')]);
  const many = await refused(`entities=${'%20!'.repeat(50)},${Array.from({ length: 20 }, (_, at) => `-${at}-`).join(',')}`);
  expect(many).toEqual([
    400,
    `what is to be written is not understood: entities: "${'!'.padEnd(59, ' !')} …" is no id; ${[0, 1, 2, 3].map((at) => `entities: "-${at}-" is no id`).join('; ')}; and 16 more\n`,
  ]);
  expect(await refused('from=2015-02-30&min-reliability=G&motives=')).toEqual([
    400,
    'what is to be written is not understood: min-reliability: "G" is none of A, B, C, D, E, F; from is a day such as 2014-09-30, not "2015-02-30"; motives names nothing\n',
  ]);
});
