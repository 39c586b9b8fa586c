import { createElement } from 'react';
import type { Dialogs, OpenDialog } from '#web/actions/dialogs.ts';
import { dialogs } from '#web/page/dialogs.ts';

/** The dialog that floats over the page. */
export function OpenedDialog<Is extends keyof Dialogs>({ open: { is, about } }: { readonly open: OpenDialog<Is> }) {
  return createElement<Dialogs[Is]>(dialogs[is], about);
}
