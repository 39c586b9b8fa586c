import { WifiOff } from 'lucide-react';
import { drawAsked } from '#web/actions/asked.ts';
import { useAskedAnswer } from '#web/panels/asked/askedAnswers.ts';
import { claimsOf } from '#web/panels/asked/askedText.ts';
import { FormerRow } from '#web/panels/former/FormerRow.tsx';
import { QueryButton } from '#web/panels/query/QueryButton.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { useLeftOut } from '#web/views/asked/leftOut.ts';
import '#web/parts/ledger.css';

/** The line under the answer to a question: how many rows there are, and each reason why others are not. */
export function AskedFoot() {
  const desk = useDesk();
  const { t } = useWords();
  const online = useDeskState((state) => state.online);
  const data = useAskedAnswer();
  const { reasons, away } = useLeftOut(data);
  const { answer, further, isReading } = data;
  const all = answer ? [...answer.held, ...answer.others] : [];
  const documents = new Set(all.flatMap(({ ties }) => ties.flatMap(claimsOf)).map(({ document }) => document.id));
  return (
    <footer className="ledger answer-foot" aria-label={t('ledger.label')}>
      <ul>
        {answer ? (
          <li>
            <span>{t('asked.rows', { number: answer.held.length })}</span>
          </li>
        ) : null}
        {answer && answer.others.length > 0 ? (
          <li>
            <span>{t('asked.onlyDenied', { number: answer.others.length })}</span>
          </li>
        ) : null}
        {online ? null : (
          <li>
            <WifiOff aria-hidden /> <span>{t('ledger.offline')}</span>
          </li>
        )}
        {reasons.map((words) => (
          <li key={words}>
            <span>{words}</span>
          </li>
        ))}
        {answer ? <FormerRow at={null} types={null} /> : null}
        {further ? (
          <li>
            <button type="button" className="link-button" aria-disabled={isReading} onClick={further}>
              {t('asked.readOn')}
            </button>
          </li>
        ) : null}
        {away.length > 0 ? (
          <li>
            <span>{t('asked.away', { number: away.length })}</span>{' '}
            <button type="button" className="link-button" onClick={() => void drawAsked(desk, away)}>
              {t('asked.bring')}
            </button>
          </li>
        ) : null}
      </ul>
      {documents.size === 1 ? <p>{t('answer.one')}</p> : null}
      <QueryButton />
    </footer>
  );
}
