/** A row number less its last so many bits is the place of its page. */
export const pageBits = 14;
const inPage = 2 ** pageBits - 1;

/** How many values a page holds. */
export const pageSize = 2 ** pageBits;

const noNumbers = new Uint32Array(pageSize);

type Page<Value> = { [place: number]: Value; readonly slice: () => Page<Value> };

/** Values by row number, in pages that are never changed and that versions of the graph share. A page that is not there holds nothing. */
export type Column<Value> = readonly (Page<Value> | undefined)[];

/** A column in the making. Each page that it changes is copied once; the column that it came from stays as it is. */
export type ColumnDraft<Value> = {
  at: (row: number) => Value;
  set: (row: number, value: Value) => void;
  /** The column as it is now. The draft ends with it. */
  done: () => Column<Value>;
};

/** A number of a column, 0 where it holds none. */
export function at(column: Column<number>, row: number): number {
  return column[row >>> pageBits]?.[row & inPage] ?? 0;
}

/** What a column holds of a row, undefined where it holds nothing. */
export function valueAt<Value>(column: Column<Value>, row: number): Value | undefined {
  return column[row >>> pageBits]?.[row & inPage];
}

/** Goes through the rows below a bound page by page: first is the first row of the page, length how many of them there are. */
export function* pagesBelow(rows: number): Generator<{ readonly index: number; readonly first: number; readonly length: number }> {
  for (let index = 0; index << pageBits < rows; index += 1) {
    const first = index << pageBits;
    yield { index, first, length: Math.min(pageSize, rows - first) };
  }
}

/** A page of a column of numbers, to be read at places below pageSize: quicker than at, for who goes through all rows. */
export function pageOf(column: Column<number>, index: number): { readonly [place: number]: number } {
  return column[index] ?? noNumbers;
}

/** A draft of a column. none: what a row holds where nothing was set; makePage: a page full of it. */
export function draftOf<Value>(column: Column<Value>, none: Value, makePage: () => Page<Value>): ColumnDraft<Value> {
  const pages = [...column];
  const own: boolean[] = [];
  const value = (row: number): Value => pages[row >>> pageBits]?.[row & inPage] ?? none;
  const ownPage = (index: number): Page<Value> => {
    const page = pages[index];
    if (page && own[index] === true) return page;
    while (own.length <= index) own.push(false);
    while (pages.length <= index) pages.push(undefined);
    const made = page?.slice() ?? makePage();
    pages[index] = made;
    own[index] = true;
    return made;
  };
  return {
    at: value,
    set(row, given) {
      if (value(row) !== given) ownPage(row >>> pageBits)[row & inPage] = given;
    },
    done: () => pages,
  };
}
