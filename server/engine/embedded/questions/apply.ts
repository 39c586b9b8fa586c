import { recordLists, type Change, type Changed } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { changedWith } from '#server/engine/changes/changeLog.ts';
import { comparedAnew } from '#server/engine/changes/comparedAnew.ts';
import { planning, type Held, type Plan } from '#server/engine/changes/plan.ts';
import { noRecords, type Proposal } from '#server/engine/changes/proposal.ts';
import { stillNamed } from '#server/engine/check/stillNamed.ts';
import { checkingBatch } from '#server/engine/checkBatch.ts';
import { applyMerges } from '#server/engine/embedded/applyMerges.ts';
import { changeWith, keepChange, touchedBy } from '#server/engine/embedded/changeLog.ts';
import { changing, changingInTurns, type LongChanging } from '#server/engine/embedded/changing.ts';
import { originsIn, refreshEvidence } from '#server/engine/embedded/evidence.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { heldIn } from '#server/engine/embedded/held.ts';
import { lookUp } from '#server/engine/embedded/known.ts';
import { markToCompare } from '#server/engine/embedded/markToCompare.ts';
import { namingsOf } from '#server/engine/embedded/namings.ts';
import type { RowNumbers } from '#server/engine/embedded/rowNumbers.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { withdraw } from '#server/engine/embedded/withdraw.ts';
import { writeAllegations } from '#server/engine/embedded/write/writeAllegations.ts';
import { writeDocuments, writeDossiers } from '#server/engine/embedded/write/writeDocuments.ts';
import { writeEntities } from '#server/engine/embedded/write/writeEntities.ts';
import { writeRelationships } from '#server/engine/embedded/write/writeRelationships.ts';
import { writeInvestigations } from '#server/engine/embedded/write/writeInvestigations.ts';
import { writeDecisions } from '#server/engine/embedded/writeDecisions.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { knownWithout, type Known } from '#server/engine/known.ts';
import { mergesOf } from '#server/engine/merges/merges.ts';
import { mostRefs } from '#server/engine/store.ts';
import { atOnce } from '#server/engine/turns.ts';

const manyRecords = 1_000;
const longFrom = 200;
const nothingMerged = mergesOf(new Map());

/** Makes a change in one transaction, at once; see the seam. */
export function apply(graph: Graph, proposal: Proposal): Changed {
  return madeBefore(graph, proposal) ?? changing(graph, (touched) => atOnce(applied(graph, proposal, touched)), isSound(proposal));
}

/** The same in turns, where it is long. settled: resolves when the next may be made. */
export async function applyInTurns(
  graph: Graph,
  proposal: Proposal,
  long: LongChanging,
): Promise<{ readonly result: Changed; readonly settled: Promise<void> }> {
  if (sizeOf(proposal) >= longFrom && !madeBefore(graph, proposal)) {
    await long.exported();
    const done = await changingInTurns(graph, long, (aside, touched) => applied(aside, proposal, touched), isSound(proposal));
    if (done !== null) return done;
  }
  await long.agreed();
  const result = apply(graph, proposal);
  long.landed();
  return { result, settled: Promise.resolve() };
}

function madeBefore({ database }: Graph, { id }: Proposal): Changed | null {
  const made = changeWith(database, id);
  return made && touchedBy(database, made, mostRefs);
}

function* applied(graph: Graph, proposal: Proposal, touched: Touched): Generator<undefined, Changed> {
  const { database } = graph;
  const { id, by, at, why, undoes } = proposal;
  const held = yield* heldIn(database, proposal);
  const plan = yield* planning(proposal, held);
  const change = { id, by, at, why, undoes };
  if (plan.created.length + plan.former.length === 0) return { change, created: [], changed: [], withdrawn: [], complete: true };
  const { known, entities, claims } = yield* lookUp(database, graph.knownEntities, plan.batch, held);
  yield* requireSound(graph, plan, known);
  if (plan.withdrawn.entities.length > 0) graph.knownEntities.forget();
  const n = yield* keepChange(database, proposal, plan);
  database.script('PRAGMA defer_foreign_keys = ON');
  const isDecided = plan.batch.decisions.length + plan.withdrawn.decisions.length > 0;
  const merges = isDecided ? graph.merges() : nothingMerged;
  const resting = yield* writeAll(graph, plan, { held, entities, claims }, n, touched);
  yield* markToCompare(database, { ...compared(comparedAnew(plan, held, merges), entities, touched), ends: resting }, n);
  return changedBy(change, plan);
}

/** Entities by their row numbers, as far as these were looked up or given, and those that a change touched. */
function compared(anew: ReadonlySet<Id>, { known }: RowNumbers, { entities }: Touched) {
  const [numbers, ids] = [new Set(entities), new Set<Id>()];
  for (const id of anew) {
    const n = known(id);
    if (n === null) ids.add(id);
    else numbers.add(n);
  }
  return { numbers, ids };
}

/** As the log tells it. */
function changedBy(change: Change, { created, former }: Plan): Changed {
  const refs = (gone: boolean) => {
    const those = Map.groupBy(
      former.filter((each) => each.gone === gone),
      ({ list }) => list,
    );
    return recordLists.flatMap((list) =>
      (those.get(list) ?? [])
        .map(({ id }) => id)
        .toSorted()
        .map((id) => ({ list, id })),
    );
  };
  return changedWith(change, created, refs(false), refs(true), mostRefs);
}

function sizeOf({ batch, withdrawn }: Proposal): number {
  return recordLists.reduce((sum, list) => sum + batch[list].length + withdrawn[list].length, 0);
}

/**
 * Whether SQLite need not look again after what the rows name, for the check of the records has: where they are many, and where some are taken out, for each of which SQLite
 * would go through all that could name it.
 */
function isSound(proposal: Proposal): boolean {
  return sizeOf(proposal) >= manyRecords || recordLists.some((list) => proposal.withdrawn[list].length > 0);
}

function* requireSound(graph: Graph, { batch, withdrawn }: Plan, known: Known): Generator<undefined, void> {
  const wrong = yield* checkingBatch(batch, knownWithout(known, withdrawn));
  const namings = yield* namingsOf(graph, withdrawn);
  const complaints = [...wrong, ...stillNamed(namings, batch, withdrawn)];
  if (complaints.length > 0) throw new BatchRefused(complaints);
}

/** Answers the row numbers of relationships that rest on what was written, and were not. */
function* writeAll(
  graph: Graph,
  { batch, withdrawn }: Plan,
  { held, entities, claims }: { readonly held: Held; readonly entities: RowNumbers; readonly claims: RowNumbers },
  since: number,
  touched: Touched,
): Generator<undefined, ReadonlySet<number>> {
  const { database } = graph;
  yield* writeEntities(graph, batch.entities, held.entities, entities, since, touched);
  writeDocuments(database, batch.documents, entities, since);
  yield* writeAllegations(database, batch.allegations, held.allegations, entities, claims, since);
  const originOf = originsIn(database);
  yield* writeRelationships(graph, batch, held.relationships, entities, claims, originOf, since, touched);
  const resting = yield* refreshEvidence(database, batch, held, originOf, touched);
  writeDossiers(database, batch.dossiers, since);
  writeInvestigations(database, batch.investigations, since);
  yield* withdraw(database, { ...withdrawn, entities: [] }, touched);
  yield* writeDecisions(graph, batch.decisions, since, touched);
  const parted = withdrawn.decisions.flatMap((key) => pairOf(held.decisions.get(key)?.record));
  if (parted.length > 0) {
    yield* graph.versions.showing(touched);
    applyMerges(graph, parted, [], touched);
  }
  yield* withdraw(database, { ...noRecords, entities: withdrawn.entities }, touched);
  return resting;
}

function pairOf(decision: Decision | undefined): readonly Id[] {
  return decision ? [decision.a, decision.b] : [];
}
