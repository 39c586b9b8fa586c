import { Share2 } from 'lucide-react';
import { look } from '#web/actions/narrow.ts';
import { answers, type Answer } from '#web/panels/answer/answers.ts';
import { useAnswer } from '#web/panels/answer/answerData.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { useParties } from '#web/panels/answer/parties.ts';
import { RivalReadings } from '#web/panels/answer/RivalReadings.tsx';
import { SaidOf } from '#web/panels/answer/SaidOf.tsx';
import { Unsaid } from '#web/panels/answer/Unsaid.tsx';
import { AskedOf } from '#web/panels/departures/AskedOf.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { useWords } from '#web/parts/useWords.ts';
import { AnswerTable } from '#web/views/answer/AnswerTable.tsx';
import { Denials } from '#web/views/answer/Denials.tsx';
import { FlowPicture } from '#web/views/answer/FlowPicture.tsx';
import { MotiveMonths } from '#web/views/answer/MotiveMonths.tsx';
import { SmallNetwork } from '#web/views/answer/SmallNetwork.tsx';
import { TakeOut } from '#web/views/answer/TakeOut.tsx';
import { isQuestion, type Question } from '#web/session/session.ts';
import '#web/panels/answer/AnswerPart.css';
import '#web/views/answer/AnswerPage.css';

/** Where there is room for the network of an answer beside its rows. */
const networkFits = '(width >= 1280px)';

/** The answer to the question that is open: as bands, as a table, and on a small network of its own, with one selection in all of them. */
export function AnswerPage() {
  const entrance = useDeskState((state) => state.history.present.entrance);
  return isQuestion(entrance) ? <Page key={entrance} question={entrance} /> : null;
}

function Page({ question }: { readonly question: Question }) {
  const desk = useDesk();
  const { t } = useWords();
  const answer = answers[question];
  const data = useAnswer(answer);
  const { rows, all, isPending, isEarlier, error, again } = data;
  const parties = useParties(rows);
  const beside = useMatch(networkFits);
  return (
    <div className={beside ? 'answer-page beside' : 'answer-page'}>
      <section
        className={isEarlier ? 'answer-scroll earlier' : 'answer-scroll'}
        aria-busy={isEarlier}
        aria-label={t(`question.${question}`)}
        tabIndex={-1}
      >
        <div className="answer-head">
          <h2>{t(`question.${question}`)}</h2>
          <SaidOf rows={rows} />
          <AskedOf />
        </div>
        {error ? <Failed failure={error} onAgain={again} /> : null}
        {isPending ? (
          <div className="padded">
            <Waiting />
          </div>
        ) : null}
        {rows.length > 0 ? (
          <>
            <FlowPicture parties={parties} answer={answer} />
            <Denials rows={rows} />
            {answer.motives === null ? <MotiveMonths rows={rows} /> : null}
            <AnswerTable parties={parties} answer={answer} />
            <div className="answer-tools">
              <button type="button" className={beside ? 'button' : 'button primary'} onClick={() => look(desk, 'network')}>
                <Share2 aria-hidden />
                {t('answer.network')}
              </button>
              <TakeOut rows={rows} answer={answer} read={data} />
            </div>
            {beside ? null : <More rows={rows} answer={answer} />}
          </>
        ) : null}
        {!isPending && !error && rows.length === 0 ? (
          <p className="quiet padded">{t(all.length === 0 ? 'answer.none' : 'answer.noneLeft')}</p>
        ) : null}
      </section>
      {beside ? (
        <div className="answer-beside">
          <section className="answer-network" aria-label={t('answer.small')}>
            <SmallNetwork rows={rows} />
          </section>
          <div className="answer-more">
            <More rows={rows} answer={answer} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** What no source says, and rival readings side by side. */
function More({ rows, answer }: { readonly rows: readonly AnswerRow[]; readonly answer: Answer }) {
  if (rows.length === 0) return null;
  return (
    <>
      <Unsaid rows={rows} answer={answer} />
      <RivalReadings rows={rows} />
    </>
  );
}
