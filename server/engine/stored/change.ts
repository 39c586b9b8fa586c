import { recordLists, type Change, type RecordList } from '#server/domain/change.ts';
import { damaged, readId, readIdOrNull, readText, readTextOrNull, type Stored } from '#server/engine/stored/read.ts';

/** The change that a store holds. Throws StoreDamaged. */
export function readChange(row: Stored): Change {
  return {
    id: readId(row, 'id'),
    by: readText(row, 'by'),
    at: readText(row, 'at'),
    why: readTextOrNull(row, 'why'),
    undoes: readIdOrNull(row, 'undoes'),
  };
}

/** The list that a store names. Throws StoreDamaged. */
export function readRecordList(row: Stored, name: string): RecordList {
  const found = recordLists.find((list) => list === row[name]);
  if (found === undefined) throw damaged(row, name);
  return found;
}
