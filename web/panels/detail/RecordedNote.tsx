import { useWords } from '#web/parts/useWords.ts';

/** Says of what stands in a record that no claim of its own carries it, so that it is not taken for something that a source says. */
export function RecordedNote() {
  const { t } = useWords();
  return <p className="quiet">{t('entity.recorded')}</p>;
}
