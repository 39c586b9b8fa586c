import type { ClaimFragment } from '#web/api/generated.ts';
import { digits } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';

/** How a tie is supported, in four figures: who asserts, who denies, speakers and documents; a fifth where a claim doubts. */
export function SupportFigures({
  support,
  claims,
}: {
  readonly support: { readonly denials: number; readonly speakers: number; readonly documents: number };
  readonly claims: readonly ClaimFragment[];
}) {
  const { t } = useWords();
  const accepted = claims.filter(({ status }) => status === 'ACCEPTED');
  const assert = accepted.filter(({ stance }) => stance === 'ASSERTS').length;
  const doubt = accepted.filter(({ stance }) => stance === 'DOUBTS').length;
  const figures = [
    ['assert', assert],
    ['deny', support.denials],
    ...(doubt > 0 ? [['doubt', doubt] as const] : []),
    ['speakers', support.speakers],
    ['documents', support.documents],
  ] as const;
  return (
    <ul className="figures">
      {figures.map(([what, count]) => (
        <li key={what}>
          <strong>{digits(count)}</strong>
          <span>{t(`support.${what}`, { count })}</span>
        </li>
      ))}
    </ul>
  );
}
