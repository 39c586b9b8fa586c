import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { refusalOf } from '#server/import/importRefused.ts';

/** The file at a path, or the names in the folder there that end with one of these, in their order. Throws ImportRefused where there is neither. */
export async function filesAt(path: string, endings: readonly string[]): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw refusalOf([{ file: path, line: 1, column: 1, message: 'there is no such file or folder that can be read; correct the path' }]);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => endsWithOneOf(name, endings))
    .toSorted()
    .map((name) => join(path, name));
}

/** Whether a name has one of these endings, in whatever case. */
export function endsWithOneOf(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}
