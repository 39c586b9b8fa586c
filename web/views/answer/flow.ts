import type { Motive } from '#graph-schema/generated/ontology.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow, Figure } from '#web/panels/answer/answerRow.ts';
import { beginningsOf } from '#web/panels/answer/narrow.ts';

/** An end of a band: what it is called, null where no source says. inferred: an editor says so. */
export type FlowEnd = { readonly key: string; readonly labels: readonly string[]; readonly more: number; readonly inferred: boolean };

/** A band: one departure with one sum of it, or all between two ends that give the same motives. */
export type Strand = {
  readonly key: string;
  readonly rows: readonly AnswerRow[];
  readonly figure: Figure | null;
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly motives: readonly Motive[];
  readonly denied: boolean;
};

/** A strand in its place. y: the middle of its lane; out: where it ends at the other side; thick: how thick it is drawn. All in pixels from the top. */
export type Lane = { readonly strand: Strand; readonly y: number; readonly out: number; readonly thick: number };

/** What stands at a side of the picture: an end, from where to where its bands reach, and of how many departures. */
export type FlowSide = { readonly end: FlowEnd; readonly top: number; readonly bottom: number; readonly count: number };

/** The whole picture. lane: how high each lane is. */
export type Flow = {
  readonly lanes: readonly Lane[];
  readonly from: readonly FlowSide[];
  readonly to: readonly FlowSide[];
  readonly height: number;
  readonly lane: number;
};

/** From how many bands on they are drawn together, by their ends and motives. */
export const mostStrands = 40;

/** The bands of some rows: beyond forty those between the same ends, with the same motives, are one. */
export function strandsOf(rows: readonly AnswerRow[], answer: Pick<Answer, 'byOffice'>): readonly Strand[] {
  const each = rows.flatMap((row) =>
    answer.byOffice && row.figures.length > 0 ? row.figures.map((of) => strand(row, of, answer)) : [strand(row, null, answer)],
  );
  if (each.length <= mostStrands) return each;
  const together = Map.groupBy(each, ({ from, to, motives }) => [from.key, to.key, ...motives].join(' '));
  return [...together].flatMap(([key, those]) => {
    const [first] = those;
    const all = [...new Set(those.flatMap((one) => one.rows))];
    return first ? [{ ...first, key, rows: all, figure: null, denied: those.every(({ denied }) => denied) }] : [];
  });
}

function strand(row: AnswerRow, figure: Figure | null, answer: Pick<Answer, 'byOffice'>): Strand {
  const starts = figure ? figure.offices : beginningsOf(row, answer);
  const ends = figure && figure.payees.length > 0 ? figure.payees : row.places;
  return {
    key: `${row.id} ${figure?.id ?? ''}`,
    rows: [row],
    figure,
    from: endOf(starts, figure?.more ?? 0),
    to: endOf(ends, 0),
    motives: row.tellings.map(({ motive }) => motive),
    denied: row.denials.length > 0 || [...(figure ? [figure] : []), ...starts, ...ends].some(({ contested }) => contested),
  };
}

function endOf(ends: readonly { readonly id: string; readonly label: string; readonly inferred: boolean }[], more: number): FlowEnd {
  return {
    key: ends.map(({ id }) => id).join(' '),
    labels: ends.map(({ label }) => label),
    more,
    inferred: ends.length > 0 && ends.every(({ inferred }) => inferred),
  };
}

const noBodies: ReadonlySet<string> = new Set();

/**
 * Puts bands in their lanes: by where they begin, then by where they end, in an order in which few cross. lane: how high one is, thick: how thick a band
 * of one departure. bodies: beginnings that come after all others, as do ends then that no source names.
 */
export function flowOf(strands: readonly Strand[], lane: number, thick: number, bodies = noBodies): Flow {
  const ends = orderOf(strands, 'to');
  const end = ({ to }: Strand) => ends.indexOf(to.key);
  const starts = lastAmong(
    byMean(orderOf(strands, 'from'), (key) => strands.filter(({ from }) => from.key === key).map(end)),
    bodies,
  );
  const start = ({ from }: Strand) => starts.indexOf(from.key);
  const sorted = strands.toSorted((a, b) => start(a) - start(b) || end(a) - end(b));
  const reached = lastAmong(
    byMean(ends, (key) => sorted.flatMap(({ to }, index) => (to.key === key ? [index] : []))),
    bodies.size > 0 ? unsaid : noBodies,
  );
  const outs = sorted.toSorted((a, b) => reached.indexOf(a.to.key) - reached.indexOf(b.to.key));
  const most = Math.max(1, ...strands.map(({ rows }) => rows.length));
  const middle = (index: number) => (index + 0.5) * lane;
  const lanes = sorted.map((each, index) => ({
    strand: each,
    y: middle(index),
    out: middle(outs.indexOf(each)),
    thick: most === 1 ? thick : Math.max(2, ((lane - 6) * each.rows.length) / most),
  }));
  return {
    lanes,
    from: sidesOf(lanes, 'from', ({ y }) => y, lane),
    to: sidesOf(
      lanes.toSorted((a, b) => a.out - b.out),
      'to',
      ({ out }) => out,
      lane,
    ),
    height: sorted.length * lane,
    lane,
  };
}

const unsaid: ReadonlySet<string> = new Set(['']);

/** Keys in their order, but some of them after all others. */
function lastAmong(keys: readonly string[], last: ReadonlySet<string>): readonly string[] {
  return [...keys.filter((key) => !last.has(key)), ...keys.filter((key) => last.has(key))];
}

/** Keys by where they lead, so that few bands cross; those that lead to the same stay in their order. */
function byMean(keys: readonly string[], placesOf: (key: string) => readonly number[]): readonly string[] {
  const means = new Map(
    keys.map((key) => {
      const places = placesOf(key);
      return [key, places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length)];
    }),
  );
  return keys.toSorted((a, b) => (means.get(a) ?? 0) - (means.get(b) ?? 0));
}

function orderOf(strands: readonly Strand[], side: 'from' | 'to'): readonly string[] {
  const keys = [...new Set(strands.map((each) => each[side].key))];
  return [...keys.filter((key) => key !== ''), ''];
}

function sidesOf(lanes: readonly Lane[], side: 'from' | 'to', at: (lane: Lane) => number, height: number): readonly FlowSide[] {
  return [...Map.groupBy(lanes, ({ strand: each }) => each[side].key).values()].flatMap((those) => {
    const [first, last] = [those[0], those.at(-1)];
    if (!first || !last) return [];
    const departures = new Set(those.flatMap(({ strand: each }) => each.rows));
    return [{ end: first.strand[side], top: at(first) - height / 2, bottom: at(last) + height / 2, count: departures.size }];
  });
}
