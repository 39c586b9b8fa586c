import type { EntityKind, Motive } from '#graph-schema/generated/ontology.ts';
import { motivesDrawn, type Drawn } from '#web/session/drawn.ts';

/**
 * By what names are chosen among those that are drawn: of one of these kinds, with one of these motives, with at least so many drawn ties. What is left open (no kind,
 * no motive, 0) narrows nothing. others: those that are not selected, and no others.
 */
export type TraitsChosen = {
  readonly kinds: ReadonlySet<EntityKind>;
  readonly motives: ReadonlySet<Motive>;
  readonly least: number;
  readonly others: boolean;
};

/** Nothing is chosen yet: all names are meant. */
export const anyTraits: TraitsChosen = { kinds: new Set(), motives: new Set(), least: 0, others: false };

/** The names among those that are drawn by themselves that have what was chosen, in the order they came. A motive is that of somebody whose tie bears it, not of what he left. */
export function withTraits(
  { entities, ties }: Pick<Drawn, 'entities' | 'ties'>,
  { kinds, motives, least, others }: TraitsChosen,
  selected: readonly string[],
): readonly string[] {
  const degrees = new Map<string, number>();
  for (const { source, target } of ties) for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const moved = new Set(ties.filter((tie) => motivesDrawn(tie).some((motive) => motives.has(motive))).map(({ source }) => source));
  const now = new Set(selected);
  return entities
    .filter(
      ({ id, kind }) =>
        (kinds.size === 0 || kinds.has(kind)) &&
        (motives.size === 0 || moved.has(id)) &&
        (degrees.get(id) ?? 0) >= least &&
        !(others && now.has(id)),
    )
    .map(({ id }) => id);
}
