import { useState } from 'react';
import { everyEditionPart, type EditionPart } from '#graph-schema/generated/ontology.ts';
import type { EditionHeadFragment } from '#web/api/generated.ts';
import { digits } from '#web/i18n/words.ts';
import { useEdition, useEditionClaims, type EditionClaim } from '#web/panels/edition/editionAnswers.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { Waiting } from '#web/parts/Waiting.tsx';
import '#web/panels/edition/Edition.css';

/** Reads what an edition says otherwise than the one before, sort by sort, each claim with its line. document: the id of either; the earlier one shows what succeeds it. */
export function EditionReader({ document }: { readonly document: string }) {
  const { t, tag } = useWords();
  const [shown, setShown] = useState<string>(document);
  const [part, setPart] = useState<EditionPart | null>(null);
  const answer = useEdition(shown);
  const found = answer.data?.document ?? null;
  const newer = found?.succeeds === null ? (found.succeededBy?.id ?? null) : null;
  const next = useEdition(newer);
  const edition = newer === null ? found : (next.data?.document ?? null);
  if (answer.isError || next.isError)
    return <Failed failure={answer.error ?? next.error ?? new Error('no answer')} onAgain={() => void answer.refetch()} />;
  if (edition === null) return answer.isPending || newer !== null ? <Waiting /> : <p className="dialog-body">{t('edition.none')}</p>;
  const { difference, succeeds, succeededBy } = edition;
  if (difference === null || succeeds === null) return <p className="dialog-body">{t('edition.none')}</p>;
  const numbers = { NEW: difference.new ?? 0, GONE: difference.gone ?? 0, CHANGED: difference.changed ?? 0 };
  const open = part ?? everyEditionPart.find((each) => numbers[each] > 0) ?? 'NEW';
  return (
    <div className="dialog-body edition">
      <p>
        <strong>
          <Named text={nameOf(edition)} />
        </strong>{' '}
        {t('edition.after', { name: `\u2068${nameOf(succeeds)}\u2069` })}
      </p>
      <p className="quiet">{t('edition.help')}</p>
      {difference.leftOutBefore ? <p>{t('edition.leftOutBefore')}</p> : null}
      {difference.complete ? (
        <>
          <fieldset className="edition-parts" aria-label={t('edition.parts')}>
            {everyEditionPart.map((each) => (
              <button key={each} type="button" className="button" aria-pressed={each === open} onClick={() => setPart(each)}>
                {wordOf('EditionPart', each, tag)} <span>{digits(numbers[each], t)}</span>
              </button>
            ))}
            <span className="quiet">{t('edition.same', { number: difference.same ?? 0 })}</span>
          </fieldset>
          {numbers[open] === 0 ? (
            <p className="quiet">{t('edition.nothing')}</p>
          ) : (
            <Claims id={edition.id} of={open} total={numbers[open]} />
          )}
        </>
      ) : (
        <p>{t('edition.tooLong')}</p>
      )}
      <div className="edition-beside">
        {succeeds.succeeds ? (
          <button type="button" className="link-button" onClick={() => setShown(succeeds.id)}>
            {t('edition.earlier')}
          </button>
        ) : null}
        {succeededBy ? (
          <button type="button" className="link-button" onClick={() => setShown(succeededBy.id)}>
            {t('edition.newer')}
          </button>
        ) : null}
      </div>
    </div>
  );
}

function Claims({ id, of, total }: { readonly id: string; readonly of: EditionPart; readonly total: number }) {
  const { t } = useWords();
  const answer = useEditionClaims(id, of);
  if (answer.isError) return <Failed failure={answer.error} onAgain={() => void answer.refetch()} />;
  if (!answer.isSuccess) return <Waiting />;
  return (
    <>
      <ol className="edition-claims">
        {answer.data.map((each) => (
          <li key={`${each.before?.id} ${each.after?.id}`}>
            <Said claim={each.before} isEarlier />
            <Said claim={each.after} isEarlier={false} />
            {each.before?.claim === each.after?.claim ? <p className="quiet">{t('edition.inDetail')}</p> : null}
          </li>
        ))}
      </ol>
      {answer.hasNextPage ? (
        <button type="button" className="button" onClick={() => void answer.fetchNextPage()}>
          {t('edition.more', { shown: answer.data.length, total })}
        </button>
      ) : null}
    </>
  );
}

function Said({ claim, isEarlier }: { readonly claim: EditionClaim['after']; readonly isEarlier: boolean }) {
  const { t } = useWords();
  if (claim === null) return null;
  const line = claim.locator?.lineFrom ?? null;
  return (
    <p>
      {line === null ? null : (
        <mark className={isEarlier ? 'was' : ''}>{t(isEarlier ? 'edition.earlierLine' : 'edition.line', { line })}</mark>
      )}{' '}
      <Named text={claim.claim} />
    </p>
  );
}

function nameOf({ title, fileName }: EditionHeadFragment): string {
  return fileName === null || fileName === title ? title : `${title} (${fileName})`;
}
