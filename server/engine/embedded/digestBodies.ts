import type { Database } from '#server/engine/embedded/database.ts';
import { digested } from '#server/engine/stored/digest.ts';

const tables = ['entity', 'document', 'allegation', 'relationship', 'dossier', 'decision', 'change', 'changed'];

/** Gives every body its digest: up to format 7 they had none. What is no record keeps its text, and is refused when it is read. */
export function digestBodies(database: Database): void {
  database.define('digested', (body) => (/^\{\s*"/.test(body) ? digested(body) : body));
  for (const table of tables) database.run(`UPDATE ${table} SET body = digested(body)`);
}
