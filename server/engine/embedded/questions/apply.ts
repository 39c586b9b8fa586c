import { recordLists, type Changed } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { comparedAnew } from '#server/engine/changes/comparedAnew.ts';
import { planOf, type Held, type Plan } from '#server/engine/changes/plan.ts';
import { noRecords, type Proposal } from '#server/engine/changes/proposal.ts';
import { stillNamed } from '#server/engine/check/stillNamed.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { applyMerges } from '#server/engine/embedded/applyMerges.ts';
import { changeWith, keepChange, touchedBy } from '#server/engine/embedded/changeLog.ts';
import { changing } from '#server/engine/embedded/changing.ts';
import type { Database } from '#server/engine/embedded/database.ts';
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

const manyRecords = 1_000;
const nothingMerged = mergesOf(new Map());

/** Makes a change in one transaction; see the seam. */
export function apply(graph: Graph, proposal: Proposal): Changed {
  const { database } = graph;
  const made = changeWith(database, proposal.id);
  if (made) return touchedBy(database, made, mostRefs);
  return changing(graph, (touched) => applied(graph, proposal, touched), isLongAndSound(proposal));
}

function applied(graph: Graph, proposal: Proposal, touched: Touched): Changed {
  const { database } = graph;
  const { id, by, at, why, undoes } = proposal;
  const held = heldIn(database, proposal);
  const plan = planOf(proposal, held);
  const change = { id, by, at, why, undoes };
  if (plan.created.length + plan.former.length === 0) return { change, created: [], changed: [], withdrawn: [], complete: true };
  const { known, entities, claims } = lookUp(database, plan.batch, held);
  requireSound(database, plan, known);
  const n = keepChange(database, proposal, plan);
  database.script('PRAGMA defer_foreign_keys = ON');
  const isDecided = plan.batch.decisions.length + plan.withdrawn.decisions.length > 0;
  const merges = isDecided ? graph.merges() : nothingMerged;
  const resting = writeAll(graph, plan, { held, entities, claims }, n, touched);
  const written = new Set(plan.batch.entities.map(({ id: one }) => one));
  markToCompare(database, { numbers: touched.entities, ids: comparedAnew(plan, held, merges).difference(written), ends: resting }, n);
  return touchedBy(database, { n, change }, mostRefs);
}

/** Whether a proposal is long and takes nothing out: then the check of its records has looked up whatever its rows name, and SQLite need not do it again for each. */
function isLongAndSound({ batch, withdrawn }: Proposal): boolean {
  const records = recordLists.reduce((sum, list) => sum + batch[list].length, 0);
  return records >= manyRecords && recordLists.every((list) => withdrawn[list].length === 0);
}

function requireSound(database: Database, { batch, withdrawn }: Plan, known: Known): void {
  const complaints = [
    ...checkBatch(batch, knownWithout(known, withdrawn)),
    ...stillNamed(namingsOf(database, withdrawn), batch, withdrawn),
  ];
  if (complaints.length > 0) throw new BatchRefused(complaints);
}

/** Answers the row numbers of relationships that rest on what was written, and were not. */
function writeAll(
  graph: Graph,
  { batch, withdrawn }: Plan,
  { held, entities, claims }: { readonly held: Held; readonly entities: RowNumbers; readonly claims: RowNumbers },
  since: number,
  touched: Touched,
): ReadonlySet<number> {
  const { database } = graph;
  writeEntities(graph, batch.entities, held.entities, entities, since, touched);
  writeDocuments(database, batch.documents, entities, since);
  writeAllegations(database, batch.allegations, held.allegations, entities, claims, since);
  const originOf = originsIn(database);
  writeRelationships(graph, batch, held.relationships, entities, claims, originOf, since, touched);
  const written = new Set(touched.relationships);
  refreshEvidence(database, batch, held, originOf, touched);
  const resting = touched.relationships.difference(written);
  writeDossiers(database, batch.dossiers, since);
  writeInvestigations(database, batch.investigations, since);
  withdraw(database, { ...withdrawn, entities: [] }, touched);
  writeDecisions(graph, batch.decisions, since, touched);
  const parted = withdrawn.decisions.flatMap((key) => pairOf(held.decisions.get(key)?.record));
  if (parted.length > 0) {
    graph.versions.show(touched);
    applyMerges(graph, parted, [], touched);
  }
  withdraw(database, { ...noRecords, entities: withdrawn.entities }, touched);
  return resting;
}

function pairOf(decision: Decision | undefined): readonly Id[] {
  return decision ? [decision.a, decision.b] : [];
}
