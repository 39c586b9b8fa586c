import { digits } from '#web/i18n/words.ts';
import type { Tie } from '#web/panels/detail/detailAnswers.ts';
import { OfAll } from '#web/parts/OfAll.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** How a tie is supported, in four figures: who asserts, who denies, speakers and documents; a fifth where a claim doubts. */
export function SupportFigures({ support }: { readonly support: Tie['support'] }) {
  const { t } = useWords();
  const doubt = support.allegations - support.assertions - support.denials;
  const figures = [
    ['assert', support.assertions],
    ['deny', support.denials],
    ...(doubt > 0 ? [['doubt', doubt] as const] : []),
    ['speakers', support.speakers],
    ['documents', support.documents],
  ] as const;
  return (
    <div>
      <ul className="figures">
        {figures.map(([what, count]) => (
          <li key={what}>
            <strong>{digits(count)}</strong>
            <span>{t(`support.${what}`, { count })}</span>
          </li>
        ))}
      </ul>
      <OfAll />
    </div>
  );
}
