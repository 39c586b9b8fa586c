import type { ComponentProps } from 'react';
import { InvestigationList } from '#web/panels/investigations/InvestigationList.tsx';
import { SaveForm } from '#web/panels/investigations/SaveForm.tsx';

type Props =
  | ({ readonly shows: 'list' } & ComponentProps<typeof InvestigationList>)
  | ({ readonly shows: 'form' } & ComponentProps<typeof SaveForm>);

/** What the dialogs about investigations hold, in one piece of code: the list of them, or the form that saves one. */
export function InvestigationsBody(props: Props) {
  return props.shows === 'list' ? <InvestigationList {...props} /> : <SaveForm {...props} />;
}
