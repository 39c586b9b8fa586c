import type { Changed } from '#server/domain/change.ts';
import type { Decision } from '#server/domain/decision.ts';
import type { Id } from '#server/domain/id.ts';
import { comparedAnew } from '#server/engine/changes/comparedAnew.ts';
import { planOf, type Held, type Plan } from '#server/engine/changes/plan.ts';
import type { Proposal } from '#server/engine/changes/proposal.ts';
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
import { rowNumbersIn } from '#server/engine/embedded/rowNumbers.ts';
import type { Touched } from '#server/engine/embedded/touched.ts';
import { withdraw } from '#server/engine/embedded/withdraw.ts';
import { writeAllegations } from '#server/engine/embedded/write/writeAllegations.ts';
import { writeDocuments, writeDossiers } from '#server/engine/embedded/write/writeDocuments.ts';
import { writeEntities } from '#server/engine/embedded/write/writeEntities.ts';
import { writeRelationships } from '#server/engine/embedded/write/writeRelationships.ts';
import { writeDecisions } from '#server/engine/embedded/writeDecisions.ts';
import { BatchRefused } from '#server/engine/failure.ts';
import { knownWithout, namedIds } from '#server/engine/known.ts';
import { mostRefs } from '#server/engine/store.ts';

/** Makes a change in one transaction; see the seam. */
export function apply(graph: Graph, proposal: Proposal): Changed {
  const { database } = graph;
  const made = changeWith(database, proposal.id);
  if (made) return touchedBy(database, made, mostRefs);
  const { id, by, at, why, undoes } = proposal;
  return changing(graph, (touched) => {
    const held = heldIn(database, proposal);
    const plan = planOf(proposal, held);
    const change = { id, by, at, why, undoes };
    if (plan.created.length + plan.former.length === 0) return { change, created: [], changed: [], withdrawn: [], complete: true };
    requireSound(database, plan);
    const n = keepChange(database, proposal, plan);
    database.script('PRAGMA defer_foreign_keys = ON');
    const merges = graph.merges();
    const resting = writeAll(graph, plan, held, n, touched);
    const written = new Set(plan.batch.entities.map(({ id: one }) => one));
    markToCompare(database, { numbers: touched.entities, ids: comparedAnew(plan, held, merges).difference(written), ends: resting }, n);
    return touchedBy(database, { n, change }, mostRefs);
  });
}

function requireSound(database: Database, { batch, withdrawn }: Plan): void {
  const complaints = [
    ...checkBatch(batch, knownWithout(lookUp(database, batch), withdrawn)),
    ...stillNamed(namingsOf(database, withdrawn), batch, withdrawn),
  ];
  if (complaints.length > 0) throw new BatchRefused(complaints);
}

/** Answers the row numbers of relationships that rest on what was written, and were not. */
function writeAll(graph: Graph, { batch, withdrawn }: Plan, held: Held, since: number, touched: Touched): ReadonlySet<number> {
  const { database } = graph;
  const ids = namedIds(batch);
  const entities = rowNumbersIn(database, 'entity', ids.entities);
  const claims = rowNumbersIn(database, 'allegation', ids.allegations);
  writeEntities(graph, batch.entities, held.entities, entities, since, touched);
  writeDocuments(database, batch.documents, entities, since);
  writeAllegations(database, batch.allegations, held.allegations, entities, claims, since);
  const originOf = originsIn(database);
  writeRelationships(graph, batch, held.relationships, entities, claims, originOf, since, touched);
  const written = new Set(touched.relationships);
  refreshEvidence(database, batch, held, originOf, touched);
  const resting = touched.relationships.difference(written);
  writeDossiers(database, batch.dossiers, since);
  withdraw(database, { ...withdrawn, entities: [] }, touched);
  writeDecisions(graph, batch.decisions, since, touched);
  const parted = withdrawn.decisions.flatMap((key) => pairOf(held.decisions.get(key)?.record));
  if (parted.length > 0) {
    graph.versions.show(touched);
    applyMerges(graph, parted, [], touched);
  }
  withdraw(database, { ...withdrawn, documents: [], allegations: [], relationships: [], dossiers: [], decisions: [] }, touched);
  return resting;
}

function pairOf(decision: Decision | undefined): readonly Id[] {
  return decision ? [decision.a, decision.b] : [];
}
