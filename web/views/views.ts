import type { ViewId } from '#web/session/session.ts';
import { network } from '#web/views/graph/view.tsx';
import { list } from '#web/views/list/view.tsx';
import type { View } from '#web/views/view.ts';

/** The views of the page. */
export const views: Readonly<Record<ViewId, View>> = { network, list };
