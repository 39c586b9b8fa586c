import { useOverview } from '#web/parts/overviewAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Behind a number that counts over everything there is: that it does, where several dossiers are loaded. */
export function OfAll() {
  const { t } = useWords();
  const dossiers = useOverview().data?.dossiers.length ?? 0;
  if (dossiers < 2) return null;
  return <span className="of-all">{t('scope.inAll')}</span>;
}
