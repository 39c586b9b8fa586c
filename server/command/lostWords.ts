import type { Salvaged } from '#server/engine/backup.ts';

const mostNamed = 20;

/** What is not whole of a damaged store, in words. */
export function lostWords({ damaged, naming }: Salvaged): string[] {
  const listed = (lost: Salvaged['damaged'], why: string) =>
    [...lost].map(([list, ids]) => `${why}: ${ids.length} of the ${list} (${idsInWords(ids)})`);
  return [...listed(damaged, 'what was written cannot be read any more'), ...listed(naming, 'they name what is left out')];
}

function idsInWords(ids: readonly string[]): string {
  return `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : ''}`;
}
