import { ChevronDown, ScanEye } from 'lucide-react';
import { useRef } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { foldStart } from '#web/actions/sheet.ts';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { sheetsFit } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/perspective/Perspective.css';

const PerspectiveForm = lazily('perspective', () =>
  import('#web/panels/perspective/PerspectiveForm.tsx').then((code) => code.PerspectiveForm),
);

/**
 * Says according to whom the table is drawn, and opens the choice of that; it is marked where it is not everyone. The choice stands at the end of the
 * canvas, beside what it changes, which can be moved and pressed meanwhile, and the panel at the start gives way to it; where there is no room beside it, it lies over the page.
 * isChip: among the chips that narrow the table.
 */
export function PerspectiveButton({ isChip = false }: { readonly isChip?: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const { whom, brief, isEveryone } = usePerspectiveWords();
  const told = isChip ? 'table.chipWho' : 'perspective.button';
  const words = t(told, { whom: brief });
  const look = isChip ? ['chip', 'chip taken'] : ['perspective-button', 'perspective-button chosen'];
  const end = useRef<HTMLSpanElement>(null);
  const isOver = useMatch(sheetsFit);
  return (
    <DialogTrigger onOpenChange={(isOpen) => (isOpen ? foldStart(desk) : undefined)}>
      <Button className={look[isEveryone ? 0 : 1] ?? ''} aria-label={words}>
        {isChip ? null : <ScanEye aria-hidden />}{' '}
        <span className="perspective-words" title={t(told, { whom })}>
          {words}
        </span>{' '}
        <ChevronDown aria-hidden />
      </Button>
      {isChip ? null : <span ref={end} className="perspective-end" aria-hidden />}
      <Popover
        {...(isChip ? {} : { triggerRef: end })}
        placement="bottom end"
        offset={8}
        containerPadding={8}
        className="perspective"
        isNonModal={!isOver}
        shouldCloseOnInteractOutside={() => isOver}
        data-covers={isOver ? undefined : ''}
      >
        <Dialog aria-label={t('perspective.title')}>
          <PerspectiveForm />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
