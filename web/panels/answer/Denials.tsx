import type { AnswerClaimFragment } from '#web/api/generated.ts';
import { chooseRows } from '#web/actions/chooseRows.ts';
import { lineWords } from '#web/panels/answer/answerWords.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { Line } from '#web/panels/answer/columns.tsx';
import { speakersWords } from '#web/parts/claimWords.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Every claim that denies or doubts some of the rows, each once, with how many it is about; pressing it selects these. joined: it may end a stroke across the bands. */
export function Denials({ rows, joined = false }: { readonly rows: readonly AnswerRow[]; readonly joined?: boolean }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const claims = new Map(rows.flatMap(({ denials }) => denials).map((claim) => [claim.id, claim]));
  if (claims.size === 0) return null;
  const about = (claim: AnswerClaimFragment) => rows.filter(({ denials }) => denials.some(({ id }) => id === claim.id));
  return (
    <ul className={joined && claims.size === 1 ? 'answer-denials joined' : 'answer-denials'} aria-label={t('answer.denials')}>
      {[...claims.values()].map((claim) => (
        <li key={claim.id}>
          <button type="button" onClick={() => void chooseRows(desk, about(claim))}>
            <span className="hollow" aria-hidden />
            <span>
              {t(claim.stance === 'DENIES' ? 'answer.deniedBy' : 'answer.doubtedBy', { who: speakersWords(claim, language, t) })}{' '}
              <span className="quiet">{t('answer.denialOf', { count: about(claim).length })}</span> <Line words={lineWords(claim, { t })} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
