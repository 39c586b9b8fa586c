import { byRecord, type Changed } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import { foundBy } from '#server/domain/foundBy.ts';
import { isId, type Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import { changedWith } from '#server/engine/changes/changeLog.ts';
import { comparedAnew } from '#server/engine/changes/comparedAnew.ts';
import { planOf, type Held, type Plan } from '#server/engine/changes/plan.ts';
import type { Proposal, RecordIds } from '#server/engine/changes/proposal.ts';
import { stillNamed } from '#server/engine/check/stillNamed.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { knownWithout, namedIds } from '#server/engine/known.ts';
import { applyMerges, groupedWith, joinGroups, partGroups } from '#server/engine/neo4j/applyMerges.ts';
import { changeLogOf, keepChange } from '#server/engine/neo4j/changeLog.ts';
import { withdrawNodes, withdrawRelationships } from '#server/engine/neo4j/cypher/changes.ts';
import { markToCompare } from '#server/engine/neo4j/cypher/comparisons.ts';
import { holdWriters, lockForWriting } from '#server/engine/neo4j/cypher/known.ts';
import { carryRelationships } from '#server/engine/neo4j/cypher/write.ts';
import { heldIn } from '#server/engine/neo4j/held.ts';
import { lookUp } from '#server/engine/neo4j/known.ts';
import { linkQueries } from '#server/engine/neo4j/linkQueries.ts';
import { namingsOf } from '#server/engine/neo4j/namings.ts';
import { nodeQueries } from '#server/engine/neo4j/nodeQueries.ts';
import type { Ask } from '#server/engine/neo4j/query.ts';
import { mergesIn } from '#server/engine/neo4j/questions/merges.ts';
import { carriesNothing } from '#server/engine/neo4j/stored/carried.ts';
import { writeDecisions } from '#server/engine/neo4j/writeDecisions.ts';
import { forgetNameWords, writeNameWords } from '#server/engine/neo4j/writeNameWords.ts';
import { writeRelationships } from '#server/engine/neo4j/writeRelationships.ts';
import { readNumber } from '#server/engine/stored/read.ts';
import { mostRefs } from '#server/engine/store.ts';
import { nameWordsOf } from '#server/names/index/wordsOfName.ts';

/** Makes a change within one transaction, which is to be undone when this throws; see the seam. */
export async function apply(ask: Ask, proposal: Proposal): Promise<Changed> {
  const log = changeLogOf(ask);
  await ask(holdWriters());
  const made = await log.withId(proposal.id);
  if (made) return log.touched(made, mostRefs);
  const [locked = {}] = await ask(lockForWriting());
  const n = readNumber(locked, 'changes');
  const held = await heldIn(ask, proposal);
  const plan = planOf(proposal, held);
  const { id, by, at, why, undoes } = proposal;
  if (plan.created.length + plan.former.length === 0) return changedWith({ id, by, at, why, undoes }, [], [], [], mostRefs);
  const anew = await writeAll(ask, plan, held, n);
  await ask(markToCompare([...anew], n));
  await keepChange(ask, n, proposal, plan);
  const refs = (gone: boolean) =>
    plan.former
      .filter((each) => each.gone === gone)
      .map(({ list, id: former }) => ({ list, id: former }))
      .toSorted(byRecord);
  return changedWith({ id, by, at, why, undoes }, plan.created, refs(false), refs(true), mostRefs);
}

/** Answers the entities that are to be compared again. */
async function writeAll(ask: Ask, plan: Plan, held: Held, since: number): Promise<ReadonlySet<string>> {
  const { batch, withdrawn } = plan;
  const before = await mergesIn(ask);
  const ends = withdrawn.relationships.flatMap((id) => endsOf(held.relationships.get(id)?.record));
  const parted = groupedWith([...namedIds(batch).entities, ...withdrawn.entities, ...ends].filter(isId), before);
  await partGroups(ask, parted);
  const known = await lookUp(ask, batch, held);
  const complaints = [
    ...checkBatch(batch, knownWithout(known, withdrawn)),
    ...stillNamed(await namingsOf(ask, withdrawn), batch, withdrawn),
  ];
  if (complaints.length > 0) throw new BatchRefused(complaints);
  const words = new Map(batch.entities.map((entity) => [entity.id, nameWordsOf(foundBy(entity))] as const));
  await writeNameWords(ask, words, (id) => !held.entities.has(id));
  for (const query of [...nodeQueries(batch, held, words, since), ...linkQueries(batch, held)]) await ask(query);
  const resting = await writeRelationships(ask, batch, known, since);
  await withdrawTies(ask, withdrawn, held);
  await joinGroups(ask, new Map(parted.map((id) => [id, before.canonicalOf(id)] as const).filter(([id, canonical]) => id !== canonical)));
  await writeDecisions(ask, batch.decisions, since);
  if (withdrawn.decisions.length > 0) {
    await ask(withdrawNodes('Decision', withdrawn.decisions));
    await applyMerges(
      ask,
      withdrawn.decisions.flatMap((key) => pairOf(held.decisions.get(key)?.record)),
      [],
    );
  }
  if (withdrawn.entities.length > 0) {
    await forgetNameWords(ask, withdrawn.entities);
    await ask(withdrawNodes('Entity', withdrawn.entities));
  }
  return new Set([...comparedAnew(plan, held, before), ...resting]);
}

/** Takes out what is no entity and no decision. */
async function withdrawTies(ask: Ask, withdrawn: RecordIds, held: Held): Promise<void> {
  if (withdrawn.relationships.length > 0) {
    await ask(withdrawRelationships(withdrawn.relationships));
    const removed = withdrawn.relationships.flatMap((id) =>
      (held.relationships.get(id)?.record.allegations ?? []).map((claim) => ({ id: claim, ...carriesNothing(), removed: [id] })),
    );
    await ask(carryRelationships(removed));
  }
  for (const [label, ids] of [
    ['Allegation', withdrawn.allegations],
    ['Dossier', withdrawn.dossiers],
    ['Document', withdrawn.documents],
    ['Investigation', withdrawn.investigations],
  ] as const)
    if (ids.length > 0) await ask(withdrawNodes(label, ids));
}

function endsOf(record: RelationshipRecord | undefined): readonly Id[] {
  return record ? [record.source, record.target] : [];
}

function pairOf(decision: Decision | undefined): readonly Id[] {
  return decision ? [decision.a, decision.b] : [];
}
