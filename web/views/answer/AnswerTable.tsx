import { Fragment, useState, type ReactNode } from 'react';
import { KindGlyph } from '#web/look/glyph.tsx';
import { columns } from '#web/panels/answer/columns.tsx';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import type { Party } from '#web/panels/answer/parties.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { press } from '#web/views/answer/press.ts';
import { rowsId } from '#web/views/answer/rowsId.ts';
import '#web/views/answer/AnswerTable.css';

/** How many rows fill a window. */
const fillAWindow = 24;

/** The rows of an answer as a table: who left is a button that opens who says so. Named members of a group are under its row, once they are asked for or one of them is selected. On a phone each row is a card. isWhole: also with those beyond a window. */
export function AnswerTable({
  parties,
  answer,
  isWhole,
}: {
  readonly parties: readonly Party[];
  readonly answer: Answer;
  readonly isWhole: boolean;
}) {
  const { t } = useWords();
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const selected = useDeskState((state) => state.history.present.selected);
  const shown = isWhole ? parties : parties.slice(0, fillAWindow);
  const whole = answer.columns.reduce((sum, id) => sum + columns[id].width(answer), 0);

  function toggle(id: string): void {
    setOpened((before) => (before.has(id) ? new Set([...before].filter((each) => each !== id)) : new Set([...before, id])));
  }

  return (
    <table id={rowsId} className="answer-table" aria-label={t('answer.rows')}>
      <colgroup>
        {answer.columns.map((id) => (
          <col key={id} style={{ inlineSize: `${(columns[id].width(answer) / whole) * 100}%` }} />
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
        {shown.map(({ row, members }) => {
          const isOpen = opened.has(row.id) || members.some(({ id }) => selected.includes(id));
          return (
            <Fragment key={row.id}>
              <Row row={row} answer={answer}>
                {members.length > 0 ? (
                  <button type="button" className="named-in" aria-expanded={isOpen} onClick={() => toggle(row.id)}>
                    {t('answer.named', { count: members.length })}
                  </button>
                ) : null}
              </Row>
              {isOpen ? members.map((member) => <Row key={member.id} row={member} answer={answer} isMember />) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** One departure; children: what stands under who left. */
function Row({
  row,
  answer,
  isMember = false,
  children,
}: {
  readonly row: AnswerRow;
  readonly answer: Answer;
  readonly isMember?: boolean;
  readonly children?: ReactNode;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const isChosen = useDeskState((state) => state.history.present.selected.includes(row.id));
  const others = answer.columns.filter((id) => id !== 'who').map((id) => [id, columns[id]] as const);
  return (
    <tr className={`${isChosen ? 'chosen' : ''} ${isMember ? 'member' : ''}`}>
      <th scope="row">
        <button
          type="button"
          className="departure"
          tabIndex={0}
          aria-pressed={isChosen}
          onClick={({ currentTarget }) => press(desk, [row], currentTarget)}
        >
          <KindGlyph kind={row.who.kind} size={16} />
          <span className="departure-who">
            <columns.who.Cell row={row} answer={answer} />
          </span>
        </button>{' '}
        {children}
      </th>
      {others.map(([id, { Cell, words }]) => (
        <td key={id} data-column={id} data-words={t(words(answer))}>
          <Cell row={row} answer={answer} />
        </td>
      ))}
    </tr>
  );
}
