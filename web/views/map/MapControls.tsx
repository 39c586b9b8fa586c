import { Maximize, Minus, Plus } from 'lucide-react';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** The buttons at the bottom end of the map: nearer, farther, everything. */
export function MapControls({
  onNearer,
  onFarther,
  onFit,
}: {
  readonly onNearer: () => void;
  readonly onFarther: () => void;
  readonly onFit: () => void;
}) {
  const { t } = useWords();
  return (
    <div
      className="canvas-controls map-controls"
      data-covers="corner"
      role="toolbar"
      aria-orientation="vertical"
      aria-label={t('map.controls')}
      aria-describedby="map-keys"
    >
      <p id="map-keys" className="visually-hidden">
        {t('map.keys')}
      </p>
      <IconButton words={t('command.zoomIn')} onPress={onNearer}>
        <Plus aria-hidden />
      </IconButton>
      <IconButton words={t('command.zoomOut')} onPress={onFarther}>
        <Minus aria-hidden />
      </IconButton>
      <IconButton words={t('command.showEverything')} onPress={onFit}>
        <Maximize aria-hidden />
      </IconButton>
    </div>
  );
}
