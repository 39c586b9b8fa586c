import { ChevronRight } from 'lucide-react';
import { openEntrance } from '#web/actions/openEntrance.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { PendingLine } from '#web/parts/PendingLine.tsx';
import { useDepartures } from '#web/panels/departures/departureAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { MotiveBar } from '#web/panels/departures/MotiveBar.tsx';
import { briefOf } from '#web/panels/departures/brief.ts';
import { answerIds, readingsFor } from '#web/session/answer.ts';
import { questions, type Question } from '#web/session/session.ts';

/** The row of the start panel that opens a question, with its answer in brief, or a line that waits for it: the rows stand where they will. The first of them speaks for all where there is no answer, or nobody is said to have left. */
export function QuestionRow({ question }: { readonly question: Question }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const departures = useDepartures();
  const troubled = useDeskState((state) => state.trouble !== null);
  const known = useDeskState((state) => state.known);
  const table = useDeskState((state) => state.history.present.table);
  const answer = departures.data?.departures;
  const speaks = question === questions[0];
  if (!answer && !departures.isPending)
    return speaks && departures.isError && !troubled ? (
      <Failed failure={departures.error} onAgain={() => void departures.refetch()} />
    ) : null;
  if (answer?.totalCount === 0) return speaks ? <p className="question-none quiet">{t('question.noneLeft')}</p> : null;
  const readings = readingsFor(question, answer?.nodes ?? []);
  return (
    <button
      type="button"
      className="question"
      onClick={() =>
        openEntrance(
          desk,
          question,
          answerIds(readings, known).filter((id) => table.has(id)),
        )
      }
    >
      <span className="question-title">{t(`question.${question}`)}</span>
      {question === 'departures' ? <MotiveBar byMotive={answer?.byMotive ?? []} /> : null}
      {answer ? <span className="quiet">{briefOf(question, readings, answer.totalCount, known, language, t)}</span> : <PendingLine />}
      <ChevronRight aria-hidden className="mirrored" />
    </button>
  );
}
