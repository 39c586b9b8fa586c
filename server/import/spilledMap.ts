import { hash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDigestNumbers } from '#server/import/table/rows/digestSet.ts';

const writtenAtOnce = 1_000_000;
const smallest = 1_024;

/** How values are kept. write: as a text, from which read makes the same; weigh: about how many bytes one holds. mostHeld, mostWeight: how many are in memory at most, and what they weigh together. */
export type Spilling<Value> = {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Value;
  readonly weigh: (value: Value) => number;
  readonly mostHeld: number;
  readonly mostWeight: number;
};

/** Values by their keys, of which those that were used last are in memory and the others, once there are such, in a file that has no name, so that it goes with the process. Of each key some fifty bytes stay in memory. */
export type SpilledMap<Value> = {
  /** A value, which may be altered where it is set again before another one is asked for. */
  readonly get: (key: string) => Value | null;
  readonly set: (key: string, value: Value) => void;
  /** In which place a key came, from nought; null of one that is not there. */
  readonly numberOf: (key: string) => number | null;
  readonly size: () => number;
  /** All values, in the order in which their keys came. */
  readonly values: () => Iterable<Value>;
  /** How many bytes the file has. */
  readonly spilled: () => number;
  readonly close: () => void;
};

/** A map of nothing. */
export function createSpilledMap<Value>({ write, read, weigh, mostHeld, mostWeight }: Spilling<Value>): SpilledMap<Value> {
  let file: number | null = null;
  const opened = (): number => (file ??= openUnnamed());
  const numbers = createDigestNumbers();
  const held = new Map<number, { readonly value: Value; readonly weight: number; readonly isNew: boolean }>();
  const waiting: Buffer[] = [];
  let [at, lengths] = [new Float64Array(smallest), new Uint32Array(smallest)];
  let [weight, written, bytes] = [0, 0, 0];

  function flush(): void {
    const all = Buffer.concat(waiting.splice(0));
    for (let from = 0; from < all.length;) from += writeSync(opened(), all, from, all.length - from, written + from);
    written += all.length;
  }

  function keep(number: number, value: Value, isNew: boolean): void {
    weight -= held.get(number)?.weight ?? 0;
    held.delete(number);
    const own = weigh(value);
    held.set(number, { value, weight: own, isNew });
    weight += own;
    for (const [oldest, { value: left, weight: freed, isNew: isUnwritten }] of held) {
      if (held.size <= mostHeld && (weight <= mostWeight || held.size === 1)) return;
      held.delete(oldest);
      weight -= freed;
      if (isUnwritten) spill(oldest, Buffer.from(write(left)));
    }
  }

  function spill(number: number, text: Buffer): void {
    if (number >= at.length) {
      const room = Math.max(at.length * 2, number + 1);
      const [places, sizes] = [new Float64Array(room), new Uint32Array(room)];
      places.set(at);
      sizes.set(lengths);
      [at, lengths] = [places, sizes];
    }
    at[number] = bytes;
    lengths[number] = text.length;
    bytes += text.length;
    waiting.push(text);
    if (bytes - written >= writtenAtOnce) flush();
  }

  function valueOf(number: number): Value {
    const known = held.get(number);
    if (known !== undefined) {
      held.delete(number);
      held.set(number, known);
      return known.value;
    }
    const [from, length] = [at[number] ?? 0, lengths[number] ?? 0];
    if (from + length > written) flush();
    const text = Buffer.allocUnsafe(length);
    for (let done = 0; done < length;) {
      const more = readSync(opened(), text, done, length - done, from + done);
      if (more === 0) throw new Error('what was put aside is shorter than it was');
      done += more;
    }
    const value = read(text.toString());
    keep(number, value, false);
    return value;
  }

  return {
    get(key) {
      const number = numbers.find(digestOf(key));
      return number === null ? null : valueOf(number);
    },
    set: (key, value) => keep(numbers.add(digestOf(key)), value, true),
    numberOf: (key) => numbers.find(digestOf(key)),
    size: numbers.count,
    *values() {
      for (let number = 0; number < numbers.count(); number += 1) yield valueOf(number);
    },
    spilled: () => bytes,
    close() {
      held.clear();
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

function digestOf(key: string): string {
  return hash('sha256', key, 'hex');
}

function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-rows-'));
  try {
    return openSync(join(folder, 'rows'), 'wx+', 0o600);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
