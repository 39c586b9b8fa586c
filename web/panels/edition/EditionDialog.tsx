import { Dialog } from '#web/parts/Dialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';

const EditionReader = lazily('edition', () => import('#web/panels/edition/EditionReader.tsx').then((code) => code.EditionReader));

/** What an edition of a document says otherwise than the one before. document: the id of either. */
export function EditionDialog({ document }: { readonly document: string }) {
  const { t } = useWords();
  return (
    <Dialog title={t('edition.title')} wide>
      <EditionReader document={document} />
    </Dialog>
  );
}
