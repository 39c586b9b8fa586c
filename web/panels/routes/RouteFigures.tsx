import type { RouteFragment } from '#web/api/generated.ts';
import { digits } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';

/** A route in four figures: steps, speakers, documents, and claims that deny one of its steps. */
export function RouteFigures({ route }: { readonly route: RouteFragment }) {
  const { t } = useWords();
  const claims = new Map(route.relationships.flatMap(({ allegations }) => allegations.map((claim) => [claim.id, claim] as const)));
  const accepted = [...claims.values()].filter(({ status }) => status === 'ACCEPTED');
  const speakers = new Set(accepted.flatMap((claim) => claim.speakers.map(({ id }) => id))).size;
  const documents = new Set(accepted.map(({ document }) => document.id)).size;
  const denials = accepted.filter(({ stance }) => stance === 'DENIES').length;
  const figures = [
    [route.length, t('routes.figure', { count: route.length })],
    [speakers, t('support.speakers', { count: speakers })],
    [documents, t('support.documents', { count: documents })],
    [denials, t('support.deny', { count: denials })],
  ] as const;
  return (
    <ul className="figures">
      {figures.map(([count, what]) => (
        <li key={what}>
          <strong>{digits(count, t)}</strong>
          <span>{what}</span>
        </li>
      ))}
    </ul>
  );
}
