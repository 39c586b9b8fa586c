import { useWeights } from '#web/panels/measure/useWeights.ts';
import { AwayNote } from '#web/views/graph/AwayNote.tsx';
import { CanvasControls } from '#web/views/graph/CanvasControls.tsx';
import { Mirror } from '#web/views/graph/Mirror.tsx';
import { SharedClaims } from '#web/views/graph/SharedClaims.tsx';
import { Stage } from '#web/views/graph/Stage.tsx';

/** The network of names and their ties, with its list for keyboards and its controls. */
export function Network() {
  const weighed = useWeights();
  return (
    <>
      <Stage weightOf={weighed?.weightOf} />
      <Mirror weighed={weighed} />
      <SharedClaims />
      <AwayNote />
      <CanvasControls />
    </>
  );
}
