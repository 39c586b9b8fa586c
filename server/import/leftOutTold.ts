import { localized, type Localized } from '#server/domain/localized.ts';
import type { LeftOut } from '#server/import/importFormat.ts';
import { said, saidIn } from '#server/import/words/said.ts';

const mostLines = 20;

/** What is told with the documents of the rows that are left out of them: how many, and the first of them. */
export function leftOutTold({ rows, complaints }: LeftOut): Localized {
  const lines = [...new Set(complaints.map(({ line }) => line))].toSorted((a, b) => a - b).slice(0, mostLines);
  return localized((_, language) => saidIn(said('rowsLeftOut', { count: rows, rows: lines.join(', ') }), language));
}
