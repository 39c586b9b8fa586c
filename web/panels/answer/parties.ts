import { useMemo } from 'react';
import { describeKind } from '#graph-schema/ontology.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { useDeskState } from '#web/parts/deskContext.ts';

/** A departure, and those of people who are named in the group that left: told by the same claims, to the same places, for the same motives, and denied by nobody apart. */
export type Party = { readonly row: AnswerRow; readonly members: readonly AnswerRow[] };

/** The parties of an answer; apart: each departure by itself, as a person may want them. */
export function useParties(rows: readonly AnswerRow[]): readonly Party[] {
  const apart = useDeskState((state) => state.history.present.unfolded.has('THROUGH'));
  return useMemo(() => (apart ? rows.map((row) => ({ row, members: [] })) : partiesOf(rows)), [rows, apart]);
}

/** The rows of an answer, those of named members with the row of their group. Whoever is said more of, or otherwise, than of the group keeps a row of his own. */
export function partiesOf(rows: readonly AnswerRow[]): readonly Party[] {
  const groups = new Map(rows.filter((row) => natureOf(row) !== 'INDIVIDUAL').map((row) => [row.who.id, row]));
  const groupOf = new Map(
    rows.flatMap((row): [AnswerRow, AnswerRow][] => {
      const group = row.within.map((id) => groups.get(id)).find((each) => each !== undefined && isToldBy(row, each));
      return group && natureOf(row) === 'INDIVIDUAL' ? [[row, group]] : [];
    }),
  );
  const members = Map.groupBy(groupOf.keys(), (row) => groupOf.get(row));
  return rows.filter((row) => !groupOf.has(row)).map((row) => ({ row, members: members.get(row) ?? [] }));
}

function natureOf({ who }: AnswerRow) {
  return describeKind(who.kind).nature;
}

function isToldBy(row: AnswerRow, group: AnswerRow): boolean {
  return (
    row.type === group.type &&
    row.body.id === group.body.id &&
    row.denials.length === 0 &&
    row.figures.length === 0 &&
    row.date?.edtf === group.date?.edtf &&
    row.tellings.every(({ motive }) => group.tellings.some((told) => told.motive === motive)) &&
    row.places.length === group.places.length &&
    row.places.every(({ id, inferred, contested }) =>
      group.places.some((place) => place.id === id && place.inferred === inferred && place.contested === contested),
    )
  );
}
