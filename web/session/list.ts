/** What the list of the table can tell of, in the order of its tabs. */
export const listTabs = ['names', 'ties', 'claims', 'documents'] as const;
export type ListTab = (typeof listTabs)[number];

/** The columns of each tab, in their order; the first one is what its rows are called by. */
export const listColumns = {
  names: ['name', 'kind', 'other', 'voices', 'naming', 'here', 'inAll', 'id'],
  ties: ['who', 'tie', 'whom', 'why', 'when', 'claims', 'speakers', 'documents', 'grade', 'lines', 'edtf', 'id'],
  claims: ['speakers', 'stance', 'claim', 'lines', 'about', 'why', 'when', 'document', 'grade', 'edtf', 'status', 'id'],
  documents: ['document', 'publisher', 'published', 'language', 'copyOf', 'holds', 'alone', 'speakers', 'lines', 'id'],
} as const satisfies Readonly<Record<ListTab, readonly string[]>>;
export type ListColumn = (typeof listColumns)[ListTab][number];

/** Every column of any tab, once. */
export const everyListColumn: readonly ListColumn[] = [...new Set(Object.values(listColumns).flat())];

/** The columns that are shown only where they are asked for. */
const atFirstHidden: ReadonlySet<ListColumn> = new Set<ListColumn>(['documents', 'edtf', 'status', 'id']);

/** The longest text that rows are looked through for, in code points. */
export const longestFind = 100;

/**
 * How the list of the table is looked at. sort: the column that orders it, where its tab has that one; null: the order of the table. find: what every row
 * shown holds. turned: columns that are shown although they are not at first, or the other way round.
 */
export type ListChoice = {
  readonly tab: ListTab;
  readonly sort: { readonly column: ListColumn; readonly down: boolean } | null;
  readonly find: string;
  readonly turned: ReadonlySet<ListColumn>;
};

/** The list as nobody has changed it. */
export const usualList: ListChoice = { tab: 'ties', sort: null, find: '', turned: new Set() };

/** The columns of a tab that are shown. */
export function columnsShown({ tab, turned }: ListChoice): readonly ListColumn[] {
  return listColumns[tab].filter((column) => isShown(column, turned));
}

/** Orders the list by a column: first up, then down, then no longer. */
export function sortedBy(list: ListChoice, column: ListColumn): ListChoice {
  const { sort } = list;
  if (sort?.column !== column) return { ...list, sort: { column, down: false } };
  return { ...list, sort: sort.down ? null : { column, down: true } };
}

/** Shows a column or hides it. The last one that is shown of the tab stays. */
export function turnColumn(list: ListChoice, column: ListColumn): ListChoice {
  const turned = new Set(list.turned);
  if (!turned.delete(column)) turned.add(column);
  const next = { ...list, turned };
  return columnsShown(next).length === 0 ? list : next;
}

/** Looks through the rows for a text, cut to the longest that a link holds. */
export function findIn(list: ListChoice, text: string): ListChoice {
  return { ...list, find: Array.from(text).slice(0, longestFind).join('') };
}

/** Whether two choices are the same. */
export function sameList(one: ListChoice, other: ListChoice): boolean {
  return one === other || JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function isShown(column: ListColumn, turned: ReadonlySet<ListColumn>): boolean {
  return atFirstHidden.has(column) === turned.has(column);
}

function plain({ turned, ...rest }: ListChoice): object {
  return { ...rest, turned: [...turned].toSorted() };
}
