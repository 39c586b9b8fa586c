import { KindGlyph } from '#web/look/glyph.tsx';
import { columns } from '#web/panels/answer/columns.tsx';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { press } from '#web/views/answer/press.ts';
import { rowsId } from '#web/views/answer/rowsId.ts';
import '#web/views/answer/AnswerTable.css';

/** The rows of an answer as a table: who left is a button that opens who says so. On a phone each row is a card. */
export function AnswerTable({ rows, answer }: { readonly rows: readonly AnswerRow[]; readonly answer: Answer }) {
  const desk = useDesk();
  const { t } = useWords();
  const selected = useDeskState((state) => state.history.present.selected);
  const whole = answer.columns.reduce((sum, id) => sum + columns[id].width, 0);
  const others = answer.columns.filter((id) => id !== 'who').map((id) => [id, columns[id]] as const);
  return (
    <table id={rowsId} className="answer-table" aria-label={t('answer.rows')}>
      <colgroup>
        {answer.columns.map((id) => (
          <col key={id} style={{ inlineSize: `${(columns[id].width / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {answer.columns.map((id) => (
            <th key={id} scope="col">
              {t(columns[id].words(answer))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={selected.includes(row.id) ? 'chosen' : undefined}>
            <th scope="row">
              <button
                type="button"
                className="departure"
                tabIndex={0}
                aria-pressed={selected.includes(row.id)}
                onClick={({ currentTarget }) => press(desk, [row], currentTarget)}
              >
                <KindGlyph kind={row.who.kind} size={16} />
                <span className="departure-who">
                  <columns.who.Cell row={row} answer={answer} />
                </span>
              </button>
            </th>
            {others.map(([id, { Cell, words }]) => (
              <td key={id} data-words={t(words(answer))}>
                <Cell row={row} answer={answer} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
