import { digits } from '#web/i18n/words.ts';
import type { EditionReport } from '#web/api/importing.ts';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';

const sorts = ['fresh', 'gone', 'changed'] as const;

type Told = EditionReport['first']['gone'][number];

/** What a newer edition says otherwise than the one before: the numbers, and the first claims of each sort with their lines. */
export function EditionTold({ edition }: { readonly edition: EditionReport }) {
  const { t } = useWords();
  const { earlier, first, number } = edition;
  const shown = { fresh: first.fresh.length, gone: first.gone.length, changed: first.changed.length };
  return (
    <section className="bring-edition">
      <h4>
        {t('import.edition.of', {
          number,
          before: number - 1,
          title: `\u2068${earlier.title}\u2069`,
          name: `\u2068${earlier.name ?? earlier.title}\u2069`,
        })}
      </h4>
      <dl className="bring-numbers">
        {([...sorts, 'same'] as const).map((sort) => (
          <div key={sort}>
            <dt>{t(`import.edition.number.${sort}`)}</dt>
            <dd>{digits(edition[sort], t)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('import.edition.help')}</p>
      {sorts
        .filter((sort) => edition[sort] > 0)
        .map((sort) => (
          <details key={sort}>
            <summary>
              {t(`import.edition.number.${sort}`)} {digits(edition[sort], t)}
            </summary>
            <ul>
              {sort === 'changed'
                ? first.changed.map((each, index) => (
                    <li key={index}>
                      <Claim told={each.before} isEarlier />
                      <Claim told={each.after} isEarlier={false} />
                    </li>
                  ))
                : first[sort].map((each, index) => (
                    <li key={index}>
                      <Claim told={each} isEarlier={sort === 'gone'} />
                    </li>
                  ))}
            </ul>
            {edition[sort] > shown[sort] ? (
              <p className="quiet">{t('import.edition.more', { number: edition[sort] - shown[sort] })}</p>
            ) : null}
          </details>
        ))}
    </section>
  );
}

function Claim({ told: { line, words }, isEarlier }: { readonly told: Told; readonly isEarlier: boolean }) {
  const { t } = useWords();
  return (
    <p>
      {line === null ? null : (
        <mark className={isEarlier ? 'was' : ''}>{t(isEarlier ? 'import.edition.earlierLine' : 'import.edition.line', { line })}</mark>
      )}{' '}
      <Named text={words} />
    </p>
  );
}
