import type { Decision } from '#server/domain/decision.ts';
import type { Batch } from '#server/engine/batch.ts';
import {
  allegationEntry,
  documentEntry,
  dossierEntry,
  entityEntry,
  relationshipEntry,
  type Entry,
} from '#server/export/dossier/entryOf.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { escapeHidden } from '#server/export/hiddenCharacters.ts';
import { textEntry } from '#server/export/dossier/valueEntry.ts';
import { leftOutWords, type LeaveOut, type Tally } from '#server/export/leftOut.ts';
import { leftOutKey } from '#server/import/ndjson/ndjson.ts';
import { utf8Chunks } from '#server/export/utf8Chunks.ts';

const aText = 16;

/** One record a line, in the words of a dossier: {"entity": {...}}. It holds the decisions of people, too. What it leaves out is said in its last line. */
export const ndjson: ExportFormat = {
  name: 'ndjson',
  type: 'application/x-ndjson; charset=utf-8',
  ending: '.ndjson',
  isReadAgain: true,
  write: (batches, tally) => utf8Chunks(lines(batches, tally)),
};

/** Many lines in one text, for a text that is awaited costs more than its line. */
async function* lines(batches: AsyncIterable<Batch>, { leaveOut, counted }: Tally): AsyncIterable<string> {
  for await (const { dossiers, documents, entities, allegations, relationships, decisions } of batches) {
    yield* linesOf(dossiers, (record) => ({ dossier: dossierEntry(record, leaveOut) }));
    yield* linesOf(documents, (record) => ({ document: documentEntry(record, leaveOut) }));
    yield* linesOf(entities, (record) => ({ entity: entityEntry(record, leaveOut) }));
    yield* linesOf(allegations, (record) => ({ allegation: allegationEntry(record, leaveOut) }));
    yield* linesOf(relationships, (record) => ({ relationship: relationshipEntry(record, leaveOut) }));
    yield* linesOf(decisions, (record) => ({ decision: decisionEntry(record, leaveOut) }));
  }
  const words = leftOutWords(counted());
  if (words.length > 0) yield line({ [leftOutKey]: words });
}

function* linesOf<Record>(records: readonly Record[], entry: (record: Record) => Entry): Generator<string> {
  for (let at = 0; at < records.length; at += aText)
    yield records
      .slice(at, at + aText)
      .map((record) => line(entry(record)))
      .join('');
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

function line(record: Entry): string {
  return `${escapeHidden(JSON.stringify(record), 'pair')}\n`;
}
