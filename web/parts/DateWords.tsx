import { inFigures } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';

/** A date in words, then as it was written in EDTF, which always runs from left to right. */
export function DateWords({ date }: { readonly date: { readonly edtf: string; readonly label: string } }) {
  const { t } = useWords();
  return (
    <span>
      <bdi>{inFigures(date.label, t)}</bdi>
      {date.edtf === date.label ? null : (
        <>
          {' · '}
          <bdi dir="ltr" className="quiet digits">
            {date.edtf}
          </bdi>
        </>
      )}
    </span>
  );
}
