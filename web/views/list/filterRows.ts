import { everyMotive, entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { isHidden, type LegendRow } from '#web/session/filter.ts';
import { traits, type Hidden } from '#web/session/session.ts';

/** What the rows of the table can be narrowed by, in the order of the legend. */
export const filterParts = ['kinds', 'types', 'motives', 'traits'] as const satisfies readonly (keyof Hidden)[];
type Part = (typeof filterParts)[number];

const rowsOf: { readonly [Each in Part]: readonly (LegendRow & { readonly part: Each })[] } = {
  kinds: entityKinds.map(({ kind }) => ({ part: 'kinds', value: kind })),
  types: relationshipTypes.map(({ type }) => ({ part: 'types', value: type })),
  motives: everyMotive.map((value) => ({ part: 'motives', value })),
  traits: traits.map((value) => ({ part: 'traits', value })),
};

/** Every row of the legend that belongs to a part. */
export function filterRows(part: Part): readonly LegendRow[] {
  return rowsOf[part];
}

/** The parts in which one can be left alone: a tie has one type and a name one kind, but a tie without a motive stays whatever motive is left. */
export function canBeAlone(part: Part): boolean {
  return part === 'kinds' || part === 'types';
}

const mostAlone = 2;
const leastHidden = 3;

/** What the legend leaves out, told the shorter way: only what is left of a part, where little is, or else each row that is left out. countOf: how many of a row are on the table. */
export function narrowings(
  hidden: Hidden,
  countOf: (row: LegendRow) => number,
): { readonly only: readonly { readonly part: Part; readonly rows: readonly LegendRow[] }[]; readonly without: readonly LegendRow[] } {
  const told = filterParts.map((part) => {
    const onTable = filterRows(part).filter((row) => countOf(row) > 0);
    const left = onTable.filter((row) => !isHidden(hidden, row));
    const isAlone = canBeAlone(part) && left.length > 0 && left.length <= mostAlone && onTable.length - left.length >= leastHidden;
    return { part, rows: left, isAlone, out: filterRows(part).filter((row) => isHidden(hidden, row)) };
  });
  return {
    only: told.filter(({ isAlone }) => isAlone),
    without: told.flatMap(({ isAlone, out }) => (isAlone ? [] : out)),
  };
}
