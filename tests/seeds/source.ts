import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/source');

/** What tests of the report's text need where readSource gives none. */
export const sourceMissing = 'the text of the report, which is not ours and lies beside the project: ../shared/source';

/** The lines of the report, which is not ours and so lies beside the project or nowhere; null where it is not there. */
export function readSource(): readonly string[] | null {
  const name = existsSync(folder) ? readdirSync(folder).find((each) => each.endsWith('.txt')) : undefined;
  return name === undefined ? null : readFileSync(resolve(folder, name), 'utf8').split('\n');
}
