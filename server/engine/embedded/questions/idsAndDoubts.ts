import { toId, type Id } from '#server/domain/id.ts';
import { number, text } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Turns } from '#server/engine/turns.ts';

const atOnce = 500;

/** Bodies are searched for the word as JSON writes it, where no text can hold its quotation marks, so that few are parsed. */
const asked = `SELECT n, id, CASE WHEN instr(body, '"DOUBTS"') > 0
  THEN EXISTS (SELECT 1 FROM json_each(body, '$.evidence') claim WHERE claim.value ->> '$.stance' = 'DOUBTS') ELSE 0 END AS doubted
  FROM relationship WHERE n IN (SELECT value FROM json_each(?))`;

/** The ids of these relationships, and whether an accepted claim doubts them, which flags do not say; by row number. Many at once: to read a row by itself takes several times as long. */
export async function idsAndDoubts(
  { database }: Graph,
  relationships: readonly number[],
  turns: Turns,
): Promise<ReadonlyMap<number, { readonly id: Id; readonly doubted: boolean }>> {
  const found = new Map<number, { readonly id: Id; readonly doubted: boolean }>();
  for (let start = 0; start < relationships.length; start += atOnce) {
    if (turns.areOver()) await turns.giveWay();
    for (const row of database.all(asked, JSON.stringify(relationships.slice(start, start + atOnce))))
      found.set(number(row, 'n'), { id: toId(text(row, 'id')), doubted: number(row, 'doubted') === 1 });
  }
  return found;
}
