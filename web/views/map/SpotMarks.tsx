import type { MouseEvent } from 'react';
import { fontSize } from '#web/canvas/font.ts';
import { digits } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useCompany, useDrawn } from '#web/parts/drawnContext.ts';
import { Label } from '#web/parts/vector/Label.tsx';
import type { MarkLabel } from '#web/views/map/labels.ts';
import type { Mark } from '#web/views/map/marks.ts';

const leastChip = 22;

/** The spots of the map: a dot for a point, a chip with the count of names in the middle of what is no point, and several at one place as one with their number. */
export function SpotMarks({
  marks,
  labels,
  onPress,
}: {
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<string, MarkLabel>;
  readonly onPress: (mark: Mark, extend: boolean) => void;
}) {
  const { period } = useDrawn();
  const company = useCompany();
  const selected = useDeskState((state) => state.history.present.selected);
  return marks.map((mark) => {
    const ids = mark.spots.map(({ id }) => id);
    const isVeiled = company.size > 0 && ![...ids, ...mark.names].some((id) => company.has(id));
    const isChosen = ids.some((id) => selected.includes(id));
    const isBare = ids.every((id) => period.bare.has(id));
    const state = [isVeiled ? 'veiled' : '', isChosen ? 'chosen' : '', isBare ? 'bare' : ''].filter(Boolean).join(' ');
    const label = labels.get(mark.id);
    return (
      <g
        key={mark.id}
        className={`map-spot ${state}`}
        data-spot={mark.id}
        onClick={(event: MouseEvent) => {
          event.stopPropagation();
          onPress(mark, event.shiftKey || event.ctrlKey || event.metaKey);
        }}
      >
        {mark.exact === 'point' && mark.spots.length === 1 ? <circle cx={mark.x} cy={mark.y} r={5.5} /> : <Chip mark={mark} />}
        {label ? (
          <g className="map-name">
            <Label
              words={label.words}
              x={label.x}
              y={label.y}
              place={label.place}
              size={fontSize(label.words)}
              leading={17}
              weight={600}
              colour="currentColor"
              paper="var(--paper)"
              halo={2.5}
            />
          </g>
        ) : null}
      </g>
    );
  });
}

function Chip({ mark: { x, y, names, exact, spots } }: { readonly mark: Mark }) {
  const { t } = useWords();
  const words = digits(exact === 'point' || spots.length > 1 ? spots.length : names.size, t);
  const width = Math.max(leastChip, 12 + 7 * words.length);
  return (
    <>
      <rect className="map-chip" x={x - width / 2} y={y - 10} width={width} height={20} rx={10} />
      <text className="map-figure" x={x} y={y + 4}>
        {words}
      </text>
    </>
  );
}

/** The areas and countries that spots stand for, hatched, under all that is drawn on the map. outlines: of countries, as paths; a country without one is drawn as an area. */
export function AreaMarks({ marks, outlines }: { readonly marks: readonly Mark[]; readonly outlines: ReadonlyMap<string, string> }) {
  return marks.flatMap((mark) => {
    if (mark.exact === 'point') return [];
    const outline = outlines.get(mark.id);
    return [
      outline === undefined ? (
        <circle key={mark.id} className={`map-area ${mark.exact}`} cx={mark.middle.x} cy={mark.middle.y} r={mark.radius} />
      ) : (
        <path key={mark.id} className="map-area country" d={outline} />
      ),
    ];
  });
}
