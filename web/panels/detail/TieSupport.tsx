import { Info } from 'lucide-react';
import type { Tie } from '#web/panels/detail/detailAnswers.ts';
import { SupportFigures } from '#web/panels/detail/SupportFigures.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** How well a tie is supported, and what that does not mean; of one that an editor inferred, why. */
export function TieSupport({ tie }: { readonly tie: Tie }) {
  const { t } = useWords();
  if (tie.assertion === 'INFERRED')
    return (
      <div className="notice">
        <Info aria-hidden />
        <p>
          <strong>{t('relationship.inferred')}.</strong> {t('relationship.inferredNoClaim')} <bdi>{tie.inferenceReason}</bdi>
        </p>
      </div>
    );
  return (
    <>
      <SupportFigures support={tie.support} claims={tie.allegations} />
      {tie.support.independentDocuments <= 1 ? (
        <div className="notice">
          <Info aria-hidden />
          <p>
            {aloneWords(tie.support)}
            {tie.support.assertions > 0 && tie.support.denials > 0 ? ` ${t('relationship.denied', { count: tie.support.denials })}` : ''}
          </p>
        </div>
      ) : null}
    </>
  );

  function aloneWords({ assertions, documents, independentDocuments }: Tie['support']): string {
    if (independentDocuments === 0) return t('relationship.nobodyAsserts');
    return documents > 1 ? t('relationship.oneAsserts') : t('relationship.alone', { count: assertions });
  }
}
