import { said, type Said } from '#server/import/words/said.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { isUtf8 } from 'node:buffer';
import { open, stat } from 'node:fs/promises';
import { codeOf } from '#server/domain/signs.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';

/** A text, and the file that it stands in. */
export type YamlFile = { readonly file: string; readonly text: string };

/** A file that is UTF-8, without the mark that may stand before it. */
export type YamlBytes = { readonly file: string; readonly bytes: Buffer };

/** What a dossier may hold at most: bytes of one file and of all, and files. */
export const yamlLimits = { fileBytes: 8_000_000, allBytes: 50_000_000, files: 1000 } as const;

const newline = 10;
const mark = Buffer.from('\uFEFF');

/** The bytes of files, in their order. What is no text, too large or no file is complained about; path: what holds them. */
export async function readYamlFiles(
  path: string,
  paths: readonly string[],
): Promise<{ readonly files: readonly YamlBytes[]; readonly complaints: readonly PlacedComplaint[] }> {
  const complaints: PlacedComplaint[] = [];
  const complain = (file: string, told: Said, line = 1, column = 1) => void complaints.push(complaintOf({ file, line, column }, told));
  if (paths.length === 0) complain(path, said('noYaml'));
  if (paths.length > yamlLimits.files) {
    complain(path, said('manyYaml', { number: `${paths.length}`, most: `${yamlLimits.files}` }));
    return { files: [], complaints };
  }
  const files: YamlBytes[] = [];
  let left: number = yamlLimits.allBytes;
  for (const file of paths) {
    const bytes = await readAtMost(file, Math.min(left, yamlLimits.fileBytes));
    if ('code' in bytes) complain(file, bytes);
    else {
      left -= bytes.length;
      const bad = badPlace(bytes);
      if (bad) complain(file, bad.told, bad.line, bad.column);
      else files.push({ file, bytes: bytes.subarray(bytes.indexOf(mark) === 0 ? mark.length : 0) });
    }
  }
  return { files, complaints };
}

async function readAtMost(file: string, limit: number): Promise<Buffer | Said> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return said('noYamlFile');
  if (found.size > limit) return tooLarge(limit);
  const handle = await open(file).catch(() => null);
  if (!handle) return said('closedFile');
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function tooLarge(limit: number): Said {
  return said('largeYaml', { left: limit, most: yamlLimits.fileBytes });
}

function badPlace(bytes: Buffer): { readonly told: Said; readonly line: number; readonly column: number } | null {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const next = bytes.indexOf(newline, start);
    const end = next === -1 ? bytes.length : next;
    const part = bytes.subarray(start, end);
    if (!isUtf8(part)) return { told: said('notUtf8'), line, column: 1 };
    const at = part.findIndex(isControl);
    if (at !== -1) {
      const column = part.subarray(0, at).toString('utf8').length + 1;
      return { told: said('controlCharacter', { sign: codeOf(String.fromCharCode(part[at] ?? 0)) }), line, column };
    }
    start = end + 1;
  }
  return null;
}

function isControl(byte: number): boolean {
  return (byte < 32 && byte !== 9 && byte !== 13) || byte === 127;
}
