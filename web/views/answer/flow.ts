import type { Motive } from '#graph-schema/generated/ontology.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { AnswerRow, Figure, RowEnd } from '#web/panels/answer/answerRow.ts';
import { beginningsOf } from '#web/panels/answer/narrow.ts';

/** An end of bands: what it is called, nothing where no source says. inferred: an editor says so, of all of it; namings: for each departure and each name that it gives the end, whether an editor inferred that. */
export type FlowEnd = {
  readonly key: string;
  readonly labels: readonly string[];
  readonly more: number;
  readonly inferred: boolean;
  readonly namings: ReadonlyMap<string, boolean>;
};

/** A band: one departure with one sum of it, or all between two ends that give the same motives. denied: somebody denies or doubts each of them; contested: of how many. */
export type Strand = {
  readonly key: string;
  readonly rows: readonly AnswerRow[];
  readonly figure: Figure | null;
  readonly from: FlowEnd;
  readonly to: FlowEnd;
  readonly motives: readonly Motive[];
  readonly denied: boolean;
  readonly contested: number;
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
    if (!first) return [];
    const all = [...new Set(those.flatMap((one) => one.rows))];
    const [from, to] = [togetherAs(those.map((one) => one.from)), togetherAs(those.map((one) => one.to))];
    const contested = new Set(those.flatMap((one) => (one.denied ? one.rows : []))).size;
    return [
      {
        ...first,
        key,
        rows: all,
        figure: null,
        from: from ?? first.from,
        to: to ?? first.to,
        contested,
        denied: those.every(({ denied }) => denied),
      },
    ];
  });
}

function strand(row: AnswerRow, figure: Figure | null, answer: Pick<Answer, 'byOffice'>): Strand {
  const starts = figure ? figure.offices : beginningsOf(row, answer);
  const ends = figure && figure.payees.length > 0 ? figure.payees : row.places;
  const denied = row.denials.length > 0 || [...(figure ? [figure] : []), ...starts, ...ends].some(({ contested }) => contested);
  return {
    key: `${row.id} ${figure?.id ?? ''}`,
    rows: [row],
    figure,
    from: endOf(row, starts, figure?.more ?? 0),
    to: endOf(row, ends, 0),
    motives: row.tellings.map(({ motive }) => motive),
    denied,
    contested: denied ? 1 : 0,
  };
}

function endOf(row: AnswerRow, ends: readonly RowEnd[], more: number): FlowEnd {
  return {
    key: ends.map(({ id }) => id).join(' '),
    labels: ends.map(({ label }) => label),
    more,
    inferred: ends.length > 0 && ends.every(({ inferred }) => inferred),
    namings: new Map(ends.map(({ id, inferred }) => [`${row.id} ${id}`, inferred])),
  };
}

/** One end of several bands, with what each of them says of it. A departure that names it twice, and once as a source says it, does not infer it. */
function togetherAs(ends: readonly FlowEnd[]): FlowEnd | null {
  const [first] = ends;
  if (!first) return null;
  const namings = new Map<string, boolean>();
  for (const end of ends) for (const [key, inferred] of end.namings) namings.set(key, inferred && (namings.get(key) ?? true));
  const more = Math.max(...ends.map((end) => end.more));
  return { ...first, more, inferred: namings.size > 0 && [...namings.values()].every(Boolean), namings };
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
    const [first, last, end] = [those[0], those.at(-1), togetherAs(those.map((lane) => lane.strand[side]))];
    if (!first || !last || !end) return [];
    const departures = new Set(those.flatMap(({ strand: each }) => each.rows));
    return [{ end, top: at(first) - height / 2, bottom: at(last) + height / 2, count: departures.size }];
  });
}
