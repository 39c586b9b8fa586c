import type { Separator } from '#server/import/table/csv/separatorOf.ts';

/** Where a reader of lines of cells has come to. line: that in which it is; column: which cell of its row; both count from 1. */
export type CellCounter = { pass: (text: string) => void; readonly place: () => { readonly line: number; readonly column: number } };

/** Counts the lines and cells of a text as far as it is passed, piece by piece. separator: null where nothing tells it, and all of a row is one cell. */
export function createCellCounter(separator: Separator | null): CellCounter {
  let [line, column, before, isQuoted, mayOpen] = [1, 1, '', false, true];
  return {
    pass(text) {
      for (const sign of text) {
        const isEnd = sign === '\r' || (sign === '\n' && before !== '\r');
        if (isEnd) line += 1;
        if (sign === '"') [isQuoted, mayOpen] = isQuoted ? [false, true] : [mayOpen, false];
        else if (!isQuoted) {
          if (sign === separator) column += 1;
          else if (sign === '\r' || sign === '\n') column = 1;
          mayOpen = sign === separator || sign === '\r' || sign === '\n';
        }
        before = sign;
      }
    },
    place: () => ({ line, column }),
  };
}
