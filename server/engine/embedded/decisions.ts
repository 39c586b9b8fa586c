import { isEntityKind } from '#graph-schema/ontology.ts';
import { decisionKey, pairKey, standing, type Decision, type Ruling } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { requireDecidable } from '#server/engine/merges/decidable.ts';
import { at } from '#server/engine/embedded/adjacency.ts';
import { number, text, type Database, type Row } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { affectedBy, canonicalsOf, groupsOf } from '#server/engine/merges/grouping.ts';
import type { DecisionsPage, Slice } from '#server/engine/store.ts';

/** Records what a person decided, and merges or parts the two; see the seam. */
export function decide(graph: Graph, ruling: Ruling): Decision {
  const { database } = graph;
  return changing(graph, () => {
    requireKnown(database, [ruling]);
    const made: Decision = { ...ruling, turn: historyOf(database, ruling.a, ruling.b).length + 1, undoneBy: null, undoneAt: null };
    keep(database, [made]);
    regroup(graph, [made.a, made.b]);
    return made;
  });
}

/** Undoes the decision that stands for a pair; see the seam. */
export function undo(graph: Graph, a: Id, b: Id, undoing: Pick<Ruling, 'by' | 'at'>): boolean {
  const { database } = graph;
  return changing(graph, () => {
    const stands = standing(historyOf(database, a, b)).get(pairKey(a, b));
    if (!stands) return false;
    keep(database, [{ ...stands, undoneBy: undoing.by, undoneAt: undoing.at }]);
    regroup(graph, [a, b]);
    return true;
  });
}

/** Writes decisions of a batch over those with their keys. For a transaction; throws UnknownEntity or DecisionRefused. */
export function writeDecisions(graph: Graph, decisions: readonly Decision[]): void {
  if (decisions.length === 0) return;
  requireKnown(graph.database, decisions);
  keep(graph.database, decisions);
  graph.forget();
  regroup(
    graph,
    decisions.flatMap(({ a, b }) => [a, b]),
  );
}

/** All that was decided, latest first, then by key. */
export function decisions(database: Database, { first, after }: DecisionsPage): Slice<Decision> {
  const total = number(database.one('SELECT count(*) AS n FROM decision') ?? {}, 'n');
  const last = after === null ? undefined : database.one('SELECT at, key FROM decision WHERE key = ?', after);
  const rows = last
    ? database.all(
        'SELECT body FROM decision WHERE at < ?1 OR (at = ?1 AND key > ?2) ORDER BY at DESC, key LIMIT ?3',
        text(last, 'at'),
        text(last, 'key'),
        first + 1,
      )
    : database.all('SELECT body FROM decision ORDER BY at DESC, key LIMIT ?', first + 1);
  return { items: rows.slice(0, first).map(decisionOf), total, more: rows.length > first };
}

/** Decisions that stand for a pair with one of these ids, by pair. */
export function decisionsOn(database: Database, ids: readonly Id[]): readonly Decision[] {
  const list = JSON.stringify(ids);
  const rows = database.all(
    'SELECT body FROM decision WHERE a IN (SELECT value FROM json_each(?1)) OR b IN (SELECT value FROM json_each(?1))',
    list,
  );
  return [...standing(rows.map(decisionOf)).values()];
}

/** Every decision, by key. */
export function allDecisions(database: Database): Decision[] {
  return database.all('SELECT body FROM decision ORDER BY key').map(decisionOf);
}

function changing<Result>(graph: Graph, work: () => Result): Result {
  try {
    return graph.database.transaction(work);
  } finally {
    graph.forget();
  }
}

function regroup(graph: Graph, ids: readonly Id[]): void {
  const { database } = graph;
  const groups = groupsOf(standing(allDecisions(database)).values());
  const affected = affectedBy(ids, graph.merges(), groups);
  const { written } = graph.adjacency();
  const numbers = new Map(affected.map((id) => [id, graph.entityNumber(id) ?? 0]));
  const into = canonicalsOf(affected, groups, (id) => at(written, numbers.get(id) ?? 0));
  for (const n of numbers.values()) database.run('DELETE FROM merged WHERE entity = ?', n);
  for (const [id, canonical] of into)
    database.run('INSERT INTO merged (entity, canonical) VALUES (?, ?)', numbers.get(id) ?? 0, numbers.get(canonical) ?? 0);
}

function requireKnown(database: Database, rulings: readonly Ruling[]): void {
  const ids = JSON.stringify([...new Set(rulings.flatMap(({ a, b }) => [a, b]))]);
  const rows = database.all(
    'SELECT e.id, k.name FROM entity e JOIN kind k ON k.n = e.kind WHERE e.id IN (SELECT value FROM json_each(?))',
    ids,
  );
  const kinds = new Map(
    rows.flatMap((row) => {
      const kind = text(row, 'name');
      return isEntityKind(kind) ? [[text(row, 'id'), kind] as const] : [];
    }),
  );
  for (const ruling of rulings) requireDecidable(ruling, kinds);
}

function historyOf(database: Database, a: Id, b: Id): Decision[] {
  return database.all('SELECT body FROM decision WHERE a = ? AND b = ?', ...(a < b ? [a, b] : [b, a])).map(decisionOf);
}

function keep(database: Database, kept: readonly Decision[]): void {
  for (const { a, b, turn, verdict, by, at: when, note, undoneBy, undoneAt } of kept)
    database.run(
      'INSERT INTO decision (key, a, b, at, body) VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET at = excluded.at, body = excluded.body',
      decisionKey({ a, b, turn }),
      a,
      b,
      when,
      JSON.stringify({ a, b, turn, verdict, by, at: when, note, undoneBy, undoneAt }),
    );
}

function decisionOf(row: Row): Decision {
  const kept: Omit<Decision, 'undoneBy'> & Partial<Decision> = JSON.parse(text(row, 'body'));
  return { ...kept, undoneBy: kept.undoneBy ?? null };
}
