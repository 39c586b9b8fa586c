import type { ComponentType } from 'react';
import type { Dialogs } from '#web/actions/dialogs.ts';
import { CommandsDialog } from '#web/page/CommandsDialog.tsx';
import { PictureDialog } from '#web/page/PictureDialog.tsx';
import { PublishDialog } from '#web/page/PublishDialog.tsx';
import { DialogFrame } from '#web/page/DialogFrame.tsx';
import { ImportDialog } from '#web/panels/import/ImportDialog.tsx';
import { lazily } from '#web/parts/lazily.tsx';
import { InvestigationsDialog, SaveDialog } from '#web/panels/investigations/InvestigationsDialog.tsx';

const ExpandDialog = lazily('expand', () => import('#web/views/graph/ExpandDialog.tsx').then((code) => code.ExpandDialog), DialogFrame);
const KeysDialog = lazily('keysDialog', () => import('#web/page/KeysDialog.tsx').then((code) => code.KeysDialog), DialogFrame);
const ExportDialog = lazily(
  'exportDialog',
  () => import('#web/panels/export/ExportDialog.tsx').then((code) => code.ExportDialog),
  DialogFrame,
);
const OpenIdsDialog = lazily(
  'openIds',
  () => import('#web/panels/openIds/OpenIdsDialog.tsx').then((code) => code.OpenIdsDialog),
  DialogFrame,
);
const DecideDialog = lazily(
  'decide',
  () => import('#web/panels/duplicates/DecideDialog.tsx').then((code) => code.DecideDialog),
  DialogFrame,
);
const UndoDialog = lazily(
  'undoDecision',
  () => import('#web/panels/duplicates/UndoDialog.tsx').then((code) => code.UndoDialog),
  DialogFrame,
);
const CrowdDialog = lazily('crowd', () => import('#web/views/graph/CrowdDialog.tsx').then((code) => code.CrowdDialog), DialogFrame);

/** The dialogs of the page; each is drawn with what it is about. */
export const dialogs: { readonly [Is in keyof Dialogs]: ComponentType<Dialogs[Is]> } = {
  keys: KeysDialog,
  commands: CommandsDialog,
  export: ExportDialog,
  publish: PublishDialog,
  import: ImportDialog,
  openIds: OpenIdsDialog,
  picture: PictureDialog,
  investigations: InvestigationsDialog,
  save: SaveDialog,
  expand: ExpandDialog,
  crowd: CrowdDialog,
  decide: DecideDialog,
  undoDecision: UndoDialog,
};
