import { useEffect, useRef } from 'react';
import type { Complaint, MappingMay, TableLook } from '#web/api/importing.ts';
import { digits } from '#web/i18n/words.ts';
import { ColumnChoice } from '#web/panels/import/mapping/ColumnChoice.tsx';
import { usesOf } from '#web/panels/import/mapping/columnUse.ts';
import type { Fields } from '#web/panels/import/mapping/fields.ts';
import { questionsOf } from '#web/panels/import/mapping/questionsOf.ts';
import { GuessWords } from '#web/panels/import/mapping/GuessWords.tsx';
import { useWords } from '#web/parts/useWords.ts';

const mostExamples = 3;

/** The first rows of a table as they stand in its file; over each column what it becomes, and why that was guessed. shown: a row that something is wrong with, which stands below them. */
export function ColumnsTable({
  look,
  table,
  may,
  disabled,
  shown,
  onChange,
}: {
  readonly look: TableLook['tables'][number];
  readonly table: Fields;
  readonly may: MappingMay;
  readonly disabled: boolean;
  readonly shown: Complaint | null;
  readonly onChange: (table: Fields) => void;
}) {
  const { t } = useWords();
  const { name, header, rows, lines, more, looked, isAll, columns } = look;
  const element = useRef<HTMLTableElement>(null);
  const asked = new Set(questionsOf(table, look, may).flatMap(({ column, answer }) => (answer === null ? [column.name] : [])));
  const left = columns.filter((column) => column.name !== '' && usesOf(table, column.name).length === 0);
  const isFurther = shown?.cells !== undefined && !lines.includes(shown.line);
  useEffect(() => {
    if (shown === null) return;
    const select = element.current?.querySelector<HTMLElement>(`th:nth-of-type(${shown.column + 1}) select`);
    select?.focus();
    select?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shown]);

  const rowOf = (line: number, cells: readonly string[]) => (
    <tr key={line} aria-current={shown?.line === line ? 'true' : undefined}>
      <th scope="row">{digits(line, t)}</th>
      {cells.map((cell, at) => (
        <td
          key={`${at} ${header[at] ?? ''}`}
          dir="auto"
          className={[asked.has(header[at] ?? '') ? 'asked' : '', shown?.line === line && shown.column === at + 1 ? 'wrong' : ''].join(' ')}
        >
          {cell === '' ? <span className="quiet">{t('import.emptyCell')}</span> : cell}
        </td>
      ))}
    </tr>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
    <section className="bring-rows" tabIndex={0} aria-label={name ?? t('import.rows')}>
      <table ref={element}>
        <caption>{name === null ? t('import.columns') : <bdi>{name}</bdi>}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.row')}</th>
            {columns.map((column, at) => (
              <th key={`${at} ${column.name}`} scope="col" className={asked.has(column.name) ? 'asked' : ''}>
                <bdi className="bring-header">{column.name}</bdi>
                {column.name === '' ? (
                  <span className="quiet">{t('import.unnamed')}</span>
                ) : (
                  <ColumnChoice column={column} table={table} may={may} disabled={disabled} onChange={onChange} />
                )}
                <span className="quiet">
                  {asked.has(column.name) ? <strong>{t('import.twoReadings')}</strong> : <GuessWords column={column} looked={looked} />}
                </span>
                <ul className="bring-examples">
                  {rows.slice(0, mostExamples).flatMap((cells, row) =>
                    (cells[at] ?? '') === ''
                      ? []
                      : [
                          <li key={lines[row]} dir="auto">
                            {cells[at]}
                          </li>,
                        ],
                  )}
                </ul>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => rowOf(lines[row] ?? row, cells))}
          {isFurther ? rowOf(shown.line, shown.cells ?? []) : null}
        </tbody>
      </table>
      <p className="quiet">
        {more ? t('import.rowsShown', { shown: rows.length, number: looked }) : t('import.rowsAll', { number: rows.length })}
        {isAll ? '' : ` ${t('import.rowsMore')}`}
      </p>
      <p className="quiet">
        {left.length === 0
          ? t('import.noneLeft')
          : t('import.leftOut', { count: left.length, names: left.map((each) => `\u2068${each.name}\u2069`).join(', ') })}
      </p>
    </section>
  );
}
