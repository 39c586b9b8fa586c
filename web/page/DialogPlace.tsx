import { createElement, type ReactElement } from 'react';
import type { Dialogs, OpenDialog } from '#web/actions/dialogs.ts';
import { dialogs } from '#web/page/dialogs.ts';
import { useDeskState } from '#web/parts/deskContext.ts';

/** Where the dialog stands that floats over the page, if there is one. */
export function DialogPlace() {
  const open = useDeskState((state) => state.dialog);
  return open === null ? null : drawn(open);
}

function drawn<Is extends keyof Dialogs>({ is, about }: OpenDialog<Is>): ReactElement {
  return createElement<Dialogs[Is]>(dialogs[is], about);
}
