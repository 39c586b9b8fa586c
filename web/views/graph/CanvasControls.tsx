import { LayoutGrid, Maximize, Minus, Plus } from 'lucide-react';
import { fit, zoom } from '#web/actions/camera.ts';
import { relayout } from '#web/actions/relayout.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The buttons at the bottom end of the canvas: nearer, farther, everything, and a new layout of what is not pinned. */
export function CanvasControls() {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <div className="canvas-controls" role="toolbar" aria-orientation="vertical" aria-label={t('canvas.controls')}>
      <IconButton words={t('canvas.zoomIn')} onPress={() => zoom(desk, 1.25)}>
        <Plus aria-hidden />
      </IconButton>
      <IconButton words={t('canvas.zoomOut')} onPress={() => zoom(desk, 0.8)}>
        <Minus aria-hidden />
      </IconButton>
      <IconButton words={t('canvas.fit')} onPress={() => fit(desk)}>
        <Maximize aria-hidden />
      </IconButton>
      <IconButton words={t('canvas.relayout')} onPress={() => void relayout(desk)}>
        <LayoutGrid aria-hidden />
      </IconButton>
    </div>
  );
}
