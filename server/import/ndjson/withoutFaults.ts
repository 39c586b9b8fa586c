import type { Batch, Complaint } from '#server/engine/batch.ts';
import { checkBatch } from '#server/engine/checkBatch.ts';
import { nothingKnown } from '#server/engine/known.ts';
import { fault } from '#server/domain/words/fault.ts';
import { toldAs } from '#server/engine/check/toldAs.ts';
import { placedRecords } from '#server/import/dossier/placedRecords.ts';
import { pointsTo } from '#server/import/dossier/placedComplaints.ts';
import type { Sections } from '#server/import/dossier/sections.ts';
import type { ReadRecords } from '#server/import/importFormat.ts';
import { lineKey, type LeftLines } from '#server/import/leftLines.ts';
import { shippedKnownNames } from '#server/import/knownNames/knownNames.ts';
import type { DecisionEntry } from '#server/import/ndjson/decisionEntry.ts';
import { dependents } from '#server/import/ndjson/dependents.ts';
import { memberOf } from '#server/import/memberOf.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { RecordPlace, Section } from '#server/import/recordPlace.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/** Records of lines, and what people decided. */
export type LineSections = { readonly sections: Sections; readonly decisions: Section<DecisionEntry> };

/** What is known of lines that could not be taken. isUnnamed: of some nobody knows which record they tell of; isTie: some hold a tie. */
export type LostLines = { isUnnamed: boolean; isTie: boolean };

/** Takes out of the records those with a fault, and those that name one that is left out, and theirs, until none is wrong. lineOf: the line of a record. */
export async function withoutFaults(
  path: string,
  all: LineSections,
  { left, lost, lineOf }: { readonly left: LeftLines; readonly lost: LostLines; readonly lineOf: (place: RecordPlace) => string },
): Promise<{ readonly records: ReadRecords; readonly decisions: LineSections['decisions'] }> {
  let [kept, isTieLost] = [all, lost.isTie];
  for (;;) {
    const records = await placedRecords(path, kept.sections, shippedKnownNames);
    const { sections, decisions } = kept;
    const { batch } = records;
    const here = { entities: idsOf(batch.entities), documents: idsOf(batch.documents), allegations: idsOf(batch.allegations) };
    const isGone = (list: keyof Batch, id: string): boolean => {
      if (list !== 'entities' && list !== 'documents' && list !== 'allegations') return false;
      return !here[list].has(id) && (lost.isUnnamed || sections[list].refused.has(id));
    };
    const named = [...dependents(batch, isGone), ...(isTieLost || lost.isUnnamed ? aboutNobody(batch) : [])];
    const undecided = decisions.found.flatMap(({ entry, place }): PlacedComplaint[] => {
      const id = [entry.a, entry.b].find((each) => isGone('entities', each));
      return id === undefined ? [] : [place.complaint([], said('namesLeftOut', { id }), 'names what is left out')];
    });
    const found = checkBatch(batch, nothingKnown);
    const own = found.length === 0 ? [] : withoutOthers(found, batch);
    const isDossier = (line: string): boolean => sections.dossiers.found.some(({ place }) => lineOf(place) === line);
    const twice = [...firstOnes(records.complaints, isDossier), ...ofRefused(sections)];
    const wrong = [...twice, ...records.complaints, ...records.placed([...named, ...own], nothingKnown), ...undecided];
    if (wrong.length === 0) return { records: { ...records, batch: withoutGone(batch, isGone) }, decisions };
    left.add(wrong.map((each) => ({ ...each, cells: [] })));
    lost.isUnnamed ||= records.complaints.some(({ said: { code } }) => code === 'standsAlready');
    const lines = new Set(wrong.map(lineKey));
    const isLeft = (place: RecordPlace): boolean => lines.has(lineOf(place));
    isTieLost ||= sections.relationships.found.some(({ place }) => isLeft(place));
    kept = {
      decisions: without(decisions, isLeft, () => ''),
      sections: {
        dossiers: without(sections.dossiers, isLeft, ({ id }) => id),
        documents: without(sections.documents, isLeft, ({ id }) => id),
        entities: without(sections.entities, isLeft, ({ id }) => id),
        allegations: without(sections.allegations, isLeft, ({ id }) => id),
        relationships: without(sections.relationships, isLeft, ({ id = '' }) => id),
      },
    };
  }
}

/** The first lines of ids that stand twice: nobody knows which of them the others mean, so none of them is taken. A dossier only tells what was loaded together, and stays. */
function firstOnes(complaints: readonly PlacedComplaint[], isDossier: (line: string) => boolean): readonly PlacedComplaint[] {
  const first = new Map<string, PlacedComplaint>();
  for (const complaint of complaints) {
    const { code, values } = complaint.said;
    const { id, file, line } = values;
    if (code !== 'standsAlready' || typeof id !== 'string' || typeof file !== 'string') continue;
    const at = { file, line: Number(line), column: 1 };
    if (first.has(lineKey(at)) || isDossier(lineKey(at))) continue;
    const told = said('standsAgain', { id, file: complaint.file, line: `${complaint.line}` });
    first.set(lineKey(at), { ...complaintOf(at, told), fault: 'id stands again' });
  }
  return [...first.values()];
}

/** Records of an id that stands in a line that is left out, too. */
function ofRefused({ documents, entities, allegations, relationships }: Sections): readonly PlacedComplaint[] {
  return [documents, entities, allegations, relationships].flatMap(({ found, refused }) =>
    found.flatMap(({ entry: { id }, place }): PlacedComplaint[] =>
      id === undefined || !refused.has(id) ? [] : [place.complaint([], said('standsInLeftOut', { id }), 'id stands in what is left out')],
    ),
  );
}

function without<Entry>(
  { found, refused }: Section<Entry>,
  isLeft: (place: RecordPlace) => boolean,
  idOf: (entry: Entry) => string,
): Section<Entry> {
  const ids = found.flatMap(({ entry, place }) => (isLeft(place) ? [idOf(entry)] : []));
  return { found: found.filter(({ place }) => !isLeft(place)), refused: new Set([...refused, ...ids]) };
}

/** Claims that speak of nobody: they take from their ties of whom they speak, and these are left out. */
function aboutNobody({ allegations }: Batch): readonly Complaint[] {
  const told = { field: null, ...toldAs(fault('aboutLeftOut')), fault: 'about what is left out' };
  return allegations.flatMap(({ id, about }): Complaint[] => (about.length > 0 ? [] : [{ list: 'allegations', id, ...told }]));
}

/** Complaints but those about ids of records that are not in the batch: a store may hold them. */
function withoutOthers(found: readonly Complaint[], batch: Batch): readonly Complaint[] {
  const lists = ['documents', 'entities', 'allegations', 'relationships', 'dossiers'] as const;
  const here = new Map<string, unknown>(lists.flatMap((list) => batch[list].map((record) => [`${list} ${record.id}`, record] as const)));
  return found.filter(({ list, id, field, said: { code } }) => {
    const steps = field?.split('.') ?? [];
    const target = pointsTo[steps[0] ?? ''];
    const named = steps.reduce<unknown>((value, member) => memberOf(value, member), here.get(`${list} ${id}`));
    const isElsewhere = target !== undefined && typeof named === 'string' && !here.has(`${target} ${named}`);
    return !isElsewhere && code !== 'noSuchDocument';
  });
}

/** Dossiers without the documents and places that are left out. */
function withoutGone(batch: Batch, isGone: (list: keyof Batch, id: string) => boolean): Batch {
  return {
    ...batch,
    dossiers: batch.dossiers.map((each) => ({
      ...each,
      documents: each.documents.filter((id) => !isGone('documents', id)),
      places: each.places.filter(({ entity }) => !isGone('entities', entity)),
    })),
  };
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}
