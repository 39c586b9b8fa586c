import type { ComponentType } from 'react';
import type { Dialogs } from '#web/actions/dialogs.ts';
import { CommandsDialog } from '#web/page/CommandsDialog.tsx';
import { KeysDialog } from '#web/page/KeysDialog.tsx';
import { PictureDialog } from '#web/page/PictureDialog.tsx';
import { PrintDialog } from '#web/page/PrintDialog.tsx';
import { PublishDialog } from '#web/page/PublishDialog.tsx';
import { DecideDialog } from '#web/panels/duplicates/DecideDialog.tsx';
import { UndoDialog } from '#web/panels/duplicates/UndoDialog.tsx';
import { EditionDialog } from '#web/panels/edition/EditionDialog.tsx';
import { ExportDialog } from '#web/panels/export/ExportDialog.tsx';
import { ImportDialog } from '#web/panels/import/ImportDialog.tsx';
import { InvestigationsDialog, SaveDialog } from '#web/panels/investigations/InvestigationsDialog.tsx';
import { FormerDialog } from '#web/panels/former/FormerDialog.tsx';
import { MeasureDialog } from '#web/panels/measure/MeasureDialog.tsx';
import { OpenIdsDialog } from '#web/panels/openIds/OpenIdsDialog.tsx';
import { QueryDialog } from '#web/panels/query/QueryDialog.tsx';
import { CrowdDialog } from '#web/views/graph/CrowdDialog.tsx';
import { ExpandDialog } from '#web/views/graph/ExpandDialog.tsx';
import { SelectDialog } from '#web/views/graph/SelectDialog.tsx';

/** The dialogs of the page; each is drawn with what it is about. */
export const dialogs: { readonly [Is in keyof Dialogs]: ComponentType<Dialogs[Is]> } = {
  keys: KeysDialog,
  commands: CommandsDialog,
  export: ExportDialog,
  publish: PublishDialog,
  query: QueryDialog,
  import: ImportDialog,
  edition: EditionDialog,
  former: FormerDialog,
  openIds: OpenIdsDialog,
  picture: PictureDialog,
  print: PrintDialog,
  investigations: InvestigationsDialog,
  save: SaveDialog,
  expand: ExpandDialog,
  selectBy: SelectDialog,
  measure: MeasureDialog,
  crowd: CrowdDialog,
  decide: DecideDialog,
  undoDecision: UndoDialog,
};
