import type { Decision } from '#server/domain/decision.ts';
import type { Batch } from '#server/engine/batch.ts';
import { allegationEntry, documentEntry, dossierEntry, entityEntry, relationshipEntry } from '#server/export/dossier/entryOf.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { escapeHidden } from '#server/export/hiddenCharacters.ts';
import { textEntry } from '#server/export/dossier/valueEntry.ts';
import { leftOutWords, type LeaveOut, type Tally } from '#server/export/leftOut.ts';
import { leftOutKey } from '#server/import/ndjson/ndjson.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';

/** One record a line, in the words of a dossier: {"entity": {...}}. It holds the decisions of people, too. What it leaves out is said in its last line. */
export const ndjson: ExportFormat = {
  name: 'ndjson',
  type: 'application/x-ndjson; charset=utf-8',
  ending: '.ndjson',
  isReadAgain: true,
  write: (batches, tally) => utf8Chunks(lines(batches, tally)),
};

async function* lines(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  for await (const { dossiers, documents, entities, allegations, relationships, decisions } of batches) {
    for (const record of dossiers) yield line({ dossier: dossierEntry(record, leaveOut) });
    for (const record of documents) yield line({ document: documentEntry(record, leaveOut) });
    for (const record of entities) yield line({ entity: entityEntry(record, leaveOut) });
    for (const record of allegations) yield line({ allegation: allegationEntry(record, leaveOut) });
    for (const record of relationships) yield line({ relationship: relationshipEntry(record, leaveOut) });
    for (const record of decisions) yield line({ decision: decisionEntry(record, leaveOut) });
  }
  const words = leftOutWords(counted());
  if (words.length > 0) yield line({ [leftOutKey]: words });
}

function decisionEntry(decision: Decision, leaveOut: LeaveOut): Decision {
  const { by, undoneBy, note } = decision;
  return {
    ...decision,
    by: textEntry(by, false, leaveOut),
    note: note && textEntry(note, true, leaveOut),
    undoneBy: undoneBy && textEntry(undoneBy, false, leaveOut),
  };
}

function line(record: Readonly<Record<string, unknown>>): string {
  return `${escapeHidden(JSON.stringify(record), 'pair')}\n`;
}
