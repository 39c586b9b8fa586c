import type { RoutesQuery } from '#web/api/generated.ts';
import { mostRoutes } from '#web/panels/routes/routeAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';

/** In words, what the limits kept out: more routes than are listed, names that the search did not reach, ties that may not be steps. */
export function LeftOut({ paths: { paths, complete, omitted } }: { readonly paths: RoutesQuery['paths'] }) {
  const { t } = useWords();
  const count = (reason: string) => omitted.filter((each) => each.reason === reason).reduce((sum, each) => sum + each.count, 0);
  const words = [
    ...(paths.length >= mostRoutes ? [t('routes.mayBeMore', { most: mostRoutes })] : []),
    ...(complete ? [] : [t('routes.cut')]),
    ...(count('LIMIT') > 0 ? [t('routes.beyond', { number: count('LIMIT') })] : []),
    ...(count('FILTER') > 0 ? [t('routes.notSteps', { number: count('FILTER') })] : []),
  ];
  return words.length === 0 ? null : <p className="quiet padded">{words.join(' ')}</p>;
}
