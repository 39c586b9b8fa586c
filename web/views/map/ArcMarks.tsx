import type { MouseEvent } from 'react';
import { point } from '#web/actions/point.ts';
import { edgeElements } from '#web/canvas/edgeElement.ts';
import { variablePalette } from '#web/canvas/palette.ts';
import { holds } from '#graph-schema/ontology.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useCompany, useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { Label } from '#web/parts/vector/Label.tsx';
import { pathOf, WayMark } from '#web/parts/vector/LineMark.tsx';
import { edgeOf } from '#web/session/pictureOf.ts';
import { clearOfPoint, type DrawnArc } from '#web/views/map/arcCourse.ts';
import type { Mark } from '#web/views/map/marks.ts';

const palette = variablePalette();
const size = 12;
const place = { at: 70, lift: 15 };
const hinted = {
  bend: 0,
  words: null,
  selected: false,
  ghost: true,
  doubt: null,
  writing: { language: 'EN', numerals: 'latn' },
  or: '',
  contrast: false,
  labelScale: 1,
} as const;

/** What a perspective keeps out, in its place and without words: arcs, and the spots that no other stands for. */
export function HintMarks({
  arcs,
  marks,
  spots,
}: {
  readonly arcs: readonly DrawnArc[];
  readonly marks: readonly Mark[];
  readonly spots: ReadonlyMap<string, unknown>;
}) {
  return (
    <g className="map-hints">
      {arcs.map(({ arc, course }) =>
        edgeElements(edgeOf(arc), hinted).map((edge) => <WayMark key={edge.id} edge={edge} course={course} palette={palette} />),
      )}
      {marks.flatMap(({ id, x, y, spots: here }) =>
        here.every((spot) => spots.has(spot.id)) ? [<circle key={id} className="map-dot" cx={x} cy={y} r={5.5} />] : [],
      )}
    </g>
  );
}

/** The arcs of the map, as lines of the network: a click on one opens it, a click on a name opens that. */
export function ArcMarks({ arcs }: { readonly arcs: readonly DrawnArc[] }) {
  return arcs.map((drawn) => <ArcMark key={drawn.arc.tie.id} {...drawn} />);
}

function ArcMark({ arc, course, open, label }: DrawnArc) {
  const desk = useDesk();
  const { t, language, numerals } = useWords();
  const { period } = useDrawn();
  const company = useCompany();
  const theme = useDeskState((state) => state.theme);
  const chosen = useDeskState((state) => state.history.present.selected);
  const ids = [...arc.ties.map(({ id }) => id), ...arc.who];
  const selected = arc.ties.some(({ id }) => chosen.includes(id));
  const look = {
    bend: 0,
    words: holds(arc.tie.assertion) ? null : place,
    selected,
    ghost: false,
    doubt: period.doubts.get(arc.tie.id) ?? null,
    writing: { language, numerals },
    or: t('canvas.or'),
    contrast: theme === 'contrast',
    labelScale: 1,
  };
  const isVeiled = company.size > 0 && !ids.some((id) => company.has(id));
  const [who] = arc.who;
  const press = (id: string | undefined) => (event: MouseEvent) => {
    event.stopPropagation();
    if (id !== undefined) point(desk, id, event.shiftKey || event.ctrlKey || event.metaKey);
  };
  return (
    <g className={isVeiled ? 'veiled' : undefined}>
      <g className="map-arc" data-tie={arc.tie.id} onClick={press(arc.tie.id)}>
        {edgeElements(edgeOf(arc), look).map((edge) => (
          <WayMark key={edge.id} edge={edge} course={course} palette={palette} />
        ))}
        <path className="map-hit" d={pathOf(course)} />
      </g>
      {open ? (
        <g className="map-open">
          <circle cx={open.x} cy={open.y} r={clearOfPoint - 1} />
          <text x={open.x} y={open.y + 4}>
            ?
          </text>
        </g>
      ) : null}
      {label ? (
        <g
          className={selected || (who !== undefined && chosen.includes(who)) ? 'map-name chosen' : 'map-name'}
          onClick={press(arc.who.length === 1 ? who : arc.tie.id)}
        >
          {label.leader ? (
            <path className="map-leader" d={`M${label.leader.x} ${label.leader.y}V${label.y + 9 * Math.sign(label.leader.y - label.y)}`} />
          ) : null}
          <rect x={label.room.left - 3} y={label.room.top} width={label.room.right - label.room.left + 6} height={18} rx={3} />
          <Label
            words={label.words}
            x={label.x}
            y={label.y}
            place={label.side}
            size={size}
            leading={size}
            weight={500}
            colour="currentColor"
            paper={palette.paper}
            halo={2.5}
          />
        </g>
      ) : null}
    </g>
  );
}
