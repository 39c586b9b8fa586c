import { useDrawn } from '#web/parts/drawnContext.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { CrowdBody } from '#web/views/graph/CrowdBody.tsx';

/** What a counted node holds, in a dialog: who, what they have in common, by which claims, and the ways to draw them by themselves. */
export function CrowdDialog({ id }: { readonly id: string }) {
  const { t, language } = useWords();
  const { crowds } = useDrawn();
  const known = useDeskState((state) => state.known);
  const crowd = crowds.find((each) => each.id === id);
  const name = crowd?.tie ? `\u2068${known.entities.get(crowd.tie.hub)?.label[language] ?? crowd.tie.hub}\u2069` : null;
  return (
    <Dialog title={name === null ? t('crowd.title') : t('crowd.titleWith', { name })}>
      {crowd ? <CrowdBody crowd={crowd} /> : <p className="dialog-body">{t('crowd.gone')}</p>}
    </Dialog>
  );
}
