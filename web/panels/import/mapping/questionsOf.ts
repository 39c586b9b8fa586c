import type { MappingMay, TableLook } from '#web/api/importing.ts';
import type { LookedColumn } from '#web/api/lookedColumn.ts';
import { readingOf, usesOf, type ColumnUse } from '#web/panels/import/mapping/columnUse.ts';
import { fieldsOf, isFields, listOf, withField, type Fields } from '#web/panels/import/mapping/fields.ts';

/** Something about a column that only a person can say. field: where the answer stands in the mapping; answer: null where there is none yet. */
export type ColumnQuestion = {
  readonly about: 'order' | 'decimal' | 'century' | 'calendar';
  readonly column: LookedColumn;
  readonly use: ColumnUse;
  readonly answer: string | null;
};

/** What has to be asked of the columns of a table, as its mapping uses them. */
export function questionsOf(table: Fields, look: TableLook['tables'][number], may: MappingMay): readonly ColumnQuestion[] {
  return look.columns.flatMap((column) =>
    usesOf(table, column.name).flatMap((use): readonly ColumnQuestion[] => {
      const reads = readingOf(use, table, may);
      const forms = formsOf(table, use);
      const asked = (about: ColumnQuestion['about']): ColumnQuestion => {
        const answer = forms[about];
        return { about, column, use, answer: typeof answer === 'string' || typeof answer === 'number' ? `${answer}` : null };
      };
      if (reads === 'date') {
        const { both, short, hijri } = column.dates;
        return [
          ...(both > 0 || short ? [asked('order')] : []),
          ...(short ? [asked('century')] : []),
          ...(hijri ? [asked('calendar')] : []),
        ];
      }
      return (reads === 'amount' || reads === 'number') && column.numbers.both > 0 ? [asked('decimal')] : [];
    }),
  );
}

/** What a mapping writes for a use, as a record. */
export function formsOf(table: Fields, use: ColumnUse): Fields {
  const value = valueOf(table, use);
  return typeof value === 'string' ? { column: value } : fieldsOf(value);
}

/** A table in whose mapping a use has such a form; undefined takes it out. */
export function withForm(table: Fields, use: ColumnUse, name: string, value: unknown): Fields {
  if (use.is !== 'property' && use.is !== 'tie') return table;
  const forms = withField(formsOf(table, use), name, value);
  if (use.is === 'tie')
    return withField(
      table,
      'ties',
      listOf(table['ties']).map((tie, at) => (at === use.at && isFields(tie) ? withField(tie, use.name, forms) : tie)),
    );
  const entities = fieldsOf(table['entities']);
  return withField(table, 'entities', { ...entities, [use.of]: withField(fieldsOf(entities[use.of]), use.name, forms) });
}

function valueOf(table: Fields, use: ColumnUse): unknown {
  if (use.is === 'property') return fieldsOf(fieldsOf(table['entities'])[use.of])[use.name];
  return use.is === 'tie' ? fieldsOf(listOf(table['ties'])[use.at])[use.name] : undefined;
}
