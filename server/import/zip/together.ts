import { fault } from '#server/domain/words/fault.ts';
import { toldAs } from '#server/engine/check/toldAs.ts';
import { isDeepStrictEqual } from 'node:util';
import { emptyBatch, type Complaint } from '#server/engine/batch.ts';
import { leftTogether } from '#server/import/leftLines.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { toldTogether } from '#server/import/leftOutTold.ts';
import type { DossierRecord } from '#server/domain/document.ts';
import { said, type Said } from '#server/import/words/said.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { nothingKnown } from '#server/engine/known.ts';

const lists = ['documents', 'entities', 'allegations', 'relationships'] as const;

/** What was read of several files as one. A record that two of them tell otherwise is complained about, for one of both would be lost. */
export function together(read: readonly ReadRecords[], notes: NonNullable<ReadRecords['notes']>): ReadRecords {
  const all = read.map(({ batch }) => batch);
  const placed = (complaint: Complaint, known: Parameters<ReadRecords['placed']>[1]): readonly PlacedComplaint[] => {
    const { list, id } = complaint;
    const of = read.find(({ batch }) => batch[list].some((record) => record.id === id)) ?? read[0];
    return of === undefined ? [] : of.placed([complaint], known);
  };
  const left = read.flatMap(({ leftOut = [] }) => leftOut);
  const dossiers = Map.groupBy(
    all.flatMap((batch) => batch.dossiers),
    ({ id }) => id,
  );
  return {
    batch: {
      ...emptyBatch,
      documents: distinct(all.flatMap(({ documents }) => documents)),
      entities: distinct(all.flatMap(({ entities }) => entities)),
      allegations: distinct(all.flatMap(({ allegations }) => allegations)),
      relationships: distinct(all.flatMap(({ relationships }) => relationships)),
      dossiers: [...dossiers.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [more.reduce(dossierOf, first)])),
      decisions: all.flatMap(({ decisions }) => decisions),
    },
    complaints: [...read.flatMap(({ complaints }) => complaints), ...toldOtherwise(read)],
    notes: [...notes, ...otherTitles([...dossiers.values()]), ...read.flatMap(({ notes: own = [] }) => own)],
    placed: (found, known) => found.flatMap((complaint) => placed(complaint, known)),
    letGo() {},
    hints: async () => (await Promise.all(read.map((each) => each.hints()))).flat(),
    listings: read.flatMap(({ listings = [] }) => listings),
    waitsAlone: new Set(read.flatMap(({ waitsAlone = [] }) => [...waitsAlone])),
    within: async (roots) => together(await Promise.all(read.map(async (each) => each.within?.(roots) ?? each)), notes),
    ...(left.length > 0 && { leftOut: leftTogether(left) }),
  };
}

/** A dossier of two files, under the title of the first, with what either tells. */
function dossierOf(one: DossierRecord, other: DossierRecord): DossierRecord {
  const placed = new Set(one.places.map(({ entity }) => entity));
  return {
    ...one,
    title: { ...other.title, ...one.title },
    summary: toldTogether(one.summary, other.summary),
    documents: [...new Set([...one.documents, ...other.documents])],
    places: [...one.places, ...other.places.filter(({ entity }) => !placed.has(entity))],
  };
}

/** That a dossier has other titles in further files, for only the first is kept. */
function otherTitles(dossiers: readonly (readonly DossierRecord[])[]): readonly Said[] {
  return dossiers.flatMap(([first, ...more]) =>
    more.flatMap(({ id, title }) =>
      Object.entries(title).flatMap(([tag, text]) => {
        const kept = Object.entries(first?.title ?? {}).find(([each]) => each === tag)?.[1];
        return kept === undefined || kept === text ? [] : [said('otherTitle', { id, title: kept, other: text })];
      }),
    ),
  );
}

/** Records that one file tells otherwise than another. */
function toldOtherwise(read: readonly ReadRecords[]): readonly PlacedComplaint[] {
  const told = toldAs(fault('otherwiseWithin'));
  return lists.flatMap((list) => {
    const before = new Map<string, unknown>();
    return read.flatMap(({ batch, placed }) => {
      const others = batch[list].filter((record) => before.has(record.id) && !isDeepStrictEqual(before.get(record.id), record));
      for (const record of batch[list]) before.set(record.id, record);
      const complaints = others.map(({ id }): Complaint => ({
        list,
        id,
        field: null,
        ...told,
        fault: 'told otherwise',
      }));
      return placed(complaints, nothingKnown);
    });
  });
}

/** Each record once: a publisher of several files stands in each. */
function distinct<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.map((row) => [row.id, row] as const)).values()];
}
