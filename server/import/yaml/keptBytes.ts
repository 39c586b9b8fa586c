import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { YamlBytes } from '#server/import/yaml/yamlFiles.ts';

/** The bytes of a file that was read, which can be let go of: what asks for them then reads it anew. */
type KeptBytes = {
  /** Null where the file is no longer as it was. */
  readonly now: () => Buffer | null;
  readonly letGo: () => void;
};

/** Keeps the bytes of a file. bytes: without the mark that may stand before them. */
export function keptBytes({ file, bytes }: YamlBytes): KeptBytes {
  let kept: Buffer | null = bytes;
  let digest: number | null = null;
  const readAnew = (): Buffer | null => {
    try {
      const all = readFileSync(file);
      const same = all.subarray(Math.max(0, all.length - length));
      return crc32(same) === digest ? same : null;
    } catch (error) {
      if (error instanceof Error && 'syscall' in error) return null;
      throw error;
    }
  };
  const { length } = bytes;
  return {
    now: () => (kept ??= readAnew()),
    letGo() {
      if (kept === null) return;
      digest = crc32(kept);
      kept = null;
    },
  };
}
