import { closeDialog, openDialog } from '#web/actions/dialog.ts';
import { openInvestigation, saveInvestigation, savedOf } from '#web/actions/investigation.ts';
import type { ApiFailure } from '#web/api/failure.ts';
import { contentOf } from '#web/session/saved.ts';
import { useIsUnsaved } from '#web/panels/investigations/useIsUnsaved.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

const InvestigationsBody = lazily('investigations', () =>
  import('#web/panels/investigations/InvestigationsBody.tsx').then((code) => code.InvestigationsBody),
);

/** The investigations that are saved, in a dialog, and the way to save what lies on the table. */
export function InvestigationsDialog() {
  const desk = useDesk();
  const { t } = useWords();
  const openNow = useDeskState((state) => savedOf(state)?.id ?? null);
  const isEmpty = useDeskState(({ history }) => history.present.table.size === 0);
  const isUnsaved = useIsUnsaved();
  return (
    <Dialog title={t('investigations.title')} wide>
      <InvestigationsBody
        shows="list"
        openNow={openNow}
        isUnsaved={isUnsaved}
        {...(isEmpty ? {} : { onSave: () => openDialog(desk, { is: 'save', about: { failure: null } }) })}
        onOpen={(id, version) => {
          closeDialog(desk);
          void openInvestigation(desk, id, version);
        }}
      />
    </Dialog>
  );
}

/** Saves an investigation, in a dialog. failure: why it could not be saved at once; what lies on the table is there as before. */
export function SaveDialog({ failure }: { readonly failure: ApiFailure | null }) {
  const desk = useDesk();
  const { t } = useWords();
  const saved = useDeskState(savedOf);
  const filed = useDeskState((state) => state.filed.get(state.opening));
  const content = useDeskState(({ history }) => contentOf(history.present));
  return (
    <Dialog title={t(saved ? 'investigations.saveTitle' : 'investigations.saveNewTitle')}>
      <InvestigationsBody
        shows="form"
        failure={failure}
        called={saved?.name ?? null}
        proposed={filed ?? ''}
        content={content}
        save={(saving) => saveInvestigation(desk, saving)}
      />
    </Dialog>
  );
}
