import { Neo4jCredentials } from '#server/engine/failure.ts';
import { limitSettings } from '#server/engine/neo4j/cypher/settings.ts';
import type { Ask, Row } from '#server/engine/neo4j/query.ts';
import { readText } from '#server/engine/stored/read.ts';

const limits = [
  {
    setting: 'db.memory.transaction.max',
    caution: 'one statement may take all of its memory from everybody',
    advice: '512m',
  },
  {
    setting: 'db.transaction.timeout',
    caution: 'a statement of another program may run for ever',
    advice: '60s',
  },
] as const;

/** What whoever runs the database should know of its settings: which limits of a statement it does not have. */
export async function cautions(ask: Ask): Promise<readonly string[]> {
  try {
    return cautionsIn(await ask(limitSettings()));
  } catch (error) {
    if (!(error instanceof Neo4jCredentials)) throw error;
    return ['Neo4j does not show its settings to this user: whether statements have a limit of memory and time is not known'];
  }
}

/** The same of rows of name and value. A limit of nothing, such as 0s, is none. */
export function cautionsIn(rows: readonly Row[]): readonly string[] {
  const values = new Map(rows.map((row) => [readText(row, 'name'), readText(row, 'value')]));
  return limits.flatMap(({ setting, caution, advice }) =>
    /^0*[1-9]|^\d+\.\d*[1-9]/.test(values.get(setting) ?? '')
      ? []
      : [`Neo4j has no ${setting}: ${caution}; set it, to ${advice} for example`],
  );
}
