import { chooseRows } from '#web/actions/chooseRows.ts';
import { MotiveLine } from '#web/look/glyph.tsx';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { sourceWords } from '#web/panels/answer/answerWords.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** The departures to which claims give several motives, their readings side by side with what each claim says; nothing chooses between them. */
export function RivalReadings({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const rivals = rows.filter(({ tellings }) => tellings.length > 1);
  if (rivals.length === 0) return null;
  return (
    <section className="answer-part" aria-labelledby="answer-rivals">
      <h3 id="answer-rivals">{t('answer.rivals')}</h3>
      {rivals.map((row) => (
        <article key={row.id} className="rival-card">
          <button type="button" className="link-button" onClick={() => void chooseRows(desk, [row])}>
            <Named text={row.who.label} />
          </button>
          <div className="rival-sides">
            {row.tellings.map(({ motive, claims }) => (
              <div key={motive}>
                <strong className="with-sign">
                  <MotiveLine motive={motive} /> {wordOf('Motive', motive, tag)}
                </strong>
                {claims.map((claim) => (
                  <p key={claim.id}>
                    <Named text={claim.claim} /> <span className="quiet">{sourceWords(claim, { t, language })}</span>
                  </p>
                ))}
              </div>
            ))}
          </div>
        </article>
      ))}
      <p className="quiet">{t('answer.rivalsOpen')}</p>
    </section>
  );
}
