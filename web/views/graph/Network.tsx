import { CanvasControls } from '#web/views/graph/CanvasControls.tsx';
import { Mirror, mirrorId } from '#web/views/graph/Mirror.tsx';
import { SharedClaims } from '#web/views/graph/SharedClaims.tsx';
import { Stage } from '#web/views/graph/Stage.tsx';
import type { View } from '#web/views/view.ts';

/** The network of names and their ties. */
export const network: View = { words: 'canvas.label', View: Network, list: mirrorId };

function Network() {
  return (
    <>
      <Stage />
      <Mirror />
      <SharedClaims />
      <CanvasControls />
    </>
  );
}
