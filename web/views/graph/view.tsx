import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { useDeskState } from '#web/parts/deskContext.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { mirrorId } from '#web/views/graph/mirrorId.ts';
import { folds } from '#web/session/session.ts';
import type { View } from '#web/views/view.ts';

/** The network of names and their ties. */
export const network: View = {
  words: 'canvas.label',
  Sign: Waypoints,
  View: lazily('network', () => import('#web/views/graph/Network.tsx').then(({ Network }) => Network), Place),
  list: mirrorId,
  folds,
  crowds: true,
  skip: 'skip',
};

/** Over the canvas, unless something else is said there. */
function Place({ children }: { readonly children: ReactNode }) {
  const quiet = useDeskState(({ work, trouble }) => !work && !trouble);
  return quiet ? <div className="canvas-state">{children}</div> : null;
}
