import { Lasso, Maximize, Minus, Plus } from 'lucide-react';
import { lasso } from '#web/commands/arrange.ts';
import { showEverything, zoomIn, zoomOut } from '#web/commands/looking.ts';
import { CommandButton } from '#web/parts/CommandButton.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { LayoutMenu } from '#web/views/graph/LayoutMenu.tsx';

/** The buttons at the bottom end of the canvas: nearer, farther, everything, a new layout of what is not pinned, and a line round names. */
export function CanvasControls() {
  const { t } = useWords();
  const drawing = useDeskState((state) => state.lasso);
  return (
    <div className="canvas-controls" data-covers="corner" role="toolbar" aria-orientation="vertical" aria-label={t('canvas.controls')}>
      <CommandButton command={zoomIn}>
        <Plus aria-hidden />
      </CommandButton>
      <CommandButton command={zoomOut}>
        <Minus aria-hidden />
      </CommandButton>
      <CommandButton command={showEverything}>
        <Maximize aria-hidden />
      </CommandButton>
      <LayoutMenu />
      <CommandButton command={lasso} pressed={drawing}>
        <Lasso aria-hidden />
      </CommandButton>
    </div>
  );
}
