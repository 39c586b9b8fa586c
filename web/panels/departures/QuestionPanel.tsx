import { everyMotive } from '#graph-schema/generated/ontology.ts';
import { ArrowLeft } from 'lucide-react';
import { openEntrance } from '#web/actions/openEntrance.ts';
import { MotiveLine } from '#web/look/glyph.tsx';
import { AskedOf } from '#web/panels/departures/AskedOf.tsx';
import { DepartureRow } from '#web/panels/departures/DepartureRow.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { MotiveBar } from '#web/panels/departures/MotiveBar.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDepartures } from '#web/panels/departures/departureAnswers.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { readingsFor } from '#web/session/answer.ts';
import type { Question } from '#web/session/session.ts';
import '#web/panels/departures/QuestionPanel.css';

/** One of the three questions with the rows of its answer, by motive; each row opens its departure. */
export function QuestionPanel({ question }: { readonly question: Question }) {
  const desk = useDesk();
  const { t, tag } = useWords();
  const departures = useDepartures();
  const answer = departures.data?.departures;
  const readings = answer ? readingsFor(question, answer.nodes) : [];
  const asked = everyMotive.filter((motive) => readings.some((reading) => reading.motive === motive));
  return (
    <aside className="start-panel question-panel" aria-label={t(`question.${question}`)}>
      <div className="question-head">
        <button type="button" className="back" onClick={() => openEntrance(desk, null)}>
          <ArrowLeft aria-hidden className="mirrored" />
          {t('start.back')}
        </button>
        <h2>{t(`question.${question}`)}</h2>
        <p className="quiet">{t(`question.lead.${question}`)}</p>
        <AskedOf />
        {question === 'departures' && answer ? <MotiveBar byMotive={answer.byMotive} /> : null}
      </div>
      {departures.isError ? <Failed failure={departures.error} onAgain={() => void departures.refetch()} /> : null}
      {departures.isPending ? <Waiting /> : null}
      {asked.map((motive) => {
        const rows = readings.filter((reading) => reading.motive === motive);
        return (
          <section key={motive} aria-labelledby={`motive-${motive}`}>
            <div className="motive-head">
              <MotiveLine motive={motive} />
              <h3 id={`motive-${motive}`}>{wordOf('Motive', motive, tag)}</h3>
              <span className="quiet">{t('question.readings', { count: rows.length })}</span>
            </div>
            <ul className="departures">
              {rows.map((reading) => (
                <DepartureRow key={`${reading.relationship.id} ${reading.motive}`} reading={reading} question={question} />
              ))}
            </ul>
          </section>
        );
      })}
      {answer && readings.length === 0 ? <p className="quiet padded">{t('question.brief.nobody')}</p> : null}
      {answer && answer.nodes.length < answer.totalCount ? (
        <p className="quiet padded">{t('question.of', { shown: answer.nodes.length, count: answer.totalCount })}</p>
      ) : null}
    </aside>
  );
}
