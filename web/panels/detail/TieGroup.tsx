import { useDeferredValue, useState } from 'react';
import { digits } from '#web/i18n/words.ts';
import { TieRow, type ListedTie } from '#web/panels/detail/TieRow.tsx';
import { useTiesOf, type TiesOf } from '#web/panels/detail/detailAnswers.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useWords } from '#web/parts/useWords.ts';

const openTo = 6;
const none: readonly ListedTie[] = [];

/** The ties of an entity of one type and direction. rows: those that are here at first; where they are not all (total), the others are asked for, page by page. */
export function TieGroup({
  of,
  words,
  total,
  rows,
}: {
  readonly of: TiesOf;
  readonly words: string;
  readonly total: number;
  readonly rows: readonly ListedTie[];
}) {
  const { t } = useWords();
  const [asks, setAsks] = useState(false);
  const more = useTiesOf(asks ? of : null);
  const isOpen = total <= openTo;
  const told = more.data ?? rows;
  const listed = useDeferredValue(told, isOpen ? told : none);
  const left = total - told.length;

  function listMore(): void {
    if (asks) void more.fetchNextPage();
    else setAsks(true);
  }

  return (
    <details className="tie-group" open={isOpen}>
      <summary>
        {words} <span className="quiet digits">{digits(total, t)}</span>
      </summary>
      <ul>
        {listed.map((tie) => (
          <TieRow key={tie.id} tie={tie} seenFrom={of.id} />
        ))}
      </ul>
      {more.isError ? <Failed failure={more.error} onAgain={() => void (more.data ? more.fetchNextPage() : more.refetch())} /> : null}
      {more.isFetching ? <Waiting /> : null}
      {left > 0 && !more.isFetching && !more.isError ? (
        <button type="button" className="link-button" onClick={listMore}>
          {t('entity.moreTies', { count: left })}
        </button>
      ) : null}
    </details>
  );
}
