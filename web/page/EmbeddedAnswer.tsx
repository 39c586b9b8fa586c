import { useEffect, useMemo } from 'react';
import { KindGlyph } from '#web/look/glyph.tsx';
import { answers, type Answer } from '#web/panels/answer/answers.ts';
import { useAnswer } from '#web/panels/answer/answerData.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { columns } from '#web/panels/answer/columns.tsx';
import { SaidOf } from '#web/panels/answer/SaidOf.tsx';
import { AskedOf } from '#web/panels/departures/AskedOf.tsx';
import { PictureMaker } from '#web/panels/picture/PictureMaker.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { DrawnContext, useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Question } from '#web/session/session.ts';
import { drawnWithin } from '#web/views/answer/drawnWithin.ts';
import '#web/panels/answer/AnswerPart.css';
import '#web/views/answer/AnswerTable.css';

const mostReadings = 1_000;

/** The answer to a question to be read alone: all its rows with who says so, then the network of this answer alone as a sheet, each row with a line of its own. Readings beyond 1,000 are not read, and counted; so are rows that the picture does not draw. */
export function EmbeddedAnswer({ question }: { readonly question: Question }) {
  const { t } = useWords();
  const answer = answers[question];
  const { rows, all, readings, total, out, further, isReading, isPending, error, again } = useAnswer(answer);
  const whole = useDrawn();
  const own = useMemo(() => {
    const folded = Object.values(whole.folded).flat();
    return drawnWithin({ ...whole, ties: [...whole.ties, ...folded] }, rows);
  }, [whole, rows]);
  const goesOn = further !== null && !isReading && readings < mostReadings;
  useEffect(() => {
    if (goesOn) further();
  });
  if (error) return <Failed failure={error} onAgain={again} />;
  if (isPending || goesOn || isReading) return <Waiting />;
  const drawn = new Set(own.ties.map(({ id }) => id));
  const undrawn = rows.filter(({ id }) => !drawn.has(id)).length;
  return (
    <section className="embedded-answer" aria-label={t(`question.${question}`)}>
      <h1>{t(`question.${question}`)}</h1>
      <SaidOf rows={rows} />
      <AskedOf />
      {rows.length < all.length ? <p className="quiet">{t('answer.narrowedOut', { number: all.length - rows.length })}</p> : null}
      {readings < total ? <p className="quiet">{t('answer.unread', { shown: readings, of: total })}</p> : null}
      {out > 0 ? <p className="quiet">{t('answer.out', { number: out })}</p> : null}
      {rows.length === 0 ? <p>{t(all.length === 0 ? 'answer.none' : 'answer.noneLeft')}</p> : <Rows rows={rows} answer={answer} />}
      {undrawn > 0 ? <p className="quiet">{t('embed.undrawn', { count: undrawn })}</p> : null}
      {own.entities.length > 0 ? (
        <DrawnContext value={own}>
          <PictureMaker leftOut={[]} isToRead called={t(`question.${question}`)} />
        </DrawnContext>
      ) : null}
    </section>
  );
}

/** The rows as a table; on a phone each is a card. */
function Rows({ rows, answer }: { readonly rows: readonly AnswerRow[]; readonly answer: Answer }) {
  const { t } = useWords();
  const others = answer.columns.filter((id) => id !== 'who').map((id) => [id, columns[id]] as const);
  return (
    <table className="answer-table" aria-label={t('answer.rows')}>
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
          <tr key={row.id}>
            <th scope="row">
              <span className="with-sign">
                <KindGlyph kind={row.who.kind} size={16} /> <columns.who.Cell row={row} answer={answer} />
              </span>
            </th>
            {others.map(([id, { Cell, words }]) => (
              <td key={id} data-column={id} data-words={t(words(answer))}>
                <Cell row={row} answer={answer} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
