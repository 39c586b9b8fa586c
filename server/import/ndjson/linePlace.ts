import { closeSync, openSync, readSync } from 'node:fs';
import { memberOf } from '#server/import/memberOf.ts';
import type { RecordPath, RecordPlace } from '#server/import/recordPlace.ts';
import { parseYaml, type YamlSource } from '#server/import/yaml/yamlSource.ts';

/** Where a line lies in its file; length in bytes. */
export type LineRange = { readonly file: string; readonly line: number; readonly offset: number; readonly length: number };

/** The place of a record under a key in a line. The line is not kept: it is read again where a column or the digits of a number are asked for. */
export function linePlace(range: LineRange, key: string, record: unknown): RecordPlace {
  const valueAt = (path: RecordPath) => path.reduce<unknown>((value, step) => memberOf(value, String(step)), record);
  return {
    has: (path) => valueAt(path) !== undefined,
    written(path) {
      const value = valueAt(path);
      if (typeof value === 'number' && !Number.isSafeInteger(value)) return sourceOf(range)?.written([key, ...path]) ?? String(value);
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
    },
    complaint: (path, message, fault) => ({
      file: range.file,
      line: range.line,
      column: sourceOf(range)?.placeOf([key, ...path]).column ?? 1,
      message,
      fault,
    }),
  };
}

/** A line as what it also is: YAML on one line, which tells where everything stands; null where it cannot be read so. */
function sourceOf({ file, offset, length }: LineRange): YamlSource | null {
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, bytes, 0, length, offset);
  } finally {
    closeSync(descriptor);
  }
  const parsed = parseYaml({ file, text: new TextDecoder().decode(bytes).trimEnd() });
  return 'file' in parsed ? parsed : null;
}
