import type { MappingMay, TableLook } from '#web/api/importing.ts';
import type { LookedColumn } from '#web/api/lookedColumn.ts';
import { kindsIn, readingOf, usesOf } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, listOf, withField, type Fields } from '#web/panels/import/mapping/fields.ts';
import { nameColumn } from '#web/panels/import/mapping/useWord.ts';
import { withUse } from '#web/panels/import/mapping/withUse.ts';

/** Something that the importer reads in one way and is not sure of. line: the first row that shows it, null of a whole column; text: what stands there; count: of how many rows it is so; slot: the entity of which it is. otherwise: the mapping by which it is read the other way, null where that is chosen elsewhere. */
export type Doubt = {
  readonly key: string;
  readonly is: 'several' | 'noDate' | 'noNumber' | 'about' | 'least' | 'most' | 'unnamed' | 'kind';
  readonly column: string;
  readonly line: number | null;
  readonly text: string;
  readonly count: number;
  readonly slot: string;
  readonly kind: string;
  readonly otherwise: Fields | null;
};

/** What is doubtful in a table as its mapping reads it, in the order of its columns. What has to be answered before it is tried is asked by itself. */
export function doubtsOf(table: Fields, { columns, looked }: TableLook['tables'][number], may: MappingMay): readonly Doubt[] {
  const entities = Object.entries(fieldsOf(table['entities'])).map(([slot, entity]) => ({ slot, entity: fieldsOf(entity) }));
  return columns.flatMap((column) => [
    ...entities.flatMap(({ slot, entity }) =>
      nameColumn(slot, entity) === column.name ? ofNames(table, { slot, entity, column, looked }) : [],
    ),
    ...unread(table, column, may),
  ]);
}

type Named = { readonly slot: string; readonly entity: Fields; readonly column: LookedColumn; readonly looked: number };

function ofNames(table: Fields, { slot, entity, column, looked }: Named): readonly Doubt[] {
  const of = { column: column.name, slot, kind: '', line: null, text: '', count: 0, otherwise: null };
  const [kind = ''] = kindsIn(entity);
  const isParted = fieldsOf(entity['each'])['column'] === column.name;
  const parted = withField(entity, 'each', { column: column.name, list: ';' });
  const otherwise = withField(table, 'entities', { ...fieldsOf(table['entities']), [slot]: parted });
  const { several, empty, isKindTold, filled } = column;
  const doubts: readonly (Omit<Doubt, 'key'> | null)[] = [
    isKindTold || typeof entity['kind'] !== 'string' ? null : { ...of, is: 'kind', kind },
    several === null || isParted ? null : { ...of, ...several, is: 'several', otherwise },
    empty === null ? null : { ...of, is: 'unnamed', line: empty, count: looked - filled },
  ];
  return doubts.flatMap((each) => (each === null ? [] : [keyed(each)]));
}

/** Cells of a date or a number that are none: their rows are refused, unless the column is kept in its own words; and amounts that are hedged. */
function unread(table: Fields, column: LookedColumn, may: MappingMay): readonly Doubt[] {
  return usesOf(table, column.name).flatMap((use): readonly Doubt[] => {
    const reads = readingOf(use, table, may);
    const is = reads === 'date' ? 'noDate' : 'noNumber';
    const found = reads === 'date' ? column.dates : column.numbers;
    const { hedged } = column.numbers;
    const isHedged = reads === 'amount' && hedged !== null;
    if ((found.other === null && !isHedged) || (reads !== 'date' && reads !== 'amount' && reads !== 'number')) return [];
    const slot = use.is === 'property' ? use.of : ownerOf(table, use.is === 'tie' ? use.at : null);
    const otherwise = slot === '' ? null : withUse(table, column.name, { is: 'other', of: slot });
    const of = { column: column.name, slot, kind: '', otherwise };
    return [
      ...(isHedged ? [keyed({ ...of, ...hedged, count: 0 })] : []),
      ...(found.other === null ? [] : [keyed({ ...of, ...found.other, is, count: column.filled - found.number })]),
    ];
  });
}

/** The entity at which a tie begins, beside which its words can be kept. */
function ownerOf(table: Fields, at: number | null): string {
  const from = at === null ? '' : fieldsOf(listOf(table['ties'])[at])['from'];
  return typeof from === 'string' ? from : '';
}

function keyed(doubt: Omit<Doubt, 'key'>): Doubt {
  return { ...doubt, key: JSON.stringify([doubt.is, doubt.column, doubt.slot, doubt.kind, doubt.count]) };
}
