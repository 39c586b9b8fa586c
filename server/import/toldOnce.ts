import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

const mostLines = 100;
const mostOfAFault = 10;
const placesOfMore = 5;

/**
 * Complaints as lines, in their order: FILE:LINE:COLUMN what, and what to do. What stands in the same words at several places is said once, with its count and
 * its first places; of one fault at most ten are said in their words, the others counted likewise. After 100 lines only how many complaints are left.
 */
export function toldOnce(complaints: readonly PlacedComplaint[]): string[] {
  const lines: string[] = [];
  let told = 0;
  for (const alike of Map.groupBy(complaints, ({ fault, message }) => fault ?? message).values()) {
    const worded = [...Map.groupBy(alike, ({ message }) => message).values()];
    const [said, counted] = [worded.slice(0, mostOfAFault), worded.slice(mostOfAFault).flat()];
    for (const same of said) {
      if (lines.length >= mostLines) break;
      lines.push(...same.slice(0, 1).map(lineOf), ...moreOf('the same', same.slice(1)));
      told += same.length;
    }
    if (lines.length >= mostLines) break;
    lines.push(
      ...moreOf(
        'alike',
        counted,
        alike.reduce((sum, { more = 0 }) => sum + more, 0),
      ),
    );
    told += counted.length;
  }
  return [...lines, ...(told < complaints.length ? [`and ${complaints.length - told} more`] : [])];
}

function lineOf({ message, ...place }: PlacedComplaint): string {
  return `${placeOf(place)} ${message}`;
}

function placeOf({ file, line, column }: Omit<PlacedComplaint, 'message'>): string {
  return `${file}:${line}:${column}`;
}

function moreOf(how: string, more: readonly PlacedComplaint[], uncounted = 0): string[] {
  if (more.length + uncounted === 0) return [];
  const places = more.slice(0, placesOfMore).map(placeOf).join(', ');
  const where = places === '' ? '' : `, ${more.length + uncounted > placesOfMore ? 'the first at' : 'at'} ${places}`;
  return [`  and ${(more.length + uncounted).toLocaleString('en')} more ${how}${where}`];
}
