import { WifiOff } from 'lucide-react';
import { typesWhere } from '#graph-schema/ontology.ts';
import { unfold } from '#web/actions/filter.ts';
import { narrow } from '#web/actions/narrow.ts';
import { answers } from '#web/panels/answer/answers.ts';
import { atATime, useAnswer } from '#web/panels/answer/answerData.ts';
import { partiesOf } from '#web/panels/answer/parties.ts';
import { claimsOf } from '#web/panels/answer/answerRow.ts';
import { FormerRow } from '#web/panels/former/FormerRow.tsx';
import { QueryButton } from '#web/panels/query/QueryButton.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { notNarrowed } from '#web/session/narrowed.ts';
import { isQuestion, type Question } from '#web/session/session.ts';
import '#web/parts/ledger.css';

const left = typesWhere(({ departure }) => departure !== undefined);

/** The line under an answer: how many of its rows are shown, and each reason why others are not, with a way to have them. */
export function AnswerFoot() {
  const entrance = useDeskState((state) => state.history.present.entrance);
  return isQuestion(entrance) ? <Foot key={entrance} question={entrance} /> : null;
}

function Foot({ question }: { readonly question: Question }) {
  const desk = useDesk();
  const { t } = useWords();
  const online = useDeskState((state) => state.online);
  const { rows, all, readings, total, out, further, isReading, isKnown } = useAnswer(answers[question]);
  const documents = new Set(rows.flatMap((row) => [...claimsOf(row), ...row.denials]).map(({ document }) => document.id));
  const apart = useDeskState((state) => state.history.present.unfolded.has('THROUGH'));
  const parties = partiesOf(rows);
  const inGroup = rows.length - parties.length;
  const shown =
    apart || inGroup === 0
      ? t('answer.shown', { shown: rows.length, of: all.length })
      : t('answer.shownOf', { rows: t('answer.shown', { shown: parties.length, of: partiesOf(all).length }), count: rows.length });
  return (
    <footer className="ledger answer-foot" aria-label={t('ledger.label')}>
      <ul>
        {isKnown ? (
          <li>
            <span>{shown}</span>
          </li>
        ) : null}
        {inGroup > 0 ? (
          <li>
            <span>{t(apart ? 'answer.apart' : 'answer.inGroup', { count: inGroup })}</span>{' '}
            <button type="button" className="link-button" onClick={() => unfold(desk, 'THROUGH')}>
              {t(apart ? 'answer.countThem' : 'answer.listThem')}
            </button>
          </li>
        ) : null}
        {online ? null : (
          <li>
            <WifiOff aria-hidden /> <span>{t('ledger.offline')}</span>
          </li>
        )}
        {rows.length < all.length ? (
          <li>
            <span>{t('answer.narrowedOut', { number: all.length - rows.length })}</span>{' '}
            <button type="button" className="link-button" onClick={() => narrow(desk, notNarrowed)}>
              {t('answer.showAll')}
            </button>
          </li>
        ) : null}
        {further ? (
          <li>
            <span>{t('answer.unread', { shown: readings, of: total })}</span>{' '}
            <button type="button" className="link-button" aria-disabled={isReading} onClick={further}>
              {t('answer.readOn', { number: Math.min(atATime, total - readings) })}
            </button>
          </li>
        ) : null}
        <FormerRow at={null} types={left} />
        {out > 0 ? (
          <li>
            <span>{t('answer.out', { number: out })}</span>
          </li>
        ) : null}
      </ul>
      {documents.size === 1 ? <p>{t('answer.one')}</p> : null}
      <QueryButton />
    </footer>
  );
}
