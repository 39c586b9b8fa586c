import { open } from 'node:fs/promises';
import { endsWithOneOf } from '#server/import/filesAt.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';

const beginningBytes = 65_536;

/** What a file is of: the format that recognizes its beginning, else that of its ending; null where there is none. */
export function formatIn(file: string, beginning: string, formats: readonly ImportFormat[]): ImportFormat | null {
  const recognized = formats.find(({ recognizes }) => recognizes?.(beginning) === true);
  return recognized ?? formats.find(({ endings }) => endsWithOneOf(file, endings)) ?? null;
}

/** The first letters of a file; none where it cannot be read, which its format will say. */
export async function beginningOf(file: string): Promise<string> {
  try {
    await using handle = await open(file, 'r');
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(beginningBytes) });
    return new TextDecoder().decode(buffer.subarray(0, bytesRead)).trimStart();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return '';
    throw error;
  }
}
