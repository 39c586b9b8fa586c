import { dossier } from '#server/export/dossier/dossier.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { ndjson } from '#server/export/ndjson/ndjson.ts';

/** The formats that are written. The first is written where none is asked for. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [dossier, ndjson];
