import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/source');

/** The lines of the report, which is not ours and so lies beside the project or nowhere; null where it is not there. */
export function readSource(): readonly string[] | null {
  const name = existsSync(folder) ? readdirSync(folder).find((each) => each.endsWith('.txt')) : undefined;
  if (name === undefined) {
    process.stderr.write('\nSKIPPED: the text of the report is not beside the project, so what rests on it is not tested\n');
    return null;
  }
  return readFileSync(resolve(folder, name), 'utf8').split('\n');
}
