import { forceLayout } from '#web/canvas/layout/forceLayout.ts';
import type { Layout } from '#web/canvas/layout/layout.ts';
import { radialLayout } from '#web/canvas/layout/radialLayout.ts';
import type { LayoutId } from '#web/session/layout.ts';

/** The ways to lay a picture out. */
export const layouts: Readonly<Record<LayoutId, Layout>> = { force: forceLayout, radial: radialLayout };
