import type { TableLook } from '#web/api/importing.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The first rows of a table, as they stand in its file. */
export function FirstRows({ table: { name, header, rows, more } }: { readonly table: TableLook['tables'][number] }) {
  const { t } = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by the keyboard
    <section className="bring-rows" tabIndex={0} aria-label={name ?? t('import.rows')}>
      <table>
        <caption>
          {name === null ? t('import.rows') : <bdi>{name}</bdi>} <span className="quiet">{more ? t('import.moreRows') : ''}</span>
        </caption>
        <thead>
          <tr>
            {header.map((column, at) => (
              <th key={`${at} ${column}`} scope="col" dir="auto">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={`${row} ${cells.join(' ')}`}>
              {cells.map((cell, at) => (
                <td key={`${at} ${cell}`} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
