import { ChevronDown, ScanEye } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/perspective/Perspective.css';

const PerspectiveForm = lazily('perspective', () =>
  import('#web/panels/perspective/PerspectiveForm.tsx').then((code) => code.PerspectiveForm),
);

/** Says according to whom the table is drawn, and opens the choice of that; it is marked where it is not everyone. */
export function PerspectiveButton() {
  const { t } = useWords();
  const { whom, isEveryone } = usePerspectiveWords();
  const words = t('perspective.button', { whom });
  return (
    <DialogTrigger>
      <Button className={isEveryone ? 'perspective-button' : 'perspective-button chosen'} aria-label={words}>
        <ScanEye aria-hidden />{' '}
        <span className="perspective-words" title={words}>
          {words}
        </span>{' '}
        <ChevronDown aria-hidden />
      </Button>
      <Popover placement="bottom end" offset={8} containerPadding={8} className="perspective">
        <Dialog aria-label={t('perspective.title')}>
          <PerspectiveForm />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
