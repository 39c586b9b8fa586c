import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { everyone, samePerspective } from '#web/session/perspective.ts';

/** Says of an answer that it is according to everyone, whatever perspective is chosen; nothing where none is. */
export function OfEveryone() {
  const { t } = useWords();
  const isEveryone = useDeskState(({ history }) => samePerspective(history.present.perspective, everyone));
  return isEveryone ? null : <span className="quiet">{t('answer.everyone')}</span>;
}
