import { lazily } from '#web/parts/lazily.tsx';

const OpenIdsForm = lazily('openIdsForm', () => import('#web/panels/openIds/OpenIdsForm.tsx').then((code) => code.OpenIdsForm));

/** Asks for ids whose names are to be put on the table, in a dialog that comes whole, once it is there. */
export function OpenIdsDialog() {
  return <OpenIdsForm />;
}
