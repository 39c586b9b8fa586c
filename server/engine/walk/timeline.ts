import type { Granularity } from '#graph-schema/generated/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import { choicesOf, isContradictory, mustStand, withinBoth, type DateRange } from '#server/domain/when.ts';
import type { Filter } from '#server/domain/filter.ts';
import type { Timeline, TimelineBucket } from '#server/engine/engine.ts';
import type { DateSpan, StoreReading } from '#server/engine/store.ts';
import { betweenLooks } from '#server/engine/turns.ts';
import { namedIn, requireKnown } from '#server/engine/walk/requireKnown.ts';
import { firstDayOf, lastDayOf, unitOf } from '#server/engine/walk/timelineUnit.ts';
import { windowOf, type Placed } from '#server/engine/walk/timelineWindow.ts';

/**
 * How many kept relationships, and entities that happened, must or may stand in each span of time. From the first to the last day that bounds
 * any of them, within `during` where the filter has it; at most 2,000 spans, those with the most in them: what stands wholly outside is counted
 * as left out by the limit.
 */
export async function timeline(store: StoreReading, filter: Filter, granularity: Granularity): Promise<Timeline> {
  await requireKnown(store, namedIn(filter));
  const { spans, undated, rejected } = await store.dateSpans(filter);
  const range = filter.during ?? { from: null, to: null };
  const placed: Placed[] = [];
  for (const [index, span] of spans.entries()) {
    if (index % betweenLooks === 0 && store.turns.areOver()) await store.turns.giveWay();
    placed.push(place(span, range, granularity));
  }
  const possible = placed.filter(({ parts }) => parts.length > 0);
  const shown = windowOf(possible);
  const inside =
    shown === null ? [] : possible.filter(({ parts }) => parts.some(({ first, last }) => first <= shown.last && last >= shown.first));
  const count = (some: readonly Placed[], of: DateSpan['of']) => sum(some.filter(({ span }) => span.of === of));
  const omitted = (['ENTITIES', 'RELATIONSHIPS'] as const).flatMap((of): Omission[] => {
    const contradictory = count(placed, of) - count(possible, of);
    return [
      { reason: 'LIMIT', of, count: count(possible, of) - count(inside, of) },
      { reason: 'FILTER', of, count: contradictory + (of === 'ENTITIES' ? rejected.entities : rejected.relationships) },
    ];
  });
  return {
    buckets: shown === null ? [] : bucketsOf(inside, shown, range, granularity),
    undated,
    omitted: omitted.filter((each) => each.count > 0),
  };
}

function place(span: DateSpan, { from, to }: DateRange, granularity: Granularity): Placed {
  const unit = (day: string | null, open: number) => (day === null ? open : unitOf(day, granularity));
  const choices = choicesOf(span)
    .map((choice) => withinBoth(choice, { earliest: from, latest: to }))
    .filter((choice) => !isContradictory(choice))
    .map(({ earliest, latest }) => ({ first: unit(earliest, -Infinity), last: unit(latest, Infinity) }));
  const parts: { first: number; last: number }[] = [];
  for (const { first, last } of choices.toSorted((a, b) => a.first - b.first)) {
    const before = parts.at(-1);
    if (before && first <= before.last) before.last = Math.max(before.last, last);
    else parts.push({ first, last });
  }
  return { span, parts };
}

function bucketsOf(
  placed: readonly Placed[],
  shown: { readonly first: number; readonly last: number },
  range: DateRange,
  granularity: Granularity,
): TimelineBucket[] {
  const days = Array.from({ length: shown.last - shown.first + 1 }, (_, index) => clip(shown.first + index, range, granularity));
  const [all, certain] = [new Float64Array(days.length + 1), new Float64Array(days.length + 1)];
  const add = (sums: Float64Array, from: number, to: number, count: number) => {
    if (from > to) return;
    sums[from] = (sums[from] ?? 0) + count;
    sums[to + 1] = (sums[to + 1] ?? 0) - count;
  };
  const spread = placed.flatMap(({ span, parts }) => parts.map((part) => ({ span, ...part })));
  for (const { span, first, last } of spread.filter((part) => part.first <= shown.last && part.last >= shown.first)) {
    const [from, to] = [Math.max(shown.first, first) - shown.first, Math.min(shown.last, last) - shown.first];
    add(all, from, to, span.count);
    const [only] = from === to ? days.slice(from, from + 1) : [];
    const core = only ? null : coreOf(span, range);
    if (only && mustStand(span, only)) add(certain, from, to, span.count);
    else if (core) {
      const [begin, end] = [unitOf(core.from, granularity) - shown.first, unitOf(core.to, granularity) - shown.first];
      add(certain, Math.max(from, begin), Math.min(to, end), span.count);
    }
  }
  let [allHere, certainHere] = [0, 0];
  return days.map((day, index) => {
    allHere += all[index] ?? 0;
    certainHere += certain[index] ?? 0;
    return { ...day, certain: certainHere, possible: allHere - certainHere };
  });
}

/** The days of the range throughout which it certainly stands; null where there are none. */
function coreOf({ lasting, date }: DateSpan, range: DateRange): { readonly from: string; readonly to: string } | null {
  if (!lasting || date === null || date.coreFrom === null || date.coreTo === null) return null;
  const from = range.from !== null && range.from > date.coreFrom ? range.from : date.coreFrom;
  const to = range.to !== null && range.to < date.coreTo ? range.to : date.coreTo;
  return from > to ? null : { from, to };
}

function clip(unit: number, { from, to }: DateRange, granularity: Granularity): { from: string; to: string } {
  const [first, last] = [firstDayOf(unit, granularity), lastDayOf(unit, granularity)];
  return { from: from !== null && from > first ? from : first, to: to !== null && to < last ? to : last };
}

function sum(placed: readonly Placed[]): number {
  return placed.reduce((total, { span }) => total + span.count, 0);
}
