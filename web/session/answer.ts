import type { Motive, Stance } from '#graph-schema/generated/ontology.ts';
import { touches } from '#web/session/company.ts';
import type { Known, KnownTie } from '#web/session/known.ts';
import type { Question } from '#web/session/session.ts';

/** What an answer needs of one reading of a departure. */
export type DepartureReading = {
  readonly relationship: { readonly id: string };
  readonly who: { readonly id: string };
  readonly from: { readonly id: string };
  readonly motive: Motive;
  readonly allegations: readonly { readonly id: string; readonly stance: Stance }[];
};

const motiveAsked: Readonly<Record<Question, Motive | null>> = { departures: null, cover: 'COVER', money: 'MONEY' };

/** The readings that answer a question, in their order. */
export function readingsFor<Reading extends DepartureReading>(question: Question, readings: readonly Reading[]): readonly Reading[] {
  const motive = motiveAsked[question];
  return motive === null ? readings : readings.filter((reading) => reading.motive === motive);
}

/** The other ties of the one who left that rest on a claim which asserts this reading of the departure: where to, with what, sent by whom. */
export function tiesOf(reading: DepartureReading, known: Known): readonly KnownTie[] {
  const claims = new Set(reading.allegations.filter(({ stance }) => stance === 'ASSERTS').map(({ id }) => id));
  return [...known.ties.values()].filter(
    (tie) => tie.id !== reading.relationship.id && touches(tie, reading.who.id) && tie.allegations.some((id) => claims.has(id)),
  );
}

/** The ids of all that an answer speaks of: entities and ties. */
export function answerIds(readings: readonly DepartureReading[], known: Known): readonly string[] {
  const ids = readings.flatMap((reading) => [
    reading.relationship.id,
    reading.who.id,
    reading.from.id,
    ...tiesOf(reading, known).flatMap((tie) => [tie.id, tie.source, tie.target]),
  ]);
  return [...new Set(ids)];
}
