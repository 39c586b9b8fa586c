import { Maximize, Minus, Plus } from 'lucide-react';
import { showEverything, zoomIn, zoomOut } from '#web/commands/looking.ts';
import { CommandButton } from '#web/parts/CommandButton.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { LayoutMenu } from '#web/views/graph/LayoutMenu.tsx';

/** The buttons at the bottom end of the canvas: nearer, farther, everything, and a new layout of what is not pinned. */
export function CanvasControls() {
  const { t } = useWords();
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
    </div>
  );
}
