import type { TFunction } from 'i18next';
import { dismiss } from '#web/actions/dialog.ts';
import type { State } from '#web/actions/state.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Says over the canvas, in a line of its own that covers nothing, what of the link could not be read, until it is put away. */
export function LinkNote() {
  const desk = useDesk();
  const { t } = useWords();
  const problem = useDeskState((state) => state.linkProblem);
  const isOther = useDeskState(({ work, trouble }) => work !== null || trouble !== null);
  if (!problem || isOther) return null;
  return (
    <div className="link-note" role="alert">
      <p>{linkWords(problem, t)}</p>
      <button type="button" className="link-button" onClick={() => dismiss(desk)}>
        {t('state.dismiss')}
      </button>
    </div>
  );
}

function linkWords({ is, noNames, lost }: NonNullable<State['linkProblem']>, t: TFunction): string {
  const parts = lost.map((part) => t(`link.part.${part}`)).join(t('list.comma'));
  return [is && t(`link.${is}`), noNames && t('link.noNames'), lost.length > 0 && t('link.lost', { parts })].filter(Boolean).join(' ');
}
