import type { Known, KnownEntity, KnownTie } from '#web/session/known.ts';

/** What a selection means when it is told: its names, its ties, and the ends of all of these. */
export type Meant = { readonly names: readonly KnownEntity[]; readonly ties: readonly KnownTie[]; readonly ends: readonly string[] };

/** What a selection means among some ties: the selected names and ties, the ties between the names, and where but one name is selected, and no tie, all that it has. Each tie once. */
export function meantBy(selected: readonly string[], known: Known, ties: readonly KnownTie[]): Meant {
  const chosen = new Set(selected);
  const names = selected.flatMap((id) => known.entities.get(id) ?? []);
  const alone = selected.length === 1;
  const isMeant = ({ id, source, target }: KnownTie): boolean =>
    chosen.has(id) || (alone ? chosen.has(source) || chosen.has(target) : chosen.has(source) && chosen.has(target));
  const meant = [...new Map(ties.filter(isMeant).map((tie) => [tie.id, tie] as const)).values()];
  const ends = new Set([...names.map(({ id }) => id), ...meant.flatMap(({ source, target }) => [source, target])]);
  return { names, ties: meant, ends: [...ends].toSorted() };
}
