import type { ParseKeys } from 'i18next';
import { useWords } from '#web/parts/useWords.ts';

const samples: readonly { readonly shape: string; readonly words: ParseKeys }[] = [
  { shape: 'open', words: 'answer.keyLeast' },
  { shape: 'about', words: 'answer.keyAbout' },
  { shape: 'exact', words: 'answer.keyExact' },
  { shape: 'none', words: 'answer.keyNone' },
];

/** How the bands of an answer tell how sure a figure is. */
export function FigureKey() {
  const { t } = useWords();
  return (
    <section className="answer-part" aria-labelledby="answer-key">
      <h3 id="answer-key">{t('answer.key')}</h3>
      <ul className="figure-key">
        {samples.map(({ shape, words }) => (
          <li key={shape}>
            <span className={`figure-sample ${shape}`} aria-hidden />
            {t(words)}
          </li>
        ))}
      </ul>
    </section>
  );
}
