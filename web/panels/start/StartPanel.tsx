import { ChevronRight } from 'lucide-react';
import { openDossier } from '#web/actions/openDossier.ts';
import { openQuestion } from '#web/actions/openQuestion.ts';
import { DuplicatesEntrance } from '#web/panels/duplicates/DuplicatesEntrance.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Legend } from '#web/views/graph/Legend.tsx';
import { MotiveBar } from '#web/panels/departures/MotiveBar.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDepartures, useOverview } from '#web/parts/answers.ts';
import { briefOf } from '#web/panels/departures/brief.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { answerIds, readingsFor } from '#web/session/answer.ts';
import { questions } from '#web/session/session.ts';
import '#web/panels/start/StartPanel.css';

/** The panel at the start: the dossier, the three questions with their answers in brief, and how to read the picture. */
export function StartPanel() {
  const desk = useDesk();
  const { t, language } = useWords();
  const overview = useOverview();
  const departures = useDepartures();
  const troubled = useDeskState((state) => state.trouble !== null);
  const known = useDeskState((state) => state.known);
  const table = useDeskState((state) => state.history.present.table);
  const [dossier, ...others] = overview.data?.dossiers ?? [];
  const answer = departures.data?.departures;

  return (
    <aside className="start-panel" aria-label={t('start.label')}>
      <div className="dossier">
        {overview.isPending ? <Waiting /> : null}
        {dossier ? (
          <>
            <p className="eyebrow">{t('start.dossier')}</p>
            <h2>
              <bdi>{dossier.title}</bdi>
            </h2>
            <p className="quiet">
              <bdi>{dossier.summary}</bdi>
            </p>
            {table.size === 0 ? (
              <button type="button" className="button" onClick={() => void openDossier(desk, dossier.id)}>
                {t('start.drawAgain')}
              </button>
            ) : null}
          </>
        ) : null}
        {others.length > 0 ? (
          <details>
            <summary>{t('start.otherDossiers')}</summary>
            {others.map(({ id, title }) => (
              <button key={id} type="button" className="link-button" onClick={() => void openDossier(desk, id)}>
                <bdi>{title}</bdi>
              </button>
            ))}
          </details>
        ) : null}
      </div>
      {departures.isError && !troubled ? <Failed failure={departures.error} onAgain={() => void departures.refetch()} /> : null}
      {departures.isPending ? (
        <div className="padded">
          <Waiting />
        </div>
      ) : null}
      {answer ? (
        <nav className="questions">
          {questions.map((question) => {
            const readings = readingsFor(question, answer.nodes);
            return (
              <button
                key={question}
                type="button"
                className="question"
                onClick={() =>
                  openQuestion(
                    desk,
                    question,
                    answerIds(readings, known).filter((id) => table.has(id)),
                  )
                }
              >
                <span className="question-title">{t(`question.${question}`)}</span>
                {question === 'departures' ? <MotiveBar byMotive={answer.byMotive} /> : null}
                <span className="quiet">{briefOf(question, readings, answer.totalCount, known, language, t)}</span>
                <ChevronRight aria-hidden className="mirrored" />
              </button>
            );
          })}
        </nav>
      ) : null}
      <DuplicatesEntrance />
      {table.size > 0 ? <Legend /> : null}
    </aside>
  );
}
