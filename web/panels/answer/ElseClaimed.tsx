import { useState } from 'react';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { lineWords } from '#web/panels/answer/answerWords.ts';
import { Line } from '#web/panels/answer/columns.tsx';
import { useElseClaimed } from '#web/panels/answer/elseAnswers.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Named } from '#web/parts/Named.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useWords } from '#web/parts/useWords.ts';

const atFirst = 8;

/** What else is claimed of those whom an answer is about, by whom and where it stands: a dot asserts, a hollow one does not. */
export function ElseClaimed({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const { t, language } = useWords();
  const [isWhole, setWhole] = useState(false);
  const { claims, cut, isPending, error, again } = useElseClaimed(rows);
  if (!error && !isPending && claims.length === 0 && cut === 0) return null;
  const shown = isWhole ? claims : claims.slice(0, atFirst);
  return (
    <section className="else-claimed" aria-labelledby="else-claimed" aria-busy={isPending}>
      <h3 id="else-claimed">{t('answer.else')}</h3>
      {isPending ? <Waiting /> : null}
      {error ? <Failed failure={error} onAgain={again} /> : null}
      <ul>
        {shown.map((claim) => (
          <li key={claim.id}>
            <span className={claim.stance === 'ASSERTS' ? 'speaker-dot' : 'hollow'} aria-hidden />
            <strong>{speakersWords(claim, language, t)}</strong>
            <Named text={claim.claim} />
            <Line words={lineWords(claim, { t })} />
          </li>
        ))}
      </ul>
      {shown.length < claims.length ? (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {t('answer.elseAll', { number: claims.length })}
        </button>
      ) : null}
      {cut > 0 ? <p className="quiet">{t('answer.elseCut', { number: cut })}</p> : null}
    </section>
  );
}
