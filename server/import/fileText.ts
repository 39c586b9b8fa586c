import { complaintOf } from '#server/import/words/complaintOf.ts';
import { said, type Said } from '#server/import/words/said.ts';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { refusalOf } from '#server/import/importRefused.ts';
import { notUtf8At } from '#server/import/notUtf8At.ts';
import { isZip } from '#server/import/zip/isZip.ts';

const mostBytes = 100_000_000;

/** The text of a file of at most 100 MB, in UTF-8, and the SHA-256 of its bytes. Throws ImportRefused where it is none. */
export async function fileText(file: string): Promise<{ readonly text: string; readonly sha256: string }> {
  const refused = (wrong: Said, cause?: unknown) => refusalOf([complaintOf({ file, line: 1, column: 1 }, wrong)], { cause });
  const bytes = await bytesOf(file, refused);
  if (isZip(bytes)) throw refused(said('isZip'));
  const wrong = notUtf8At(bytes);
  if (wrong !== null) throw refusalOf([complaintOf({ file, ...placeAfter(bytes.subarray(0, wrong).toString('utf8')) }, said('notUtf8'))]);
  const text = bytes.toString('utf8');
  if (text.trim() === '') throw refused(said('emptyFile'));
  return { text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The line and the letter of it that stand next after a text, counted from 1. */
function placeAfter(text: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

async function bytesOf(file: string, refused: (wrong: Said, cause?: unknown) => Error): Promise<Buffer> {
  try {
    if ((await stat(file)).size > mostBytes) throw refused(said('largeFile'));
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw refused(said('noFile'), error);
    throw error;
  }
}
