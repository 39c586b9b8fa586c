import type { Said } from '#server/import/words/said.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { closeSync, openSync, readSync } from 'node:fs';
import { memberOf } from '#server/import/memberOf.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { RecordPath, RecordPlace } from '#server/import/recordPlace.ts';
import { parseYaml, type YamlSource } from '#server/import/yaml/yamlSource.ts';

/** Where a line lies in its file; length in bytes. */
export type LineRange = { readonly file: string; readonly line: number; readonly offset: number; readonly length: number };

/** The place of a record under a key in a line. The line is not kept: it is read again where a column or the digits of a number are asked for. */
export function linePlace(range: LineRange, key: string, record: unknown): RecordPlace {
  return new LinePlace(range, key, record);
}

/** There is one for each record, so that functions of its own for each would take more memory than the records. */
class LinePlace implements RecordPlace {
  readonly #range: LineRange;
  readonly #key: string;
  #kept: { readonly record: unknown } | null;
  constructor(range: LineRange, key: string, record: unknown) {
    this.#range = range;
    this.#key = key;
    this.#kept = { record };
  }
  has(path: RecordPath): boolean {
    if (this.#kept === null) return sourceOf(this.#range)?.has([this.#key, ...path]) ?? false;
    return valueIn(this.#kept.record, path) !== undefined;
  }
  written(path: RecordPath): string | null {
    if (this.#kept === null) return this.#asWritten(path);
    const value = valueIn(this.#kept.record, path);
    if (typeof value === 'number' && !Number.isSafeInteger(value)) return this.#asWritten(path) ?? String(value);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
  }
  at(path: RecordPath): ReturnType<RecordPlace['at']> {
    const { file, line } = this.#range;
    return { file, line, column: sourceOf(this.#range)?.placeOf([this.#key, ...path]).column ?? 1 };
  }
  complaint(path: RecordPath, told: Said, fault?: string): PlacedComplaint {
    return complaintOf({ ...this.at(path), fault }, told);
  }
  letGo(): void {
    this.#kept = null;
  }
  #asWritten(path: RecordPath): string | null {
    return sourceOf(this.#range)?.written([this.#key, ...path]) ?? null;
  }
}

function valueIn(record: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>((value, step) => memberOf(value, String(step)), record);
}

/** A line as what it also is: YAML on one line, which tells where everything stands; null where it cannot be read so, or the file is gone. */
function sourceOf({ file, offset, length }: LineRange): YamlSource | null {
  const bytes = Buffer.alloc(length);
  const descriptor = opened(file);
  if (descriptor === null) return null;
  try {
    readSync(descriptor, bytes, 0, length, offset);
  } finally {
    closeSync(descriptor);
  }
  const parsed = parseYaml({ file, text: new TextDecoder().decode(bytes).trimEnd() });
  return 'file' in parsed ? parsed : null;
}

function opened(file: string): number | null {
  try {
    return openSync(file, 'r');
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}
