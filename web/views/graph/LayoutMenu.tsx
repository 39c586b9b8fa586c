import { LayoutGrid } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { relayout } from '#web/commands/relayout.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { LayoutForm } from '#web/views/graph/LayoutForm.tsx';

/** The button that lays the canvas out again: beside it, the layouts to choose from and what can be asked of each. */
export function LayoutMenu() {
  const { t } = useWords();
  const words = t(useDeskState(relayout.words));
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="icon-button" aria-label={words}>
        <LayoutGrid aria-hidden />
      </Button>
      <Popover placement="start bottom" offset={8} className="layout-menu">
        <Dialog aria-label={words}>
          <LayoutForm onDone={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
