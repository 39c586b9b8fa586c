import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const FileBringer = lazily('import', () => import('#web/panels/import/FileBringer.tsx').then((code) => code.FileBringer));

/** Brings files into the store: what they are, what would be written, and then the writing of it. */
export function ImportDialog({ files }: { readonly files: readonly File[] }) {
  const { t } = useWords();
  return (
    <Dialog title={t('import.title')} wide>
      <FileBringer dropped={files} />
    </Dialog>
  );
}
