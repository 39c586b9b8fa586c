import type { Granularity } from '#graph-schema/generated/ontology.ts';
import { mayHaveHeld, mustHaveHeld, type Filter } from '#server/domain/filter.ts';
import type { TimelineBucket } from '#server/engine/engine.ts';
import { TooMany } from '#server/engine/failure.ts';
import type { Stop, Store } from '#server/engine/store.ts';

const mostBuckets = 2_000;

/** How many kept relationships held or may have held in each span of time, from the first to the last day that any of them names. Undated ones are in none. Throws TooMany. */
export async function timeline(store: Store, filter: Filter, granularity: Granularity, stop: Stop): Promise<TimelineBucket[]> {
  const { spans } = await store.dateSpans(filter, stop);
  const days = spans.flatMap(({ date }) => [date.earliest, date.latest].filter((day) => day !== null)).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  return bucketsBetween(first, last, granularity).map((bucket) => {
    const range = { from: bucket.from, to: bucket.to };
    let certain = 0;
    let possible = 0;
    for (const { type, date, count } of spans) {
      if (mustHaveHeld({ type, date }, range)) certain += count;
      else if (mayHaveHeld(date, range)) possible += count;
    }
    return { ...range, certain, possible };
  });
}

function bucketsBetween(first: string, last: string, granularity: Granularity): { from: string; to: string }[] {
  const buckets: { from: string; to: string }[] = [];
  for (let from = startOf(first, granularity); from <= last;) {
    const next = following(from, granularity);
    buckets.push({ from, to: dayBefore(next) });
    if (buckets.length > mostBuckets)
      throw new TooMany('buckets', mostBuckets, 'ask for MONTH or YEAR instead of a finer granularity, or narrow the filter');
    from = next;
  }
  return buckets;
}

function startOf(day: string, granularity: Granularity): string {
  const [year = '', month = ''] = day.split('-');
  return { DAY: day, MONTH: `${year}-${month}-01`, YEAR: `${year}-01-01` }[granularity];
}

function following(day: string, granularity: Granularity): string {
  const date = new Date(`${day}T00:00:00Z`);
  switch (granularity) {
    case 'DAY':
      date.setUTCDate(date.getUTCDate() + 1);
      break;
    case 'MONTH':
      date.setUTCMonth(date.getUTCMonth() + 1);
      break;
    case 'YEAR':
      date.setUTCFullYear(date.getUTCFullYear() + 1);
      break;
  }
  return date.toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
