import { useMemo, useState } from 'react';
import { MotiveBead } from '#web/look/glyph.tsx';
import { called } from '#web/i18n/words.ts';
import { rowSentence } from '#web/panels/answer/answerWords.ts';
import type { Answer } from '#web/panels/answer/answers.ts';
import type { Party } from '#web/panels/answer/parties.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { Band, type Stations } from '#web/views/answer/Band.tsx';
import { flowOf, strandsOf, type Lane } from '#web/views/answer/flow.ts';
import { Bar, Hatch, Side } from '#web/views/answer/FlowSides.tsx';
import { press } from '#web/views/answer/press.ts';
import '#web/views/answer/FlowPicture.css';

const stations: Stations = { start: 275, name: 307, behind: 305, bend: 305, end: 690 };
const [lane, thick] = [20, 12];

/** Departures as curved bands from an office or a body to a place, beside the network: a click on a band chooses it, as does a key at its beginning; the table names whom each is of. */
export function CurvedFlow({ parties, answer }: { readonly parties: readonly Party[]; readonly answer: Answer }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const selected = useDeskState((state) => state.history.present.selected);
  const [focused, setFocused] = useState<string | null>(null);
  const rows = useMemo(() => parties.map(({ row }) => row), [parties]);
  const named = new Map(parties.map(({ row, members }) => [row.id, members]));
  const strands = strandsOf(rows, answer);
  const isSingle = strands.every((strand) => strand.rows.length === 1);
  const bodies = new Set(rows.map(({ body }) => body.id));
  const flow = flowOf(strands, lane, thick, bodies);
  const hasOffices = flow.from.some(({ end }) => !bodies.has(end.key));
  const isSelected = ({ strand }: Lane) =>
    strand.rows.some((row) => [row, ...(named.get(row.id) ?? [])].some(({ id }) => selected.includes(id)));
  const wordsOf = ({ strand }: Lane) => {
    const [first] = strand.rows;
    const count = strand.rows.reduce((sum, { id }) => sum + (named.get(id)?.length ?? 0), strand.rows.length);
    return first && strand.rows.length === 1
      ? `${called(first.who.label, t)}. ${rowSentence(first, { t, language })}`
      : [
          t('answer.departures', { count }),
          ...(strand.contested > 0 ? [t('answer.contestedOf', { number: strand.contested, of: strand.rows.length })] : []),
        ].join(t('list.semicolon'));
  };
  return (
    <section className="flow curved" aria-labelledby="flow-title">
      <h3 id="flow-title">{t('answer.flow.curved')}</h3>
      <p className="quiet">{t(isSingle ? 'answer.bandsCurved' : 'answer.many')}</p>
      <div className="flow-drawing" style={{ blockSize: flow.height }}>
        <svg viewBox={`0 0 1000 ${flow.height}`} preserveAspectRatio="none" aria-hidden focusable="false">
          <Hatch />
          {flow.lanes.map((each) => (
            <g key={each.strand.key} className="flow-curve" onClick={({ currentTarget }) => press(desk, each.strand.rows, currentTarget)}>
              <title>{wordsOf(each)}</title>
              <Band lane={each} stations={stations} money={false} selected={isSelected(each)} focused={focused === each.strand.key} />
            </g>
          ))}
          {flow.from.map((side) => (
            <Bar key={side.end.key} side={side} x={stations.start - 8} lane={lane} thick={thick} />
          ))}
          {flow.to.map((side) => (
            <Bar key={side.end.key} side={side} x={stations.end} lane={lane} thick={thick} />
          ))}
        </svg>
        {flow.lanes.map((each) => (
          <button
            key={each.strand.key}
            type="button"
            className="flow-lane"
            aria-pressed={isSelected(each)}
            title={wordsOf(each)}
            style={{ insetBlockStart: each.y - lane / 2, blockSize: lane }}
            onClick={({ currentTarget }) => press(desk, each.strand.rows, currentTarget)}
            onFocus={() => setFocused(each.strand.key)}
            onBlur={() => setFocused(null)}
          >
            <span className="visually-hidden">{wordsOf(each)}</span>
            <span className="flow-beads" aria-hidden>
              {each.strand.motives.map((motive) => (
                <MotiveBead key={motive} motive={motive} />
              ))}
            </span>
          </button>
        ))}
        {flow.from.map((side) => (
          <Side
            key={side.end.key}
            side={side}
            at="from"
            boxed={false}
            shift={0}
            of={null}
            remark={hasOffices && bodies.has(side.end.key) ? t('answer.noUnit') : null}
          />
        ))}
        {flow.to.map((side) => (
          <Side key={side.end.key} side={side} at="to" boxed={false} shift={0} of={rows.length} />
        ))}
      </div>
    </section>
  );
}
