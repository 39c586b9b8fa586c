import { pageBits, pageSize } from '#server/engine/embedded/column.ts';

/** The ids of a page, one after the other, in one byte a letter as they are written; ends: where each ends, by its place in the page. */
export type IdPage = { readonly text: Buffer; readonly ends: Uint32Array };

/** Ids by row number, in pages as those of a column; packed, for a million texts of their own would be looked through at each collection of garbage. */
export type Ids = readonly (IdPage | undefined)[];

const inPage = pageSize - 1;

/** The id of a row; empty where none is there. */
export function idAt(ids: Ids, row: number): string {
  const page = ids[row >>> pageBits];
  return page ? idIn(page, row & inPage) : '';
}

/** Orders rows by their ids as byId does, and reads neither. */
export function compareIds(ids: Ids, a: number, b: number): number {
  const [one, other] = [ids[a >>> pageBits], ids[b >>> pageBits]];
  if (!one || !other) return idAt(ids, a).length - idAt(ids, b).length;
  const [from, to] = [beginIn(one, a & inPage), one.ends[a & inPage] ?? 0];
  const [otherFrom, otherTo] = [beginIn(other, b & inPage), other.ends[b & inPage] ?? 0];
  const shorter = Math.min(to - from, otherTo - otherFrom);
  for (let place = 0; place < shorter; place += 1) {
    const difference = (one.text[from + place] ?? 0) - (other.text[otherFrom + place] ?? 0);
    if (difference !== 0) return difference;
  }
  return to - from - (otherTo - otherFrom);
}

/** Ids in the making; those they came from stay as they are. The draft ends with done. */
export function draftOfIds(before: Ids): { readonly set: (row: number, id: string) => void; readonly done: () => Ids } {
  const open = new Map<number, string[]>();
  const opened = (index: number): string[] => {
    const known = open.get(index);
    if (known) return known;
    const page = before[index];
    const texts = Array.from({ length: pageSize }, (_, place) => (page ? idIn(page, place) : ''));
    open.set(index, texts);
    return texts;
  };
  return {
    set(row, id) {
      const index = row >>> pageBits;
      if ((open.get(index)?.[row & inPage] ?? idAt(before, row)) !== id) opened(index)[row & inPage] = id;
    },
    done() {
      const pages = [...before];
      for (const [index, texts] of open) {
        while (pages.length <= index) pages.push(undefined);
        pages[index] = packed(texts);
      }
      return pages;
    },
  };
}

function packed(texts: readonly string[]): IdPage {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [place, { length }] of texts.entries()) ends[place] = end += length;
  return { text: Buffer.from(texts.join(''), 'latin1'), ends };
}

function idIn(page: IdPage, place: number): string {
  return page.text.toString('latin1', beginIn(page, place), page.ends[place] ?? 0);
}

function beginIn({ ends }: IdPage, place: number): number {
  return place === 0 ? 0 : (ends[place - 1] ?? 0);
}
