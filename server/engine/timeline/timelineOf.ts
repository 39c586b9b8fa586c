import type { Granularity } from '#graph-schema/generated/ontology.ts';
import type { Omission } from '#graph-schema/omission.ts';
import { afterAll, beforeAll, dayNumber } from '#server/domain/date/dayNumber.ts';
import { choicesOf, isContradictory, mustStand, withinBoth, type DateRange } from '#server/domain/when.ts';
import { addRows, extend, placeRows, type PlacedRows, type Sums } from '#server/engine/timeline/rowSums.ts';
import type { SpanRows } from '#server/engine/timeline/spanRows.ts';
import { firstDayOf, lastDayOf, unitOf } from '#server/engine/timeline/unit.ts';
import { mostUnits, noExtent } from '#server/engine/timeline/window.ts';
import type { DateSpans } from '#server/engine/timeline/countSpans.ts';
import type { DateSpan, Timeline } from '#server/engine/store.ts';
import { betweenLooks, type Turns } from '#server/engine/turns.ts';

/** A span with the units in which it may stand, in parts from early to late, infinite where nothing bounds them. */
type Placed = { readonly span: DateSpan; readonly parts: readonly { readonly first: number; readonly last: number }[] };

/** What stands in time: spans as they are, and as rows, which count things that no span counts. */
export type Counted = DateSpans & { readonly rows: { readonly RELATIONSHIPS: SpanRows; readonly ENTITIES: SpanRows } };

const subjects = ['ENTITIES', 'RELATIONSHIPS'] as const;

/**
 * How many things must or may stand in each span of time. From the first to the last day that bounds any of them, within the range; at most 2,000
 * spans, those with the most in them: what stands wholly outside is counted as left out by the limit, what contradicts itself by the filter.
 */
export async function timelineOf(counted: Counted, during: DateRange | null, granularity: Granularity, turns: Turns): Promise<Timeline> {
  const { spans, undated, rejected } = counted;
  const range = during ?? { from: null, to: null };
  const days = { from: range.from === null ? beforeAll : dayNumber(range.from), to: range.to === null ? afterAll : dayNumber(range.to) };
  const placed: Placed[] = [];
  for (const [index, span] of spans.entries()) {
    if (index % betweenLooks === 0 && turns.areOver()) await turns.giveWay();
    placed.push(place(span, range, granularity));
  }
  const rows = {
    ENTITIES: await placeRows(counted.rows.ENTITIES, days, granularity, turns),
    RELATIONSHIPS: await placeRows(counted.rows.RELATIONSHIPS, days, granularity, turns),
  };
  const possible = placed.filter(({ parts }) => parts.length > 0);
  const shown = await windowOf(possible, Object.values(rows), turns);
  const sums = shown === null ? null : sumsOver(shown, range, granularity);
  const omitted: Omission[] = [];
  for (const of of subjects) {
    const ofThese = possible.filter(({ span }) => span.of === of);
    const isInside = ({ parts }: Placed) => shown !== null && parts.some(({ first, last }) => first <= shown.last && last >= shown.first);
    const outside = sum(ofThese.filter((each) => !isInside(each)));
    if (sums) for (const each of ofThese.filter(isInside)) addSpan(sums, each, range, granularity);
    const contradictory = sum(placed.filter(({ span, parts }) => span.of === of && parts.length === 0)) + rows[of].contradictory;
    const beyond = outside + (sums ? await addRows(sums, rows[of], days, granularity, turns) : 0);
    omitted.push(
      { reason: 'LIMIT', of, count: beyond },
      { reason: 'FILTER', of, count: contradictory + (of === 'ENTITIES' ? rejected.entities : rejected.relationships) },
    );
  }
  return { buckets: sums ? bucketsOf(sums) : [], undated, omitted: omitted.filter((each) => each.count > 0) };
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

/** The units to show: all from the first to the last that bounds anything, or those of the extent where they are too many. */
async function windowOf(
  possible: readonly Placed[],
  rows: readonly PlacedRows[],
  turns: Turns,
): Promise<{ readonly first: number; readonly last: number } | null> {
  let first = Math.min(...rows.map(({ least }) => least));
  let last = Math.max(...rows.map(({ greatest }) => greatest));
  for (const { parts } of possible)
    for (const unit of parts.flatMap((part) => [part.first, part.last]).filter(Number.isFinite))
      [first, last] = [Math.min(first, unit), Math.max(last, unit)];
  if (first > last) return null;
  if (last - first < mostUnits) return { first, last };
  const extent = noExtent();
  for (const { parts, span } of possible) extent.add(parts, span.count);
  for (const each of rows) await extend(extent, each, turns);
  return extent.window();
}

type SumsOfDays = Sums & { readonly buckets: readonly { readonly from: string; readonly to: string }[] };

function sumsOver(
  { first, last }: { readonly first: number; readonly last: number },
  range: DateRange,
  granularity: Granularity,
): SumsOfDays {
  const buckets = Array.from({ length: last - first + 1 }, (_, index) => clip(first + index, range, granularity));
  const days = Int32Array.from(buckets.flatMap(({ from, to }) => [dayNumber(from), dayNumber(to)]));
  const [all, certain] = [new Float64Array(buckets.length + 1), new Float64Array(buckets.length + 1)];
  return { first, last, all, certain, days, buckets };
}

function addSpan(sums: SumsOfDays, { span, parts }: Placed, range: DateRange, granularity: Granularity): void {
  const { all, certain, buckets } = sums;
  const add = (to: Float64Array, from: number, until: number) => {
    if (from > until) return;
    to[from] = (to[from] ?? 0) + span.count;
    to[until + 1] = (to[until + 1] ?? 0) - span.count;
  };
  for (const { first, last } of parts) {
    if (first > sums.last || last < sums.first) continue;
    const [from, to] = [Math.max(sums.first, first) - sums.first, Math.min(sums.last, last) - sums.first];
    add(all, from, to);
    const [only] = from === to ? buckets.slice(from, from + 1) : [];
    const core = only ? null : coreOf(span, range);
    if (only && mustStand(span, only)) add(certain, from, to);
    else if (core) {
      const [begin, end] = [unitOf(core.from, granularity) - sums.first, unitOf(core.to, granularity) - sums.first];
      add(certain, Math.max(from, begin), Math.min(to, end));
    }
  }
}

function bucketsOf({ all, certain, buckets }: SumsOfDays): Timeline['buckets'] {
  let [allHere, certainHere] = [0, 0];
  return buckets.map((bucket, index) => {
    allHere += all[index] ?? 0;
    certainHere += certain[index] ?? 0;
    return { ...bucket, certain: certainHere, possible: allHere - certainHere };
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
