import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { refusalOf } from '#server/import/importRefused.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said } from '#server/import/words/said.ts';

/**
 * The file at a path, or the names in the folder there that end with one of these, in their order. Throws ImportRefused where there is neither, and for links that lead out
 * of the folder: whoever sends one could have any file read and shown.
 */
export async function filesAt(path: string, endings: readonly string[]): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw refusalOf([complaintOf({ file: path, line: 1, column: 1 }, said('noPath'))]);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => endsWithOneOf(name, endings)).toSorted();
  const files = names.map((name) => join(path, name));
  const strange = await leadingOut(path, files);
  if (strange.length > 0) throw refusalOf(strange.map((file) => complaintOf({ file, line: 1, column: 1 }, said('linkOut'))));
  return files;
}

async function leadingOut(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const home = await realpath(folder);
  const within = home.endsWith(sep) ? home : home + sep;
  const places = await Promise.all(files.map(async (file) => ({ file, real: await realpath(file).catch(() => '') })));
  return places.flatMap(({ file, real }) => (real.startsWith(within) ? [] : [file]));
}

/** Whether a name has one of these endings, in whatever case. */
export function endsWithOneOf(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}
