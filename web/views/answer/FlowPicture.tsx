import { useMemo } from 'react';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { claimsOf, type AnswerRow } from '#web/panels/answer/answerRow.ts';
import { figureWords, lineWords, rowSentence } from '#web/panels/answer/answerWords.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import { Line } from '#web/panels/answer/columns.tsx';
import { officesOf } from '#web/panels/answer/narrow.ts';
import { sumsOf } from '#web/panels/answer/sums.ts';
import type { Party } from '#web/panels/answer/parties.ts';
import { shapeOf } from '#web/parts/amountShape.ts';
import { speakersWords } from '#web/parts/claimWords.ts';
import { boundsWords } from '#web/parts/moneyWords.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { phoneFits } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import { Band, denialAfter, type Stations } from '#web/views/answer/Band.tsx';
import { flowOf, strandsOf, type Flow, type FlowSide, type Lane, type Strand } from '#web/views/answer/flow.ts';
import { Bar, Hatch, Side } from '#web/views/answer/FlowSides.tsx';
import { press } from '#web/views/answer/press.ts';
import { mostUpright, uprightFits, UprightFlow } from '#web/views/answer/UprightFlow.tsx';
import '#web/views/answer/FlowPicture.css';

const wide: Stations = { start: 198, name: 236, behind: 462, bend: 776, end: 830 };
const wideBands: Stations = { start: 168, name: 190, behind: 545, bend: 600, end: 830 };
const broadMoney: Stations = { start: 132, name: 200, behind: 400, bend: 610, end: 657 };
const [saidAtMost, toDenial] = [2, 14];
const narrow: Stations = { start: 290, name: 290, behind: 290, bend: 560, end: 690 };

/** The rows of an answer as bands: from an office or a body through who left to where they went; each band can be pressed, and tells the same as its row of the table. broad: there is room for who says so, too. */
export function FlowPicture({
  parties,
  answer,
  broad,
}: {
  readonly parties: readonly Party[];
  readonly answer: Answer;
  readonly broad: boolean;
}) {
  const { t, language } = useWords();
  const selected = useDeskState((state) => state.history.present.selected);
  const phone = useMatch(phoneFits);
  const upright = useMatch(uprightFits);
  const rows = useMemo(() => parties.map(({ row }) => row), [parties]);
  const named = new Map(parties.map(({ row, members }) => [row.id, members]));
  const strands = strandsOf(rows, answer);
  const single = strands.every((strand) => strand.rows.length === 1);
  const { byOffice: money } = answer;
  const hasOffices = rows.some((row) => officesOf(row).length > 0);
  const [lane, thick] = laneSize(money, phone, hasOffices, broad);
  const flow = flowOf(strands, lane, thick);
  const stations = broad ? broadMoney : stationsFor(money, phone);
  const stroke = broad ? strokeOf(flow) : null;
  const isChosen = (strand: Strand) =>
    strand.rows.some((row) => [row, ...(named.get(row.id) ?? [])].some(({ id }) => selected.includes(id)));
  const isSelected = ({ strand }: Lane) => isChosen(strand);
  const shift = phone ? shiftOf(lane, thick, !money && hasOffices) : 0;
  if (upright && money && single && strands.length <= mostUpright)
    return <UprightFlow strands={strands} answer={answer} isSelected={isChosen} />;
  return (
    <section className={`flow ${money ? 'by-office' : ''} ${broad ? 'broad' : ''}`} aria-labelledby="flow-title">
      <h3 id="flow-title">{t(`answer.flow.${answer.id}`)}</h3>
      <p className="quiet">{t(helpFor(money, single))}</p>
      <div className="flow-heads" aria-hidden>
        <span>{t(money ? 'answer.column.office' : 'answer.column.from')}</span>
        <span>{t('answer.column.who')}</span>
        {money ? <span>{t('answer.column.amount')}</span> : null}
        <span>{t('answer.column.to')}</span>
        {broad ? <span>{t('answer.column.says')}</span> : null}
      </div>
      <div className="flow-drawing" style={{ blockSize: flow.height }}>
        <svg viewBox={`0 0 1000 ${flow.height}`} preserveAspectRatio="none" aria-hidden focusable="false">
          <Hatch />
          <g transform={`translate(0 ${shift})`}>
            {flow.lanes.map((each) => (
              <Band key={each.strand.key} lane={each} stations={stations} money={money} selected={isSelected(each)} />
            ))}
            {stroke === null ? null : (
              <path d={`M${stations.behind + denialAfter} ${stroke}V${flow.height + toDenial}`} stroke="var(--deny)" strokeWidth={1.5} />
            )}
            {flow.to.map((side) => (
              <Bar key={side.end.key} side={side} x={stations.end} lane={lane} thick={thick} />
            ))}
            {money
              ? null
              : flow.from.map((side) => <Bar key={side.end.key} side={side} x={stations.start - 8} lane={lane} thick={thick} />)}
          </g>
        </svg>
        {flow.lanes.map((each) => (
          <LaneButton
            key={each.strand.key}
            lane={each}
            named={each.strand.rows.reduce((sum, { id }) => sum + (named.get(id)?.length ?? 0), 0)}
            height={lane}
            pressed={isSelected(each)}
            money={money}
            broad={broad}
          />
        ))}
        {flow.from.map((side) => (
          <Side
            key={side.end.key}
            side={phone && !money ? { ...side, bottom: side.top + lane } : side}
            at="from"
            boxed={money}
            shift={shift}
            of={null}
          />
        ))}
        {flow.to.map((side) => (
          <Side
            key={side.end.key}
            side={side}
            at="to"
            boxed={false}
            shift={shift}
            of={rows.length}
            remark={broad ? moneyTo(side, flow, { t, language }) : null}
          />
        ))}
      </div>
    </section>
  );
}

/** What is said to have come to a side, in each currency by itself, and how many sums without a figure. */
function moneyTo({ end }: FlowSide, { lanes }: Flow, { t, language }: Pick<ReturnType<typeof useWords>, 't' | 'language'>): string {
  const there = lanes.filter(({ strand }) => strand.to.key === end.key);
  const { sums, unsaid } = sumsOf(there.map(({ strand: { figure } }) => ({ figures: figure ? [figure] : [] })));
  const words = sums.map((sum) => {
    const amount = boundsWords(sum, language, t);
    return `\u2068${sum.contested > 0 ? t('money.contested', { amount, number: sum.contested, of: sum.figures }) : amount}\u2069`;
  });
  return [...words, ...(unsaid > 0 ? [t('answer.withoutFigure', { number: unsaid })] : [])].join(t('list.semicolon'));
}

/** How high a lane is and how thick a band: on a phone the name stands over its band, and beside it what may be the long name of an office. */
function laneSize(money: boolean, phone: boolean, hasOffices: boolean, broad: boolean): readonly [number, number] {
  if (phone && !money) return [hasOffices ? 84 : 56, 12];
  if (phone) return [124, 40];
  if (money) return [broad ? 88 : 64, 32];
  return [30, 12];
}

/** How far below the middle of its lane a band lies on a phone. */
function shiftOf(lane: number, thick: number, hasOffices: boolean): number {
  return hasOffices ? 12 : lane / 2 - thick / 2 - 8;
}

function stationsFor(money: boolean, phone: boolean): Stations {
  if (phone) return narrow;
  return money ? wide : wideBands;
}

function helpFor(money: boolean, single: boolean) {
  if (!single) return 'answer.many';
  return money ? 'answer.bandsMoney' : 'answer.bands';
}

function LaneButton({
  lane: { strand, y },
  named,
  height,
  pressed,
  money,
  broad,
}: {
  readonly lane: Lane;
  readonly named: number;
  readonly height: number;
  readonly pressed: boolean;
  readonly money: boolean;
  readonly broad: boolean;
}) {
  const desk = useDesk();
  const { t, language } = useWords();
  const { rows, figure } = strand;
  const [first] = rows;
  if (!first) return null;
  return (
    <button
      type="button"
      className="flow-lane"
      aria-pressed={pressed}
      title={rows.length === 1 ? rowSentence(first, { t, language }) : undefined}
      style={{ insetBlockStart: y - height / 2, blockSize: height }}
      onClick={({ currentTarget }) => press(desk, rows, currentTarget)}
    >
      <span className="flow-who">
        {rows.length === 1 ? (
          <>
            <KindGlyph kind={first.who.kind} size={16} />{' '}
            <span>
              <Named text={first.who.label} />
              {broad ? <Beside row={first} /> : null}
            </span>
          </>
        ) : (
          [
            t('answer.departures', { count: rows.length + named }),
            ...(strand.contested > 0 ? [t('answer.contestedOf', { number: strand.contested, of: rows.length })] : []),
          ].join(t('list.semicolon'))
        )}
        {named > 0 && rows.length === 1 ? <span className="flow-named">{t('answer.named', { count: named })}</span> : null}
      </span>
      {money && rows.length === 1 ? (
        <span className={`flow-amount ${figure ? shapeOf(figure.amount) : 'none'}`}>
          <bdi>{figure ? figureWords(figure, { t }) : t('answer.noFigure')}</bdi>
          {broad && figure && shapeOf(figure.amount) === 'open' ? <span className="flow-note">{t('answer.openAbove')}</span> : null}
        </span>
      ) : null}
      {broad && rows.length === 1 ? <Says row={first} /> : null}
    </button>
  );
}

/** What else its claims tell of who left, the first of it. */
function Beside({ row: { besides } }: { readonly row: AnswerRow }) {
  const { tag } = useWords();
  const [first] = besides;
  return first ? (
    <span className="flow-beside">
      {describeRelationship(first.type).words[tag].out} <Named text={first.target.label} />
    </span>
  ) : null;
}

/** Who says of one departure that it was: the first of them, and how many more. */
function Says({ row }: { readonly row: AnswerRow }) {
  const { t, language } = useWords();
  const claims = claimsOf(row);
  return (
    <span className="flow-says">
      {claims.slice(0, saidAtMost).map((claim) => (
        <span key={claim.id}>
          <span className="asserts" aria-hidden /> {speakersWords(claim, language, t)} <Line words={lineWords(claim, { t })} />
        </span>
      ))}
      {claims.length > saidAtMost ? <span className="quiet">{t('answer.andMore', { number: claims.length - saidAtMost })}</span> : null}
    </span>
  );
}

/** Where a stroke begins that ends in the one claim which denies all lanes from there on; null where it would cross one that it does not deny. */
function strokeOf({ lanes, lane }: Flow): number | null {
  const rows = lanes.flatMap(({ strand }) => strand.rows);
  if (new Set(rows.flatMap(({ denials }) => denials).map(({ id }) => id)).size !== 1) return null;
  const first = lanes.findIndex(({ strand }) => strand.denied);
  return lanes.slice(first).every(({ strand }) => strand.rows.every(({ denials }) => denials.length > 0)) ? first * lane : null;
}
