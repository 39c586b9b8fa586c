import { holds } from '#graph-schema/ontology.ts';
import { isSuperseded } from '#server/domain/allegation.ts';
import type { EntityRecord } from '#server/domain/entity.ts';
import type { LeaveOut, LeftOut } from '#server/export/leftOut.ts';
import type { Told } from '#server/export/told/told.ts';
import type { ToldTie } from '#server/export/told/toldTie.ts';

/** What a drawing of names and lines shows of a store. */
export type ToldGraph = { readonly entities: readonly EntityRecord[]; readonly ties: () => Iterable<ToldTie> };

/**
 * A batch as names and lines, for programs that take every line for a tie that holds: a relationship that nobody asserts is none and is counted, and so is
 * whatever else has no line of its own. hasPlaces: whether the picture keeps where entities stand.
 */
export function graphOf(told: Told, leaveOut: LeaveOut, hasPlaces: boolean): ToldGraph {
  const { batch } = told;
  leaveOut('DECISION', batch.decisions.length);
  leaveOut('DOCUMENT', batch.documents.length);
  leaveOut('DOSSIER', batch.dossiers.length);
  const places = batch.dossiers.flatMap((dossier) => dossier.places);
  leaveOut('PLACE', hasPlaces ? places.filter((place) => told.placeOf(place.entity) !== place).length : places.length);
  const carrying = new Set<string>();
  for (const record of batch.relationships) if (isTie(told.tie(record))) for (const claim of record.allegations) carrying.add(claim);
  leaveOut('FREE_CLAIM', batch.allegations.filter((claim) => !carrying.has(claim.id) && !isSuperseded(claim)).length);
  leaveOut('EARLIER_CLAIM', batch.allegations.filter(isSuperseded).length);
  return {
    entities: batch.entities,
    *ties() {
      for (const record of batch.relationships) {
        const tie = told.tie(record);
        if (isTie(tie)) yield tie;
        else leaveOut(unassertedAs(tie));
      }
    },
  };
}

/** As what a relationship is left out that does not hold. */
export function unassertedAs({ assertion }: ToldTie): LeftOut {
  return assertion === 'NO_LONGER_SAID' ? 'FORMER_TIE' : 'UNASSERTED_TIE';
}

/** Whether somebody says that a relationship holds: a claim that asserts it, or an editor. */
export function isTie({ assertion }: ToldTie): boolean {
  return holds(assertion);
}
