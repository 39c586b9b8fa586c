import { number } from '#server/engine/embedded/database.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import type { Turns } from '#server/engine/turns.ts';

const atOnce = 500;

/** Bodies are searched for the word as JSON writes it, where no text can hold its quotation marks, so that few are parsed. */
const doubted = `SELECT n FROM relationship WHERE n IN (SELECT value FROM json_each(?)) AND instr(body, '"DOUBTS"') > 0
  AND EXISTS (SELECT 1 FROM json_each(body, '$.evidence') claim WHERE claim.value ->> '$.stance' = 'DOUBTS')`;

/** Which of these relationships an accepted claim doubts, by row number: flags do not say it. */
export async function doubtedAmong({ database }: Graph, relationships: readonly number[], turns: Turns): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (let start = 0; start < relationships.length; start += atOnce) {
    if (turns.areOver()) await turns.giveWay();
    for (const row of database.all(doubted, JSON.stringify(relationships.slice(start, start + atOnce)))) found.add(number(row, 'n'));
  }
  return found;
}
