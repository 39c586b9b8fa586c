import { Share2, Table2 } from 'lucide-react';
import { look } from '#web/actions/narrow.ts';
import { answers } from '#web/panels/answer/answers.ts';
import { useAnswer } from '#web/panels/answer/answerData.ts';
import { Denials } from '#web/panels/answer/Denials.tsx';
import { FigureKey } from '#web/panels/answer/FigureKey.tsx';
import { NarrowTo } from '#web/panels/answer/NarrowTo.tsx';
import { RivalReadings } from '#web/panels/answer/RivalReadings.tsx';
import { SaidOf } from '#web/panels/answer/SaidOf.tsx';
import { Sums } from '#web/panels/answer/Sums.tsx';
import { Unsaid } from '#web/panels/answer/Unsaid.tsx';
import { AskedOf } from '#web/panels/departures/AskedOf.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { BackToQuestions } from '#web/panels/start/BackToQuestions.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { startStands } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Question } from '#web/session/session.ts';
import '#web/panels/answer/AnswerPart.css';

/** Beside an answer: of whom it is said, its sums, what no source says, how it can be narrowed, and rival readings side by side. Where the answer stands beside it, that says alone what is waited for and what failed. */
export function AnswerPanel({ question }: { readonly question: Question }) {
  const desk = useDesk();
  const { t } = useWords();
  const view = useDeskState((state) => state.history.present.view);
  const answer = answers[question];
  const data = useAnswer(answer);
  const { rows, isPending, error, again } = data;
  const stands = useMatch(startStands);
  const isBeside = stands && view === 'answer';
  return (
    <aside className="start-panel question-panel" aria-label={t(`question.${question}`)}>
      <div className="question-head">
        <BackToQuestions />
        <h2>{t(`question.${question}`)}</h2>
        <SaidOf rows={rows} />
        <p className="quiet">{t(`question.lead.${question}`)}</p>
        {isBeside && !answer.byOffice ? <Denials rows={rows} /> : null}
        <AskedOf />
        <button type="button" className="button" onClick={() => look(desk, view === 'answer' ? 'network' : 'answer')}>
          {view === 'answer' ? <Share2 aria-hidden /> : <Table2 aria-hidden />}
          {t(view === 'answer' ? 'answer.network' : 'answer.table')}
        </button>
      </div>
      {error && !isBeside ? <Failed failure={error} onAgain={again} /> : null}
      {isPending && !isBeside ? (
        <div className="padded">
          <Waiting />
        </div>
      ) : null}
      {isPending ? null : (
        <>
          {answer.byOffice && data.isKnown ? <Sums rows={rows} /> : null}
          <NarrowTo answer={answer} data={data} />
          {answer.byOffice ? <FigureKey /> : null}
          {isBeside && rows.length > 0 ? (
            <>
              <RivalReadings rows={rows} />
              <Unsaid rows={rows} answer={answer} />
            </>
          ) : null}
        </>
      )}
    </aside>
  );
}
