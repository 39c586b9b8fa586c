import { lazily } from '#web/parts/lazily.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';

const CopySelected = lazily(
  'copySelected',
  () => import('#web/views/list/CopySelected.tsx').then((code) => code.CopySelected),
  () => null,
);

/** Copies what is selected, while that was asked for. */
export function Copying() {
  return useDeskState((state) => state.copying) ? <CopySelected /> : null;
}
