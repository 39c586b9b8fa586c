import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { everything, whatHolds } from '#server/domain/filter.ts';
import { parseFuzzyDate } from '#server/domain/fuzzyDate.ts';
import { pairKey, standing, type Decision, type Ruling } from '#server/domain/decision.ts';
import { byId, toId, type Id } from '#server/domain/id.ts';
import type { Batch } from '#server/engine/batch.ts';
import { noRecords, writing } from '#server/engine/changes/proposal.ts';
import { degreeOf, holdingFlags } from '#server/engine/embedded/adjacency.ts';
import { changing } from '#server/engine/embedded/changing.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver, type Graph } from '#server/engine/embedded/graph.ts';
import { heldAsWritten } from '#server/engine/embedded/heldAsWritten.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { apply } from '#server/engine/embedded/questions/apply.ts';
import { decisionsOfPair } from '#server/engine/embedded/questions/decisionsOfPair.ts';
import type { Engine } from '#server/engine/engine.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { Failure } from '#server/engine/failure.ts';
import { keptAndRead } from '#tests/engine/embedded/keptAndRead.ts';
import { counted, said } from '#tests/engine/embedded/versionSaid.ts';
import { batch, claim, document, entity, graphs, sameKindPairs, tie } from '#tests/engine/fiction.ts';
import { told } from '#tests/engine/told.ts';
import { write as writeTo } from '#tests/engine/write.ts';
import { toldTies } from '#tests/engine/tiesKnown.ts';

const by = 'a fictional editor';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-versions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What happens to a fictional graph. pick: chooses among what there is. */
type Change = { readonly what: (typeof changes)[number]; readonly pick: number; readonly other: number };

const changes = ['REDATE', 'RETRACT', 'RENAME', 'ADD', 'JOIN', 'PART', 'UNDO', 'WITHDRAW', 'WITHDRAW_ENTITY', 'FAIL', 'WAIT'] as const;
const history: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({ what: fc.constantFrom(...changes, 'JOIN' as const, 'ADD' as const, 'UNDO' as const), pick: fc.nat(500), other: fc.nat(500) }),
  { minLength: 4, maxLength: 14 },
);

/** The batch that writes a change, or null where none does. */
function written(graph: Batch, { what, pick, other }: Change): Batch | null {
  const bond = graph.relationships[pick % Math.max(graph.relationships.length, 1)];
  const taken = graph.allegations[pick % graph.allegations.length];
  const named = graph.entities[pick % graph.entities.length];
  const claims = graph.allegations.filter((_, n) => (other >> n) % 2 === 1).map(({ id }) => id);
  if (what === 'REDATE' && bond)
    return batch({
      relationships: [{ ...bond, date: other % 3 === 0 ? null : parseFuzzyDate(String(2010 + (other % 9))), allegations: claims }],
    });
  if (what === 'ADD' && bond) {
    const id = toId(`s${other % 40}`);
    return batch({
      entities: [entity(`x${other % 5}`)],
      relationships: [{ ...bond, id, inferred: { en: 'A fictional editor thinks so.' } }],
    });
  }
  if (what === 'RETRACT' && taken) {
    const status = (['ACCEPTED', 'RETRACTED', 'PROPOSED'] as const)[other % 3];
    const stance = (['ASSERTS', 'DENIES', 'DOUBTS'] as const)[(other >> 3) % 3];
    return batch({ allegations: [{ ...taken, status: status ?? taken.status, stance: stance ?? taken.stance }] });
  }
  if (what === 'RENAME' && named) {
    const properties =
      'date' in named.properties ? { ...named.properties, date: parseFuzzyDate(String(2010 + (other % 9))) } : named.properties;
    return batch({ entities: [{ ...named, properties, names: entity(`renamed-${other}`).names }] });
  }
  return null;
}

const secondOf = (n: number) => new Date(Date.UTC(2030, 0, 1, 0, 0, n)).toISOString();

/** The pair that a change is about: half of the joined ones have ties between them, and what is undone was joined before. */
function pairOf(graph: Batch, { what, pick, other }: Change, before: readonly Change[]): readonly [Id, Id] {
  const joined = before.filter((each) => each.what === 'JOIN');
  const again = what === 'UNDO' ? joined[pick % Math.max(joined.length, 1)] : undefined;
  if (again) return pairOf(graph, again, []);
  const all = sameKindPairs(graph);
  const tied = all.filter(([a, b]) =>
    graph.relationships.some(({ source, target }) => [source, target].toSorted(byId).join() === `${a},${b}`),
  );
  const pairs = other % 2 === 0 && tied.length > 0 ? tied : all;
  return pairs[pick % Math.max(pairs.length, 1)] ?? [toId('e0'), toId('e1')];
}

/** Makes a change; what is refused changes nothing. */
async function make(graph: Graph, first: Batch, later: readonly Change[], n: number): Promise<void> {
  const change = later[n];
  if (!change) return;
  const [a, b] = pairOf(first, change, later.slice(0, n));
  const { database } = graph;
  try {
    if (change.what === 'JOIN') decide(graph, { a, b, verdict: 'SAME', by, at: secondOf(n), note: null });
    else if (change.what === 'PART') decide(graph, { a, b, verdict: 'DIFFERENT', by, at: secondOf(n), note: null });
    else if (change.what === 'UNDO') undo(graph, a, b, secondOf(n));
    else if (change.what === 'WAIT') await setImmediate();
    else if (change.what === 'WITHDRAW') withdraw(graph, 'relationships', change.pick);
    else if (change.what === 'WITHDRAW_ENTITY') withdraw(graph, 'entities', change.pick);
    else if (change.what === 'FAIL')
      changing(graph, (touched) => {
        database.run('UPDATE relationship SET flags = flags | 8, date = ?', '2001');
        for (const row of database.all('SELECT n FROM relationship')) touched.relationships.add(number(row, 'n'));
        graph.versions.show(touched);
        expect(graph.entityNumber('e0')).not.toBeNull();
        throw new Refused();
      });
    const made = written(first, change);
    if (made) write(graph, made);
  } catch (error) {
    if (!(error instanceof Failure) && !(error instanceof Refused)) throw error;
  }
}

class Refused extends Error {}

const signature = () => ({ id: toId(randomUUID()), by, at: secondOf(0), why: null });

function write(graph: Graph, records: Batch): void {
  apply(graph, writing(signature(), records));
}

function decide(graph: Graph, ruling: Ruling): void {
  const turn = decisionsOfPair(graph.database, ruling.a, ruling.b).length + 1;
  const decision: Decision = { ...ruling, turn, undoneBy: null, undoneAt: null };
  write(graph, batch({ decisions: [decision] }));
}

function undo(graph: Graph, a: Id, b: Id, at: string): void {
  const stands = standing(decisionsOfPair(graph.database, a, b)).get(pairKey(a, b));
  if (stands) write(graph, batch({ decisions: [{ ...stands, undoneBy: by, undoneAt: at }] }));
}

function withdraw(graph: Graph, list: 'entities' | 'relationships', pick: number): void {
  const rows = graph.database.all(`SELECT id FROM ${list === 'entities' ? 'entity' : 'relationship'} ORDER BY n`);
  const row = rows[pick % Math.max(rows.length, 1)];
  if (row) apply(graph, { ...writing(signature(), batch({})), withdrawn: { ...noRecords, [list]: [text(row, 'id')] } });
}

test('what is shown after any change is what a fresh reading of the file shows, and a version that is held never changes', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(graphs, history, fc.boolean(), async (first, later, isRead) => {
      const database = openFile(join(folder, `${(run += 1)}.sqlite`));
      try {
        const graph = graphOver(database);
        if (isRead) graph.version();
        write(graph, first);
        let held = { version: graph.version(), said: said(graph.version()) };
        for (const n of later.keys()) {
          await make(graph, first, later, n);
          expect(said(held.version)).toEqual(held.said);
          const now = said(graph.version());
          expect(now).toEqual(said(graphOver(database).version()));
          expect(now).toEqual(counted(graph));
          const all = database.all('SELECT n FROM entity').map((row) => number(row, 'n'));
          for (const each of all) {
            const sql = `SELECT count(*) AS n FROM relationship WHERE flags & ${holdingFlags} AND (source = ?1 OR target = ?1)`;
            expect(heldAsWritten(graph, all).get(each)).toBe(number(database.one(sql, each) ?? {}, 'n'));
          }
          held = { version: graph.version(), said: now };
          if (n % 3 === 0) graph.versions.put(await keptAndRead(join(folder, 'kept.graph'), held.version));
          expect(said(graph.version())).toEqual(now);
        }
      } finally {
        database.close();
      }
    }),
    { numRuns: 24, seed: 10 },
  );
}, 300_000);

test('a change copies what it touched: all else is shared with the version before it', () => {
  const database = openFile(join(folder, 'shared.sqlite'));
  const graph = graphOver(database);
  const spoken = claim('c', 'hub', 'd');
  const ties = ['p1', 'p2'].map((end) => tie(`to-${end}`, 'ASSOCIATED_WITH', end, 'hub', ['c']));
  const people = ['hub', 'p1', 'p2'].map((id) => entity(id));
  write(graph, batch({ entities: people, documents: [document('d')], allegations: [spoken], relationships: ties }));
  const { adjacency: before } = graph.version();
  write(graph, batch({ allegations: [{ ...spoken, status: 'RETRACTED' }] }));
  const { adjacency: after } = graph.version();
  const copied = (
    ['ids', 'kinds', 'types', 'sources', 'targets', 'flags', 'strengths', 'tieDates', 'entityDates', 'holding'] as const
  ).filter((column) => before[column].some((page, index) => page !== after[column][index]));
  expect(copied).toEqual(['flags', 'strengths', 'holding']);
  expect(after.incidence).toBe(before.incidence);
  expect([before, after].map((adjacency) => degreeOf(adjacency, graph.entityNumber('hub') ?? 0))).toEqual([2, 0]);
  database.close();
});

test('a graph that is read in turns holds what others write in between, and is read by no question after it', async () => {
  const database = openFile(join(folder, 'turns.sqlite'));
  const ties = Array.from({ length: 5_000 }, (_, n) => tie(`t${n}`, 'ASSOCIATED_WITH', `p${n}`, 'hub', ['c']));
  const people = ties.map((_, n) => entity(`p${n}`));
  write(
    graphOver(database),
    batch({ entities: [entity('hub'), ...people], documents: [document('d')], allegations: [claim('c', 'hub', 'd')] }),
  );
  write(graphOver(database), batch({ relationships: ties }));
  for (const writesAt of [0, 1, 4]) {
    const graph = graphOver(database);
    let turns = 0;
    await graph.versions.read({
      areOver: () => true,
      giveWay: async () => {
        turns += 1;
        if (turns === writesAt)
          write(graph, batch({ relationships: ties.slice(0, 9).map((each) => ({ ...each, date: parseFuzzyDate(`200${turns}`) })) }));
      },
    });
    expect(turns).toBeGreaterThanOrEqual(Math.max(writesAt, 1));
    expect(graph.versions.shown()).not.toBeNull();
    expect(said(graph.version())).toEqual(said(graphOver(database).version()));
  }
  database.close();
});

test('every question is answered after any change as by a store that opens a copy of the file', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(graphs, history, async (first, later) => {
      const here = join(folder, `${(run += 1)}`);
      const engine = engineOver(openEmbedded(here));
      try {
        await writeTo(engine, first);
        for (const [n, change] of later.entries()) {
          const [a, b] = pairOf(first, change, later.slice(0, n));
          const ruling = { a, b, by, at: secondOf(n), note: null };
          const asked = written(first, change);
          await answered(async () => {
            if (asked) await writeTo(engine, asked);
            if (change.what === 'JOIN') await engine.decide({ ...ruling, verdict: 'SAME' });
            if (change.what === 'PART') await engine.decide({ ...ruling, verdict: 'DIFFERENT' });
            if (change.what === 'UNDO') await engine.undo(a, b, { by, at: secondOf(n) });
          });
          await answersOf(engine, first);
        }
        const copy = join(folder, `${run}-copy`);
        cpSync(here, copy, { recursive: true });
        const fresh = engineOver(openEmbedded(copy));
        try {
          expect(await answersOf(engine, first)).toEqual(await answersOf(fresh, first));
        } finally {
          await fresh.close();
        }
      } finally {
        await engine.close();
      }
    }),
    { numRuns: 12, seed: 10 },
  );
}, 300_000);

async function answered<Answer>(ask: () => Promise<Answer>): Promise<Answer | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Failure) return `${error.code} ${error.message}`;
    throw error;
  }
}

async function answersOf(engine: Engine, graph: Batch): Promise<unknown[]> {
  const known = [...graph.entities.map(({ id }) => id), ...['x0', 'x1', 'x2', 'x3', 'x4'].map(toId)];
  const [from = toId('e0'), to = toId('e1')] = known;
  const questions: (() => Promise<unknown>)[] = [
    () => told(engine).entities(known),
    () => told(engine).relationshipsOf(known, { filter: everything, direction: 'BOTH', first: 50, after: null }),
    () => told(engine).relationships([...graph.relationships.map(({ id }) => id), ...Array.from({ length: 40 }, (_, n) => toId(`s${n}`))]),
    () => told(engine).allegations(graph.allegations.map(({ id }) => id)),
    () => told(engine).nameCandidates([[{ word: 'fictional', weight: 1 }], [{ word: 'renamed', weight: 3 }]], null, 20),
    () => told(engine).overview(),
    () => told(engine).timeline(everything, 'DAY'),
    () => told(engine).timeline({ ...everything, during: { from: '2013-01-01', to: '2014-12-31' } }, 'MONTH'),
    () => told(engine).neighborhood({ ids: [from], depth: 3, filter: everything, first: 20 }),
    () => told(engine).paths({ from, to, via: [], avoid: [], maxLength: 4, rank: 'SHORTEST', filter: everything, first: 5 }),
    () => toldTies(engine, known, everything),
    () => told(engine).tiesWithin(known),
    () => told(engine).moneyFlows({ paying: known, receiving: known, known: [], most: 100, telling: true }, everything),
    () => told(engine).departures({ motives: null, from: null, to: null, during: null, filter: everything, first: 20, after: null }),
    () => told(engine).entityIds(null, 50),
    ...known.flatMap((id) =>
      [
        { from: id, to: null },
        { from: null, to: id },
      ].map((ends) => () => told(engine).departures({ ...ends, motives: null, during: null, filter: whatHolds, first: 20, after: null })),
    ),
    ...known.map((id) => () => told(engine).neighborCounts(id, everything)),
  ];
  return Promise.all(questions.map(answered));
}
