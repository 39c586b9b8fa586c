import { useMemo } from 'react';
import { savedOf } from '#web/actions/investigation.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { contentOf } from '#web/session/saved.ts';

/** Whether the investigation that lies on the table was changed since it was opened or saved; false where none lies there. */
export function useIsUnsaved(): boolean {
  const saved = useDeskState(savedOf);
  const session = useDeskState(({ history }) => history.present);
  return useMemo(() => saved !== null && contentOf(session) !== saved.content, [saved, session]);
}
