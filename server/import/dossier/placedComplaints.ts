import { said } from '#server/import/words/said.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import type { Batch, BatchList, Complaint } from '#server/engine/batch.ts';
import type { Known } from '#server/engine/known.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { RecordPlace } from '#server/import/recordPlace.ts';
import { memberOf } from '#server/import/memberOf.ts';

/** Where the records of a batch stand in their files. */
export type Places = { readonly [List in BatchList]: ReadonlyMap<string, RecordPlace> };

/** Ids of records that stand in the files and are themselves refused. */
export type Refused = { readonly [List in BatchList]: ReadonlySet<string> };

const words: Partial<Record<BatchList, Readonly<Record<string, string>>>> = {
  relationships: { source: 'from', target: 'to', allegations: 'claims' },
};

/** Of which list the records are that a field names. */
export const pointsTo: Readonly<Record<string, BatchList>> = {
  publisher: 'entities',
  speakers: 'entities',
  transmittedBy: 'entities',
  about: 'entities',
  source: 'entities',
  target: 'entities',
  copyOf: 'documents',
  succeeds: 'documents',
  document: 'documents',
  documents: 'documents',
  places: 'entities',
  contradicts: 'allegations',
  allegations: 'allegations',
};

/**
 * The complaints about a batch as complaints about the files that it was read from. Left out are those about ids of refused records,
 * whose own complaints say what to do, and those about ends that a claim took over from its ties.
 */
export function placedComplaints(
  path: string,
  batch: Batch,
  places: Places,
  refused: Refused,
  known: Known,
  complaints: readonly Complaint[],
): PlacedComplaint[] {
  const records = new Map<string, unknown>(lists.flatMap((list) => batch[list].map((record) => [`${list} ${record.id}`, record] as const)));
  return complaints.flatMap(({ list, id, field, message, said: what, fault }) => {
    const steps = field === null ? [] : field.split('.');
    const place = places[list].get(id);
    if (steps[0] === 'about' && place && !place.has(['about'])) return [];
    const target = pointsTo[steps[0] ?? ''];
    const named = steps.reduce<unknown>((value, member) => memberOf(value, member), records.get(`${list} ${id}`));
    const points = target !== undefined && typeof named === 'string';
    if (points && refused[target].has(named)) return [];
    const lacking = points && !places[target].has(named) && !isKnown(known, target, named) ? said('addUnder', { list: target }) : '';
    const first = words[list]?.[steps[0] ?? ''] ?? steps[0];
    const written = first === undefined ? [] : [first, ...steps.slice(1)];
    const told = said('ofRecord', { where: `${id}${written.length > 0 ? `, ${written.join('.')}` : ''}`, what, lacking });
    const kind = [list, ...steps.filter((each) => !/^\d+$/.test(each)), fault ?? message, lacking === '' ? '' : target].join(' ');
    return [place ? place.complaint(written.map(step), told, kind) : complaintOf({ file: path, line: 1, column: 1, fault: kind }, told)];
  });
}

const lists: readonly BatchList[] = ['documents', 'entities', 'allegations', 'relationships', 'dossiers'];

function isKnown(known: Known, list: BatchList, id: string): boolean {
  return list !== 'dossiers' && known[list].has(id);
}

function step(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}
