import type { CellEntry } from '#server/import/table/mapping/mappingEntry.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';
import { said, type Said } from '#server/import/words/said.ts';

/** Complains about a cell of the row that is read; column: its place in the table from 0, null for the row. */
export type ComplainOfCell = (column: number | null, told: Said) => void;

/** What a row says in one place; null where it says nothing there. */
export type BoundCell = {
  readonly column: number | null;
  /** The texts of a list, in their order; of what is none, one. */
  texts: (cells: readonly string[], complain: ComplainOfCell) => readonly string[];
};

/** Finds columns by name for a mapping, and keeps which were asked for. */
export type Columns = {
  readonly header: readonly string[];
  readonly used: ReadonlySet<number>;
  /** The place of a column; -1 where there is none or several, which is complained about at that path. */
  place: (name: string, path: YamlPath) => number;
};

/** A cell of a mapping, bound to the columns of a table. */
export function boundCell(entry: CellEntry, path: YamlPath, columns: Columns): BoundCell {
  if (typeof entry === 'string') return plainCell(columns.place(entry, path));
  const bare = bareCell(entry, path, columns);
  const { values, list } = entry;
  if (values === undefined && list === undefined) return bare;
  const meant = values === undefined ? null : new Map(Object.entries(values).map(([text, value]) => [text.normalize('NFC').trim(), value]));
  return {
    column: bare.column,
    texts: (cells, complain) =>
      bare.texts(cells, complain).flatMap((text) => {
        const parts = list === undefined ? [text] : partsOf(text, list);
        if (meant === null) return parts;
        return parts.flatMap((part) => {
          const value = meant.get(part);
          if (value === undefined)
            complain(bare.column, said('unknownValue', { cell: part, known: [...meant.keys()].slice(0, 20).join(', ') }));
          return value ?? [];
        });
      }),
  };
}

/** The parts of a cell that holds several. */
export function partsOf(text: string, list: string): readonly string[] {
  return text
    .split(list)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function bareCell(entry: Exclude<CellEntry, string>, path: YamlPath, columns: Columns): BoundCell {
  if (entry.column !== undefined) return plainCell(columns.place(entry.column, [...path, 'column']));
  if (entry.template !== undefined) return templateCell(entry.template, [...path, 'template'], columns);
  const texts = entry.constant === undefined ? [] : [entry.constant];
  return { column: null, texts: () => texts };
}

function plainCell(column: number): BoundCell {
  return {
    column,
    texts(cells) {
      const text = cells[column] ?? '';
      return text === '' ? [] : [text];
    },
  };
}

function templateCell(template: string, path: YamlPath, columns: Columns): BoundCell {
  const pieces = template.split(/\{([^{}]*)\}/u).map((piece, index) => (index % 2 === 0 ? piece : columns.place(piece.trim(), path)));
  const places = pieces.filter((piece) => typeof piece === 'number');
  return {
    column: places[0] ?? null,
    texts(cells) {
      if (places.every((place) => (cells[place] ?? '') === '')) return [];
      const text = pieces.map((piece) => (typeof piece === 'number' ? (cells[piece] ?? '') : piece)).join('');
      return [
        text
          .replaceAll(/([,;/–-])\s*(?=[,;/–-])/gu, '')
          .replaceAll(/\s+/gu, ' ')
          .replaceAll(/^[\s,;/–-]+|[\s,;/–-]+$/gu, ''),
      ];
    },
  };
}
