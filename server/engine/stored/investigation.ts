import type { InvestigationRecord } from '#server/domain/investigation.ts';
import { everyNoteSubject, type NoteSubject } from '#graph-schema/generated/ontology.ts';
import { damaged, readId, readIdOrNull, readRows, readText, type Stored } from '#server/engine/stored/read.ts';

/** The investigation that a store holds. Throws StoreDamaged. */
export function readInvestigation(row: Stored): InvestigationRecord {
  return {
    id: readId(row, 'id'),
    name: readText(row, 'name'),
    state: readText(row, 'state'),
    notes: readRows(row, 'notes').map((note) => ({
      on: readSubject(note),
      about: readIdOrNull(note, 'about'),
      text: readText(note, 'text'),
    })),
    by: readText(row, 'by'),
    at: readText(row, 'at'),
  };
}

function readSubject(note: Stored): NoteSubject {
  const found = everyNoteSubject.find((each) => each === note['on']);
  if (found === undefined) throw damaged(note, 'on');
  return found;
}
