import type { AllegationRecord } from '#server/domain/allegation.ts';
import type { Id } from '#server/domain/id.ts';
import type { RelationshipRecord } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import type { LeaveOut } from '#server/export/leftOut.ts';

/**
 * What the documents of a dossier claim, and what an editor infers between entities that they speak of. A relationship that others claim, too, keeps the
 * claims of this dossier; denials that only others hold are counted. Throws ExportRefused where there is no such dossier.
 */
export function ofDossier(whole: Batch, id: Id, leaveOut: LeaveOut): Batch {
  const dossier = whole.dossiers.find((each) => each.id === id);
  if (!dossier) throw new ExportRefused(`there is no dossier ${JSON.stringify(id)}; ${dossiersIn(whole)}`);
  const documents = new Set(dossier.documents);
  const allegations = whole.allegations.filter((each) => documents.has(each.document));
  const claims = new Set(allegations.map((each) => each.id));
  const claimed = whole.relationships.flatMap((tie) => {
    const own = tie.allegations.filter((each) => claims.has(each));
    return own.length === 0 ? [] : [{ ...tie, allegations: own }];
  });
  const spokenOf = new Set([...allegations.flatMap((each) => each.about), ...claimed.flatMap(endsOf)]);
  const inferred = whole.relationships.filter((tie) => tie.inferred !== null && endsOf(tie).every((end) => spokenOf.has(end)));
  leaveOut('DENIAL_ELSEWHERE', deniedElsewhere(whole, claimed, claims));
  return {
    ...whole,
    dossiers: [dossier],
    documents: whole.documents.filter((each) => documents.has(each.id)),
    allegations,
    relationships: whole.relationships.flatMap(firstOf(claimed, inferred)),
  };
}

/** For each relationship what is kept of it, in the order of all. */
function firstOf(...kept: readonly (readonly RelationshipRecord[])[]): (tie: RelationshipRecord) => readonly RelationshipRecord[] {
  const byId = new Map(kept.flat().map((each) => [each.id, each] as const));
  return ({ id }) => [byId.get(id) ?? []].flat();
}

/** How many accepted denials of these relationships are in none of these claims. */
function deniedElsewhere(whole: Batch, ties: readonly RelationshipRecord[], claims: ReadonlySet<Id>): number {
  const isDenial = ({ stance, status }: AllegationRecord) => stance === 'DENIES' && status === 'ACCEPTED';
  const denials = new Set(whole.allegations.filter(isDenial).map((each) => each.id));
  const written = new Set(ties.map((tie) => tie.id));
  const dropped = whole.relationships.flatMap((tie) => (written.has(tie.id) ? tie.allegations.filter((each) => !claims.has(each)) : []));
  return dropped.filter((each) => denials.has(each)).length;
}

function endsOf({ source, target }: RelationshipRecord): readonly Id[] {
  return [source, target];
}

function dossiersIn({ dossiers }: Batch): string {
  return dossiers.length === 0 ? 'the store has none' : `there are ${dossiers.map(({ id }) => id).join(', ')}`;
}
