import { useMemo } from 'react';
import { KindGlyph } from '#web/look/glyph.tsx';
import { figureWords, rowSentence } from '#web/panels/answer/answerWords.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { Party } from '#web/panels/answer/parties.ts';
import { shapeOf } from '#web/parts/amountShape.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { phoneFits, useMatch } from '#web/parts/useMatch.ts';
import { useWords } from '#web/parts/useWords.ts';
import { Band, type Stations } from '#web/views/answer/Band.tsx';
import { flowOf, strandsOf, type FlowEnd, type FlowSide, type Lane } from '#web/views/answer/flow.ts';
import { press } from '#web/views/answer/press.ts';
import '#web/views/answer/FlowPicture.css';

const wide: Stations = { start: 198, name: 236, behind: 462, bend: 776, end: 830 };
const wideBands: Stations = { start: 168, name: 190, behind: 545, bend: 600, end: 830 };
const narrow: Stations = { start: 290, name: 290, behind: 290, bend: 560, end: 690 };

/** The rows of an answer as bands: from an office or a body through who left to where they went; each band can be pressed, and tells the same as its row of the table. */
export function FlowPicture({ parties, answer }: { readonly parties: readonly Party[]; readonly answer: Answer }) {
  const { t } = useWords();
  const selected = useDeskState((state) => state.history.present.selected);
  const phone = useMatch(phoneFits);
  const rows = useMemo(() => parties.map(({ row }) => row), [parties]);
  const named = new Map(parties.map(({ row, members }) => [row.id, members]));
  const strands = strandsOf(rows, answer);
  const single = strands.every((strand) => strand.rows.length === 1);
  const { byOffice: money } = answer;
  const [lane, thick] = laneSize(money, phone);
  const flow = flowOf(strands, lane, thick);
  const stations = stationsFor(money, phone);
  const isSelected = ({ strand }: Lane) =>
    strand.rows.some((row) => [row, ...(named.get(row.id) ?? [])].some(({ id }) => selected.includes(id)));
  const shift = phone ? lane / 2 - thick / 2 - 8 : 0;
  return (
    <section className={`flow ${money ? 'by-office' : ''}`} aria-labelledby="flow-title">
      <h3 id="flow-title">{t(`answer.flow.${answer.id}`)}</h3>
      <p className="quiet">{t(helpFor(money, single))}</p>
      <div className="flow-heads" aria-hidden>
        <span>{t(money ? 'answer.column.office' : 'answer.column.from')}</span>
        <span>{t('answer.column.who')}</span>
        {money ? <span>{t('answer.column.amount')}</span> : null}
        <span>{t('answer.column.to')}</span>
      </div>
      <div className="flow-drawing" style={{ blockSize: flow.height }}>
        <svg viewBox={`0 0 1000 ${flow.height}`} preserveAspectRatio="none" aria-hidden focusable="false">
          <defs>
            <pattern id="flow-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path d="M0 0V6" stroke="var(--ctl)" strokeWidth="2" />
            </pattern>
          </defs>
          <g transform={`translate(0 ${shift})`}>
            {flow.lanes.map((each) => (
              <Band key={each.strand.key} lane={each} stations={stations} money={money} selected={isSelected(each)} />
            ))}
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
          <Side key={side.end.key} side={side} at="to" boxed={false} shift={shift} of={rows.length} />
        ))}
      </div>
    </section>
  );
}

function laneSize(money: boolean, phone: boolean): readonly [number, number] {
  if (phone) return money ? [124, 40] : [56, 12];
  return money ? [64, 32] : [30, 12];
}

function stationsFor(money: boolean, phone: boolean): Stations {
  if (phone) return narrow;
  return money ? wide : wideBands;
}

function helpFor(money: boolean, single: boolean) {
  if (!single) return 'answer.many';
  return money ? 'answer.bandsMoney' : 'answer.bands';
}

/** Where bands end: solid where a source says where, hatched where none does. */
function Bar({
  side: { end, top, bottom },
  x,
  lane,
  thick,
}: {
  readonly side: FlowSide;
  readonly x: number;
  readonly lane: number;
  readonly thick: number;
}) {
  const air = (lane - thick) / 2 - 3;
  const said = end.labels.length > 0;
  return (
    <rect
      x={x}
      y={top + air}
      width={8}
      height={bottom - top - 2 * air}
      fill={said ? 'var(--ink)' : 'url(#flow-hatch)'}
      stroke={said ? 'none' : 'var(--ctl)'}
      strokeDasharray="3 3"
    />
  );
}

function LaneButton({
  lane: { strand, y },
  named,
  height,
  pressed,
  money,
}: {
  readonly lane: Lane;
  readonly named: number;
  readonly height: number;
  readonly pressed: boolean;
  readonly money: boolean;
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
            <KindGlyph kind={first.who.kind} size={16} /> <Named text={first.who.label} />
          </>
        ) : (
          t('answer.departures', { count: rows.length + named })
        )}
        {named > 0 && rows.length === 1 ? <span className="flow-named">{t('answer.named', { count: named })}</span> : null}
      </span>
      {money && rows.length === 1 ? (
        <span className={`flow-amount ${figure ? shapeOf(figure.amount) : 'none'}`}>
          <bdi>{figure ? figureWords(figure, { t }) : t('answer.noFigure')}</bdi>
        </span>
      ) : null}
    </button>
  );
}

function Side({
  side: { end, top, bottom, count },
  at,
  boxed,
  shift,
  of,
}: {
  readonly side: FlowSide;
  readonly at: 'from' | 'to';
  readonly boxed: boolean;
  readonly shift: number;
  readonly of: number | null;
}) {
  const { t } = useWords();
  const said = end.labels.length > 0;
  return (
    <div
      className={`flow-side ${at}${boxed ? ' boxed' : ''}${said ? '' : ' unsaid'}`}
      style={{ insetBlockStart: top + shift, blockSize: bottom - top }}
    >
      <span className="flow-end">
        <EndWords end={end} nobody={t(at === 'from' ? 'answer.officeNotSaid' : 'answer.notKnown')} />
      </span>
      {end.inferred ? <span className="quiet">{t('support.inferred')}</span> : null}
      {of !== null && of > 1 ? <span className="quiet">{t('answer.ofRows', { number: count, of })}</span> : null}
    </div>
  );
}

function EndWords({ end: { labels, more }, nobody }: { readonly end: FlowEnd; readonly nobody: string }) {
  const { t } = useWords();
  if (labels.length === 0) return nobody;
  return (
    <>
      {labels.map((label, index) => (
        <span key={label}>
          {index > 0 ? t('list.comma') : ''}
          <Named text={label} />
        </span>
      ))}
      {more > 0 ? ` ${t('answer.andMore', { number: more })}` : ''}
    </>
  );
}
