import type { Engine } from '#server/engine/engine.ts';
import type { Stop } from '#server/engine/store.ts';
import type { Comparison } from '#server/engine/suggestion.ts';
import { longPatience, turnsBehind } from '#server/engine/turns.ts';

/** How many entities are compared in one reading. */
const aReading = 10;
/** How many found pairs are kept in one transaction, but for those of one entity. */
const pairsAtOnce = 100;

/**
 * Compares what is to be compared until nothing is left, after what is asked; see the engine. What is kept was read at one moment and may be late: whatever was touched
 * meanwhile is to be compared again. Two that do it at the same time do the same.
 */
export async function compareAll(engine: Pick<Engine, 'reading' | 'keepComparisons'>, stop: Stop): Promise<void> {
  const turns = turnsBehind(stop, longPatience);
  for (;;) {
    await turns.giveWay();
    const comparisons = await compareSome(engine, stop);
    if (comparisons.length === 0) return;
    for (const some of inParts(comparisons)) {
      await turns.giveWay();
      await engine.keepComparisons(some);
    }
  }
}

async function compareSome(engine: Pick<Engine, 'reading'>, stop: Stop): Promise<readonly Comparison[]> {
  const reading = engine.reading({ stop, asker: 'the comparing of names', behind: true });
  try {
    const some = await reading.toCompare(aReading);
    return some.length === 0 ? [] : await reading.compare(some);
  } finally {
    await reading.end();
  }
}

function inParts(comparisons: readonly Comparison[]): readonly (readonly Comparison[])[] {
  const parts: Comparison[][] = [];
  let pairs = Infinity;
  for (const each of comparisons) {
    pairs += each.found.length;
    if (pairs > pairsAtOnce) {
      parts.push([]);
      pairs = each.found.length;
    }
    parts.at(-1)?.push(each);
  }
  return parts;
}
