import type { MergedIn } from '#web/actions/investigationFile.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What came of bringing an investigation to what lies on the table, and what of it did not come. */
export function MergedNote({ came: { names, both, notes, joined, noRoom, gone } }: { readonly came: MergedIn }) {
  const { t } = useWords();
  const rows = [
    ['investigations.merged.names', names],
    ['investigations.merged.both', both],
    ['investigations.merged.notes', notes],
    ['investigations.merged.joined', joined],
    ['investigations.merged.noRoom', noRoom.length],
    ['investigations.merged.gone', gone.length],
  ] as const;
  return (
    <div className="merged-note" aria-live="polite">
      <p>{t('investigations.merged.lead')}</p>
      <ul>
        {rows
          .filter(([, number]) => number > 0)
          .map(([words, number]) => (
            <li key={words}>{t(words, { number })}</li>
          ))}
      </ul>
      {noRoom.map((text) => (
        <blockquote key={text} dir="auto">
          {text}
        </blockquote>
      ))}
      {gone.length > 0 ? (
        <bdi dir="ltr" className="quiet">
          {gone.join(', ')}
        </bdi>
      ) : null}
    </div>
  );
}
