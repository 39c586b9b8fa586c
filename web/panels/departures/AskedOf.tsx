import { useAsked } from '#web/panels/departures/departureAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What the questions about departures are asked of, where there are several dossiers. */
export function AskedOf() {
  const { t } = useWords();
  const asked = useAsked();
  if (!asked || asked.dossiers < 2) return null;
  return <p className="quiet">{asked.documents ? t('scope.askedDossier') : t('scope.askedAll', { count: asked.dossiers })}</p>;
}
