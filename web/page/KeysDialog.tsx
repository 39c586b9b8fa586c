import { Dialog } from '#web/parts/Dialog.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** The keys of the page. */
export function KeysDialog() {
  const { t } = useWords();
  const control = t('keys.control');
  const keys = [
    ['search', ['/']],
    ['undo', [control, 'Z']],
    ['redo', [t('keys.shift'), control, 'Z']],
    ['hide', [t('keys.delete')]],
    ['expand', ['E']],
    ['pin', ['P']],
    ['fit', ['F']],
    ['list', ['?']],
    ['escape', ['Esc']],
  ] as const;
  return (
    <Dialog title={t('keys.title')}>
      <dl className="keys">
        {keys.map(([what, parts]) => (
          <div key={what}>
            <dt>{t(`keys.${what}`)}</dt>
            <dd dir="ltr">
              {parts.map((part) => (
                <kbd key={part}>{part}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
