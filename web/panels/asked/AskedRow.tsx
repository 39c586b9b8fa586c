import { ChevronDown, CircleHelp } from 'lucide-react';
import { openAsked } from '#web/actions/asked.ts';
import { digits } from '#web/i18n/words.ts';
import { useDepartures } from '#web/panels/departures/departureAnswers.ts';
import { useQuestions } from '#web/panels/asked/askedAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { PendingLine } from '#web/parts/PendingLine.tsx';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/asked/Asked.css';

/** The questions of the newsroom at the start, each a way into its page, in sight from the first where there are none about departures. Those that cannot be told are not missed: the page of each says so. */
export function AskedRow() {
  const { t } = useWords();
  const isEmpty = useDeskState(({ history, arrived }) => arrived && history.present.table.size === 0);
  const { data, isPending } = useQuestions();
  const departures = useDepartures().data?.departures;
  const questions = data?.questions ?? [];
  if (isEmpty || (questions.length === 0 && !isPending)) return null;
  return (
    <details className="asked-row" open={departures?.totalCount === 0}>
      <summary>
        <CircleHelp aria-hidden /> <span className="question-title">{t('asked.title')}</span>{' '}
        {data ? <span className="digits quiet">{digits(questions.length, t)}</span> : <PendingLine />}
        <ChevronDown aria-hidden />
      </summary>
      <AskedList />
    </details>
  );
}

/** The questions of the newsroom, but the one that is open. */
export function AskedList({ but = null }: { readonly but?: string | null }) {
  const desk = useDesk();
  const questions = useQuestions().data?.questions ?? [];
  return (
    <ul>
      {questions
        .filter(({ id }) => id !== but)
        .map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => openAsked(desk, id)}>
              <bdi>{title}</bdi>
            </button>
          </li>
        ))}
    </ul>
  );
}
