import { isUtf8 } from 'node:buffer';
import { open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlacedComplaint } from '#server/import/importRefused.ts';

/** A file of a dossier that is text. */
export type DossierFile = { readonly file: string; readonly text: string };

/** What a dossier may hold at most: bytes of one file and of all, and files. */
export const dossierLimits = { fileBytes: 8_000_000, allBytes: 50_000_000, files: 1000 } as const;

const isYaml = /\.ya?ml$/i;
const newline = 10;

/** The text of a dossier: of one file, or of every .yaml and .yml file that lies in a folder, by name. What is no text, too large or no file is complained about. */
export async function readDossierFiles(
  path: string,
): Promise<{ readonly files: readonly DossierFile[]; readonly complaints: readonly PlacedComplaint[] }> {
  const complaints: PlacedComplaint[] = [];
  const complain = (file: string, message: string, line = 1, column = 1) => void complaints.push({ file, line, column, message });
  const found = await stat(path).catch(() => null);
  if (!found) complain(path, 'there is no such file or folder that can be read; correct the path');
  const paths = found?.isDirectory() ? await yamlFilesIn(path) : found ? [path] : [];
  if (found && paths.length === 0) complain(path, 'holds no .yaml file; a dossier is a folder of them, or one file');
  if (paths.length > dossierLimits.files) {
    complain(path, `holds ${paths.length} files, and a dossier at most ${dossierLimits.files}; divide it`);
    return { files: [], complaints };
  }
  const files: DossierFile[] = [];
  let left: number = dossierLimits.allBytes;
  for (const file of paths) {
    const bytes = await readAtMost(file, Math.min(left, dossierLimits.fileBytes));
    if (typeof bytes === 'string') complain(file, bytes);
    else {
      left -= bytes.length;
      const bad = badPlace(bytes);
      if (bad) complain(file, bad.message, bad.line, bad.column);
      else files.push({ file, text: new TextDecoder().decode(bytes) });
    }
  }
  return { files, complaints };
}

async function yamlFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => isYaml.test(name))
    .toSorted()
    .map((name) => join(folder, name));
}

async function readAtMost(file: string, limit: number): Promise<Buffer | string> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return 'is no file that can be read; remove it, or give it another ending than .yaml';
  const tooLarge = `is larger than the ${limit.toLocaleString('en')} bytes that are left to it; divide it into files of at most ${dossierLimits.fileBytes.toLocaleString('en')} bytes, or the dossier into several`;
  if (found.size > limit) return tooLarge;
  const handle = await open(file).catch(() => null);
  if (!handle) return 'cannot be read; see to its permissions';
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
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
      const code = (part[at] ?? 0).toString(16).toUpperCase().padStart(4, '0');
      const column = part.subarray(0, at).toString('utf8').length + 1;
      return { message: `holds the control character U+${code}; remove it`, line, column };
    }
    start = end + 1;
  }
  return null;
}

function isControl(byte: number): boolean {
  return (byte < 32 && byte !== 9 && byte !== 13) || byte === 127;
}
