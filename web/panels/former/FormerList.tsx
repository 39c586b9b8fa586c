import { SideTies } from '#web/panels/detail/SideTies.tsx';
import { useFormerTies, type Former } from '#web/panels/former/formerAnswers.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** The ties themselves, each opening into who said so, in which edition and where. */
export function FormerList(former: Former) {
  const { t } = useWords();
  const { data, isPending, isError, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useFormerTies(former);
  if (isPending) return <Waiting />;
  if (isError) return <Failed failure={error} onAgain={() => void refetch()} />;
  return (
    <>
      {data.total === 0 ? <p>{t('former.none')}</p> : null}
      <SideTies title={t('former.ties')} help={t('former.help')} ties={data.ties} total={data.total} counted="mirror.ties" />
      {hasNextPage ? (
        <button type="button" className="button" aria-disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('former.more')}
        </button>
      ) : null}
    </>
  );
}
