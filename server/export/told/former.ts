import { holds } from '#graph-schema/ontology.ts';
import { isSuperseded, type AllegationRecord } from '#server/domain/allegation.ts';
import type { DocumentRecord } from '#server/domain/document.ts';
import type { Id } from '#server/domain/id.ts';
import { groundlessAs } from '#server/domain/relationship.ts';
import type { Batch } from '#server/engine/batch.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';

/** The editions that said something last, and those that follow them and say it no more. */
export type Former = { readonly lastSaidIn: readonly Id[]; readonly noLongerSaidIn: readonly Id[] };

/** What of a batch newer editions no longer say. */
export type FormerIn = {
  /** What became of claims: null where none of them was left out by a newer edition. */
  readonly of: (claims: Iterable<AllegationRecord>) => Former | null;
  /** What became of an entity of which earlier editions alone speak; null of every other. */
  readonly entity: (id: Id) => Former | null;
};

/** Finds it. tie: a relationship as it is told. */
export function formerIn(
  { documents, allegations, relationships }: Batch,
  tie: (record: Batch['relationships'][number]) => ToldTie,
): FormerIn {
  const successors = new Map(documents.flatMap(({ id, succeeds }: DocumentRecord) => (succeeds === null ? [] : [[succeeds, id] as const])));
  const of: FormerIn['of'] = (claims) => {
    const last = [...new Set([...claims].flatMap(({ status, document }) => (status === 'NO_LONGER_SAID' ? [document] : [])))].toSorted();
    if (last.length === 0) return null;
    return { lastSaidIn: last, noLongerSaidIn: [...new Set(last.flatMap((id) => successors.get(id) ?? []))].toSorted() };
  };
  const entities = allegations.some(isSuperseded) ? formerEntities(allegations, relationships, tie) : new Map<Id, AllegationRecord[]>();
  return { of, entity: (id) => of(entities.get(id) ?? []) };
}

/** Entities that nothing but claims of earlier editions speaks of, with these. */
function formerEntities(
  allegations: Batch['allegations'],
  relationships: Batch['relationships'],
  tie: (record: Batch['relationships'][number]) => ToldTie,
): ReadonlyMap<Id, readonly AllegationRecord[]> {
  const claims = new Map<Id, AllegationRecord[]>();
  for (const claim of allegations)
    for (const id of claim.about) {
      const own = claims.get(id);
      if (own === undefined) claims.set(id, [claim]);
      else own.push(claim);
    }
  const held = new Set<Id>();
  for (const record of relationships) if (holds(tie(record).assertion)) for (const end of [record.source, record.target]) held.add(end);
  for (const { status, speakers, transmittedBy } of allegations)
    if (status === 'ACCEPTED') for (const id of [...speakers, ...transmittedBy]) held.add(id);
  const isFormer = (own: readonly AllegationRecord[]) =>
    own.every(({ status }) => status !== 'ACCEPTED') && groundlessAs(own) === 'NO_LONGER_SAID';
  return new Map([...claims].filter(([id, own]) => !held.has(id) && isFormer(own)));
}
