import { pairKey, standing, type Decision, type Ruling } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { requireDecidable } from '#server/engine/merges/decidable.ts';
import type { Connection } from '#server/engine/neo4j/connection.ts';
import { decisionsOfPair, decisionsPage, decisionsWith, putDecisions } from '#server/engine/neo4j/cypher/decisions.ts';
import { everyDecision } from '#server/engine/neo4j/cypher/everything.ts';
import { kindsOf, lockForWriting } from '#server/engine/neo4j/cypher/known.ts';
import { readKinds } from '#server/engine/neo4j/known.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { regroup } from '#server/engine/neo4j/applyMerges.ts';
import { readDecision, storedDecision } from '#server/engine/neo4j/stored/decision.ts';
import { readNumber, readRows } from '#server/engine/neo4j/stored/read.ts';
import type { DecisionsPage, Slice } from '#server/engine/store.ts';

/** Records what a person decided, and merges or parts the two; see the seam. Within a transaction. */
export async function decide(ask: Ask, ruling: Ruling): Promise<Decision> {
  await ask(lockForWriting());
  const turn = (await historyOf(ask, ruling.a, ruling.b)).length + 1;
  const decision: Decision = { ...ruling, turn, undoneBy: null, undoneAt: null };
  await writeDecisions(ask, [decision]);
  return decision;
}

/** Undoes the decision that stands for a pair; see the seam. Within a transaction. */
export async function undo(ask: Ask, a: Id, b: Id, undoing: Pick<Ruling, 'by' | 'at'>): Promise<boolean> {
  await ask(lockForWriting());
  const stands = standing(await historyOf(ask, a, b)).get(pairKey(a, b));
  if (stands) await writeDecisions(ask, [{ ...stands, undoneBy: undoing.by, undoneAt: undoing.at }]);
  return stands !== undefined;
}

/** Writes decisions over those with their keys, and merges and parts what they say. Within a transaction that holds the lock. */
export async function writeDecisions(ask: Ask, written: readonly Decision[]): Promise<void> {
  if (written.length === 0) return;
  const ids = [...new Set(written.flatMap(({ a, b }) => [a, b]))];
  const kinds = readKinds(await ask(kindsOf(ids)));
  for (const decision of written) requireDecidable(decision, kinds);
  await ask(putDecisions(written.map(storedDecision)));
  await regroup(ask, ids, (await ask(everyDecision())).map(readDecision));
}

/** All that was decided, latest first, then by key. */
export async function decisions({ read }: Connection, page: DecisionsPage): Promise<Slice<Decision>> {
  const [row = {}] = await read(decisionsPage(page));
  const rows = readRows(row, 'page');
  return { items: rows.slice(0, page.first).map(readDecision), total: readNumber(row, 'total'), more: rows.length > page.first };
}

/** Decisions that stand for a pair with one of these ids, by pair. */
export async function decisionsOn({ read }: Connection, ids: readonly Id[]): Promise<readonly Decision[]> {
  return [...standing((await read(decisionsWith(ids))).map(readDecision)).values()];
}

async function historyOf(ask: Ask, a: Id, b: Id): Promise<Decision[]> {
  return (await ask(a < b ? decisionsOfPair(a, b) : decisionsOfPair(b, a))).map(readDecision);
}
