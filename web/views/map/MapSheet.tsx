import { useEffect, useMemo, useRef, useState } from 'react';
import { called } from '#web/i18n/words.ts';
import { keepSight } from '#web/actions/keepSight.ts';
import { point } from '#web/actions/point.ts';
import { select } from '#web/actions/select.ts';
import { createMeasure } from '#web/canvas/font.ts';
import type { Measure } from '#web/canvas/nodeBox.ts';
import { overlap, type Rectangle } from '#web/canvas/rectangle.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import type { Labels } from '#web/session/labels.ts';
import { anchorsOf } from '#web/views/map/anchors.ts';
import { ArcMarks, HintMarks } from '#web/views/map/ArcMarks.tsx';
import { roomsOfArcs } from '#web/views/map/arcRooms.ts';
import { cameraAt, fitting, nearer, onSheet, sheetOf, sightOf, type MapCamera, type Sheet } from '#web/views/map/camera.ts';
import { countryLabels, countryName, countryOf } from '#web/views/map/countryNames.ts';
import { coursesOf } from '#web/views/map/courses.ts';
import type { Hints } from '#web/views/map/hints.ts';
import { labelsOf } from '#web/views/map/labels.ts';
import type { Country } from '#web/views/map/land.ts';
import { LandMarks } from '#web/views/map/LandMarks.tsx';
import { MapScale } from '#web/views/map/MapScale.tsx';
import { MapControls } from '#web/views/map/MapControls.tsx';
import { exactnessOf, marksOf, pointOf, type Mark } from '#web/views/map/marks.ts';
import type { Moves } from '#web/views/map/moves.ts';
import { AreaMarks, SpotMarks } from '#web/views/map/SpotMarks.tsx';
import { strokesOf } from '#web/views/map/strokes.ts';
import { useFarLand, useNearLand } from '#web/views/map/useLand.ts';
import type { Point } from '#web/views/map/plane.ts';
import { useCovered, useReveal } from '#web/views/map/useReveal.ts';
import { useMapGestures } from '#web/views/map/useMapGestures.ts';
import { useSize } from '#web/parts/useSize.ts';
import type { Where } from '#web/views/map/where.ts';

const none = [] as const;
const nearStep = 1.5;
const spreadBy = 2.5;
const roundName = 30;

type Shown = { readonly where: Where; readonly moves: Moves; readonly hints: Hints | null };

/** The map itself: what lies under it, areas, arcs and spots. What is drawn here is in the lists beside it, for keyboards and screen readers. */
export function MapSheet({
  where,
  moves,
  hints,
  onOpen,
  onFolded,
}: Shown & { readonly onOpen: (spots: readonly string[]) => void; readonly onFolded: (arcs: number) => void }) {
  const desk = useDesk();
  const { t } = useWords();
  const element = useRef<HTMLElement>(null);
  const size = useSize(element);
  const sight = useDeskState((state) => state.sight);
  const far = useFarLand();
  const open = useDeskState((state) => state.history.present.selected.at(-1));
  const covered = useCovered(element);
  const sheet = sheetOf(size ?? { width: 0, height: 0 }, covered);
  const near = useNearLand();
  const countries = near.data?.countries ?? far.data?.countries ?? none;
  const outlines = useMemo(() => countriesStoodFor(where, countries), [where, countries]);
  const anchors = useMemo(() => anchorsOf(where, outlines), [where, outlines]);
  const whole = () => fitting([...anchors.values()], sheet);
  const turn = (change: (camera: MapCamera) => MapCamera) => {
    const { sight: now } = desk.store.get();
    keepSight(desk, sightOf(change(now ? cameraAt(now) : whole())));
  };
  const fit = () => keepSight(desk, null);
  const points = open === undefined ? none : pointsOf(open, where, moves).flatMap((spot) => anchors.get(spot) ?? []);
  useReveal(open, points, size, covered, turn);
  const wasDrag = useMapGestures(element, sheet, { turn, fit, press: () => select(desk, null) });

  function press({ spots, exact }: Mark, extend: boolean): void {
    if (wasDrag()) return;
    const [first, ...others] = spots;
    onOpen(spots.map(({ id }) => id));
    if (others.length === 0 && first) point(desk, first.id, extend);
    else if (exact === 'point') turn((camera) => spread(spots.map(pointOf), camera, sheet));
  }

  return (
    <section ref={element} className="map-sheet" aria-label={t('map.sheet')}>
      {size ? (
        <Drawing
          {...{ where, moves, hints, anchors, outlines, countries, sheet, onFolded }}
          corner={covered.corner}
          camera={sight ? cameraAt(sight) : whole()}
          onPress={press}
        />
      ) : null}
      {far.isError ? (
        <div className="map-note">
          <Failed failure={far.error} stillWorks onAgain={() => void far.refetch()} />
        </div>
      ) : null}
      {far.isPending ? <p className="map-note quiet">{t('map.loading')}</p> : null}
      <MapScale camera={sight ? cameraAt(sight) : whole()} />
      <MapControls
        onNearer={() => turn((before) => nearer(before, nearStep, sheet))}
        onFarther={() => turn((before) => nearer(before, 1 / nearStep, sheet))}
        onFit={fit}
      />
    </section>
  );
}

/** What the camera sees. */
function Drawing({
  where,
  moves,
  hints,
  anchors,
  outlines,
  countries,
  camera,
  sheet,
  corner,
  onPress,
  onFolded,
}: Shown & {
  readonly anchors: ReadonlyMap<string, Point>;
  readonly outlines: ReadonlyMap<string, Country>;
  readonly countries: readonly Country[];
  readonly camera: MapCamera;
  readonly sheet: Sheet;
  readonly corner: Rectangle | null;
  readonly onPress: (mark: Mark, extend: boolean) => void;
  readonly onFolded: (arcs: number) => void;
}) {
  const { t, language } = useWords();
  const known = useDeskState((state) => state.known);
  const [measure] = useState(measureOf);
  const far = useFarLand();
  const near = useNearLand();
  const marks = marksOf(where, anchors, camera, sheet);
  const more = (number: number) => t('map.manyNames', { number });
  const around = {
    names: known.entities,
    nameOf: (label: Labels) => called(label[language], t),
    measure,
    more,
    free: freeOf(sheet),
    taken: corner ? [corner] : none,
  };
  const { drawn, folded } = coursesOf(moves.arcs, marks, around);
  const hidden = folded.length;
  useEffect(() => onFolded(hidden), [onFolded, hidden]);
  const words = ({ spots: [first, ...others] }: Mark) =>
    others.length === 0 ? (first?.label[language] ?? '') : t('map.andPlaces', { name: first?.label[language], number: others.length });
  const rooms = roomsOfArcs(drawn);
  const least = [...rooms.names, ...around.taken];
  const taken = [[...least, ...rooms.ends, ...rooms.marks], [...least, ...rooms.ends], least];
  const hintedMarks = hints ? marksOf(hints.all, anchors, camera, sheet) : none;
  const labels = labelsOf(marks, words, measure, taken, sheet);
  const own = new Set(outlines.values());
  const paths = new Map([...outlines].map(([id, country]) => [id, strokesOf(country.rings, camera, sheet, true)]));
  const names = useMemo(() => countryLabels(countries, camera, sheet), [countries, camera, sheet]);
  return (
    <svg className="map-drawing" width={sheet.width} height={sheet.height} aria-hidden="true" focusable="false" direction="ltr">
      <pattern id="map-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V7" />
      </pattern>
      <pattern id="map-wide-hatch" width="13" height="13" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V13" />
      </pattern>
      {far.data ? <LandMarks land={{ ...far.data, ...near.data }} camera={camera} sheet={sheet} /> : null}
      <AreaMarks marks={marks} outlines={paths} />
      {names.map(({ x, y, country }) =>
        own.has(country) || rooms.names.some((room) => overlap(room, { left: x, right: x, top: y, bottom: y }, roundName)) ? null : (
          <text key={`${country.number} ${country.name}`} className="map-country" x={x} y={y}>
            {countryName(country, language)}
          </text>
        ),
      )}
      {hints ? <HintMarks arcs={coursesOf(hints.arcs, hintedMarks, around).drawn} marks={hintedMarks} spots={hints.spots} /> : null}
      <ArcMarks arcs={drawn} />
      <SpotMarks marks={marks} labels={labels} onPress={onPress} />
    </svg>
  );
}

/** The spots of an entity or a tie: where it stands, or between which it leads. */
function pointsOf(id: string, { stands }: Where, { arcs }: Moves): readonly string[] {
  const own = stands.filter(({ entity, tie }) => entity.id === id || tie?.id === id).map(({ spot }) => spot);
  const led = arcs.filter(({ ties, who }) => who.includes(id) || ties.some((tie) => tie.id === id));
  return [...new Set([...own, ...led.flatMap(({ from, to }) => [from, to])])].filter((spot) => spot !== null);
}

/** What of a sheet is free for words, in pixels from its left. */
function freeOf({ width, left, right }: Sheet): { readonly from: number; readonly to: number } {
  const beside = Math.min(left, right);
  return { from: left - beside, to: width - right + beside };
}

function measureOf(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return context ? createMeasure(context) : (line) => 7 * line.length;
}

function countriesStoodFor({ spots }: Where, countries: readonly Country[]): ReadonlyMap<string, Country> {
  const whole = [...spots.values()].filter((spot) => exactnessOf(spot) === 'country');
  return new Map(
    whole.flatMap((spot) => {
      const country = countryOf(spot, countries);
      return country ? [[spot.id, country] as const] : [];
    }),
  );
}

/** The camera that brings some spots apart; those at one point stay where they are. */
function spread(points: readonly ReturnType<typeof pointOf>[], camera: MapCamera, sheet: Sheet): MapCamera {
  const fitted = fitting(points, sheet);
  const [first] = points;
  if (!first || fitted.scale <= camera.scale) return nearer(camera, spreadBy, sheet, first && onSheet(camera, sheet, first));
  return fitted;
}
