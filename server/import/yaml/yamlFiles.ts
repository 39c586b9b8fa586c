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
  const complain = (file: string, message: string, line = 1, column = 1) => void complaints.push({ file, line, column, message });
  if (paths.length === 0) complain(path, 'holds no .yaml file; a dossier is a folder of them, or one file');
  if (paths.length > yamlLimits.files) {
    complain(path, `holds ${paths.length} files, and a dossier at most ${yamlLimits.files}; divide it`);
    return { files: [], complaints };
  }
  const files: YamlBytes[] = [];
  let left: number = yamlLimits.allBytes;
  for (const file of paths) {
    const bytes = await readAtMost(file, Math.min(left, yamlLimits.fileBytes));
    if (typeof bytes === 'string') complain(file, bytes);
    else {
      left -= bytes.length;
      const bad = badPlace(bytes);
      if (bad) complain(file, bad.message, bad.line, bad.column);
      else files.push({ file, bytes: bytes.subarray(bytes.indexOf(mark) === 0 ? mark.length : 0) });
    }
  }
  return { files, complaints };
}

async function readAtMost(file: string, limit: number): Promise<Buffer | string> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return 'is no file that can be read; remove it, or give it another ending than .yaml';
  if (found.size > limit) return tooLarge(limit);
  const handle = await open(file).catch(() => null);
  if (!handle) return 'cannot be read; see to its permissions';
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function tooLarge(limit: number): string {
  const [left, most] = [limit, yamlLimits.fileBytes].map((bytes) => bytes.toLocaleString('en'));
  return `is larger than the ${left} bytes that are left to it; divide it into files of at most ${most} bytes, or the dossier into several`;
}

function badPlace(bytes: Buffer): { readonly message: string; readonly line: number; readonly column: number } | null {
  let line = 1;
  for (let start = 0; start <= bytes.length; line += 1) {
    const next = bytes.indexOf(newline, start);
    const end = next === -1 ? bytes.length : next;
    const part = bytes.subarray(start, end);
    if (!isUtf8(part)) return { message: 'is not UTF-8; save the file as UTF-8', line, column: 1 };
    const at = part.findIndex(isControl);
    if (at !== -1) {
      const column = part.subarray(0, at).toString('utf8').length + 1;
      return { message: `holds the control character ${codeOf(String.fromCharCode(part[at] ?? 0))}; remove it`, line, column };
    }
    start = end + 1;
  }
  return null;
}

function isControl(byte: number): boolean {
  return (byte < 32 && byte !== 9 && byte !== 13) || byte === 127;
}
