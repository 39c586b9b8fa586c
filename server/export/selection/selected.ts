import { isDeepStrictEqual } from 'node:util';
import type { AllegationRecord } from '#server/domain/allegation.ts';
import { everything } from '#server/domain/filter.ts';
import type { Batch } from '#server/engine/batch.ts';
import { ExportRefused } from '#server/export/exportRefused.ts';
import { gathered } from '#server/export/gathered.ts';
import type { LeaveOut, LeftOut } from '#server/export/leftOut.ts';
import { closed } from '#server/export/selection/closed.ts';
import { ofDossier } from '#server/export/selection/ofDossier.ts';
import { ofFilter } from '#server/export/selection/ofFilter.ts';
import type { Selection } from '#server/export/selection/selection.ts';

const lists = [
  ['entities', 'OTHER_ENTITY'],
  ['relationships', 'OTHER_TIE'],
  ['allegations', 'OTHER_CLAIM'],
  ['documents', 'OTHER_DOCUMENT'],
  ['dossiers', 'OTHER_DOSSIER'],
  ['decisions', 'OTHER_DECISION'],
] as const satisfies readonly (readonly [keyof Batch, LeftOut])[];

/**
 * Of batches what is selected, in one; whatever is left out is counted. Batches pass as they are where all is asked for, but for investigations, which are no
 * part of what is claimed and never leave this way. Throws ExportRefused where the selection names what is not there.
 */
export async function* selected(
  all: AsyncIterable<Batch>,
  { dossier, entities, filter }: Selection,
  leaveOut: LeaveOut,
): AsyncIterable<Batch> {
  const batches = withoutInvestigations(all, leaveOut);
  if (dossier === null && entities === null && isDeepStrictEqual(filter, everything)) {
    yield* batches;
    return;
  }
  const whole = await gathered(batches);
  refuseUnknown(whole, 'entities', [...(entities ?? []), ...(filter.speakers ?? [])]);
  refuseUnknown(whole, 'documents', filter.documents ?? []);
  const part = dossier === null ? whole : ofDossier(whole, dossier, leaveOut);
  const isFiltered = entities !== null || !isDeepStrictEqual(filter, everything);
  const kept = isFiltered
    ? ofFilter(part, filter, entities)
    : { relationships: part.relationships, claims: new Set(part.allegations.map(({ id }) => id)), entities: new Set<never>() };
  const result = closed({ ...part, documents: whole.documents }, kept, isFiltered ? [] : part.documents.map(({ id }) => id));
  for (const [list, word] of lists) leaveOut(word, whole[list].length - result[list].length);
  leaveOut('CONTRADICTION', contradictionsOf(result.allegations, whole.allegations));
  yield result;
}

/** How many contradictions there are between these claims and others, whichever of the two says so. */
function contradictionsOf(kept: readonly AllegationRecord[], all: readonly AllegationRecord[]): number {
  const there = new Set(kept.map(({ id }) => id));
  const pairs = all.flatMap(({ id, contradicts }) =>
    contradicts.flatMap((other) => (there.has(id) === there.has(other) ? [] : [[id, other].toSorted().join('\n')])),
  );
  return new Set(pairs).size;
}

async function* withoutInvestigations(batches: AsyncIterable<Batch>, leaveOut: LeaveOut): AsyncIterable<Batch> {
  for await (const batch of batches) {
    leaveOut('INVESTIGATION', batch.investigations.length);
    yield { ...batch, investigations: [] };
  }
}

function refuseUnknown(whole: Batch, list: 'entities' | 'documents', ids: readonly string[]): void {
  const known = new Set<string>(whole[list].map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  const named = unknown.slice(0, 5).join(', ');
  throw new ExportRefused(
    `the store has no ${list === 'entities' ? 'entity' : 'document'} ${named}${unknown.length > 5 ? ` and ${unknown.length - 5} more` : ''}`,
  );
}
