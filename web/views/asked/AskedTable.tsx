import { chooseTies } from '#web/actions/chooseRows.ts';
import { inFigures } from '#web/i18n/words.ts';
import type { AskedTieFragment } from '#web/api/generated.ts';
import { tieSentence } from '#graph-schema/ontology.ts';
import { KindGlyph, MotiveLine } from '#web/look/glyph.tsx';
import { lineWords } from '#web/panels/answer/answerWords.ts';
import { Line } from '#web/panels/answer/columns.tsx';
import type { AskedAnswer, AskedRow } from '#web/panels/asked/askedRow.ts';
import { claimsOf, motivesOf } from '#web/panels/asked/askedText.ts';
import { Named } from '#web/parts/Named.tsx';
import { Sentence } from '#web/parts/Sentence.tsx';
import { speakersWords } from '#web/parts/claimWords.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { askedRowsId } from '#web/views/asked/askedRowsId.ts';
import '#web/views/answer/AnswerTable.css';

/** The rows of an answer: whom each is about, and each of its ties in a line with when, why, and who says so. What nobody asserts stands under a heading that says so. */
export function AskedTable({ answer: { held, others } }: { readonly answer: AskedAnswer }) {
  const { t } = useWords();
  return (
    <div id={askedRowsId}>
      {held.length > 0 ? <Rows rows={held} words={t('answer.rows')} /> : null}
      {others.length > 0 ? (
        <section className="asked-others" aria-labelledby="asked-denied">
          <h3 id="asked-denied">{t('asked.deniedHead')}</h3>
          <Rows rows={others} words={t('asked.deniedHead')} />
        </section>
      ) : null}
    </div>
  );
}

function Rows({ rows, words }: { readonly rows: readonly AskedRow[]; readonly words: string }) {
  const { t } = useWords();
  const hasMotives = rows.some(({ ties }) => ties.some((tie) => motivesOf(tie).length > 0));
  const columns = [
    ['who', t('asked.column.who'), 20],
    ['said', t('answer.file.says'), 30],
    ['when', t('answer.column.when'), 13],
    ...(hasMotives ? [['why', t('answer.column.why'), 13] as const] : []),
    ['says', t('answer.column.says'), 24],
  ] as const;
  const whole = columns.reduce((sum, [, , width]) => sum + width, 0);
  return (
    <table className="answer-table asked-table" aria-label={words}>
      <colgroup>
        {columns.map(([id, , width]) => (
          <col key={id} style={{ inlineSize: `${(width / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(([id, heading]) => (
            <th key={id} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <Row key={row.id} row={row} hasMotives={hasMotives} />
      ))}
    </table>
  );
}

function Row({ row: { who, ties, marks }, hasMotives }: { readonly row: AskedRow; readonly hasMotives: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const selected = useDeskState((state) => state.history.present.selected);
  const isChosen = ties.every(({ id }) => selected.includes(id));
  return (
    <tbody>
      {ties.map((tie, index) => (
        <tr key={tie.id} className={selected.includes(tie.id) ? 'chosen' : undefined}>
          {index === 0 ? (
            <th scope="rowgroup" rowSpan={ties.length}>
              {who.length === 0 ? <span className="unsaid">{t('asked.nobodyBetween')}</span> : null}
              {who.length === 0 ? null : (
                <button type="button" className="departure" aria-pressed={isChosen} onClick={() => void chooseTies(desk, ties)}>
                  <span className="departure-who">
                    {who.map(({ id, kind, label }) => (
                      <span key={id} className="asked-who">
                        <KindGlyph kind={kind} size={16} /> <Named text={label} />
                      </span>
                    ))}
                  </span>
                </button>
              )}
              {marks.map((mark) => (
                <span key={mark} className="asked-mark">
                  <bdi>{mark}</bdi>
                </span>
              ))}
            </th>
          ) : null}
          <Tie tie={tie} hasMotives={hasMotives} />
        </tr>
      ))}
    </tbody>
  );
}

function Tie({ tie, hasMotives }: { readonly tie: AskedTieFragment; readonly hasMotives: boolean }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const { type, assertion, source, target, date } = tie;
  return (
    <>
      <td data-words={t('answer.file.says')}>
        <button type="button" className="asked-tie" onClick={() => void chooseTies(desk, [tie])}>
          <Sentence template={tieSentence(type, assertion, tag, tie)} names={{ source: source.label, target: target.label }} />
        </button>
      </td>
      <td data-words={t('answer.column.when')}>
        {date ? <bdi title={date.edtf}>{inFigures(date.label, t)}</bdi> : <span className="unsaid">{t('answer.noDate')}</span>}
      </td>
      {hasMotives ? (
        <td data-words={t('answer.column.why')}>
          {motivesOf(tie).map((motive, at) => (
            <span key={motive} className="answer-motive">
              {at > 0 ? <strong>{t('answer.or')} </strong> : null}
              <span className="with-sign">
                <MotiveLine motive={motive} /> {wordOf('Motive', motive, tag)}
              </span>
            </span>
          ))}
        </td>
      ) : null}
      <td data-words={t('answer.column.says')}>
        {claimsOf(tie).map((claim) => {
          const who = speakersWords(claim, language, t);
          const line = <Line words={lineWords(claim, { t })} />;
          if (claim.stance === 'ASSERTS')
            return (
              <span key={claim.id} className="answer-source">
                {who} {line}
              </span>
            );
          return (
            <span key={claim.id} className="answer-source against">
              <span className="hollow" aria-hidden />
              <span>
                {t(claim.stance === 'DENIES' ? 'answer.deniedBy' : 'answer.doubtedBy', { who })} {line}
              </span>
            </span>
          );
        })}
        {assertion === 'INFERRED' ? <span className="unsaid">{t('support.inferred')}</span> : null}
      </td>
    </>
  );
}
