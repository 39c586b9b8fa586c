import { branchesLayout } from '#web/canvas/layout/branchesLayout.ts';
import { forceLayout } from '#web/canvas/layout/forceLayout.ts';
import { geographicLayout } from '#web/canvas/layout/geographicLayout.ts';
import type { Layout } from '#web/canvas/layout/layout.ts';
import { layeredLayout } from '#web/canvas/layout/layeredLayout.ts';
import { radialLayout } from '#web/canvas/layout/radialLayout.ts';
import { timeLayout } from '#web/canvas/layout/timeLayout.ts';
import type { LayoutId } from '#web/session/layout.ts';

/** The ways to lay a picture out. */
export const layouts: Readonly<Record<LayoutId, Layout>> = {
  force: forceLayout,
  layered: layeredLayout,
  branches: branchesLayout,
  radial: radialLayout,
  geographic: geographicLayout,
  time: timeLayout,
};
