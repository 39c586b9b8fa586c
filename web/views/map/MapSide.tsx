import type { ReactNode } from 'react';
import { everyMotive } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, tieWords } from '#graph-schema/ontology.ts';
import { select } from '#web/actions/select.ts';
import { called, digits } from '#web/i18n/words.ts';
import { KindGlyph, MotiveLine } from '#web/look/glyph.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { motivesDrawn } from '#web/session/drawn.ts';
import type { KnownEntity } from '#web/session/known.ts';
import type { Line } from '#web/session/lines.ts';
import { exactnessOf, namesAt, type Exactness } from '#web/views/map/marks.ts';
import { mapListId } from '#web/views/map/mapListId.ts';
import type { Arc, Moves } from '#web/views/map/moves.ts';
import { PlaceRow } from '#web/views/map/PlaceRow.tsx';
import { tellsMove, tellsWhere } from '#web/views/map/whatTells.ts';
import type { Where } from '#web/views/map/where.ts';

const exactness: readonly Exactness[] = ['point', 'area', 'country', 'unsaid'];

/** The motives that are claimed of the departures on the map, each with its sign and of how many. */
function MotiveKey({ moves }: { readonly moves: Moves }) {
  const { t, tag } = useWords();
  const departures = [...moves.arcs, ...moves.told]
    .flatMap(({ ties }) => ties)
    .filter(({ type }) => describeRelationship(type).departure === 'LEFT');
  if (departures.length === 0) return null;
  return (
    <>
      <h2>{t('legend.motives')}</h2>
      <ul>
        {everyMotive.map((motive) => {
          const count = departures.filter((tie) => motivesDrawn(tie).includes(motive)).length;
          return count === 0 ? null : (
            <li key={motive}>
              <MotiveLine motive={motive} /> {wordOf('Motive', motive, tag)} <span className="figure">{digits(count, t)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Beside the map: what is on it and what is not, each counted, and the same as lists. opened: the spots whose names are listed. folded: the arcs that begin and end at one mark from so far. */
export function MapSide({
  where,
  moves,
  opened,
  folded,
  onToggle,
}: {
  readonly where: Where;
  readonly moves: Moves;
  readonly opened: ReadonlySet<string>;
  readonly folded: number;
  readonly onToggle: (spot: string) => void;
}) {
  const { t, language, tag } = useWords();
  const { entities, ties, unasserted } = useDrawn();
  const names = namesAt(where);
  const spots = [...where.spots.values()].toSorted(
    (a, b) => (names.get(b.id)?.size ?? 0) - (names.get(a.id)?.size ?? 0) || a.label[language].localeCompare(b.label[language], tag),
  );
  const others = [...ties, ...unasserted].filter(({ type }) => !tellsMove(type) && !tellsWhere(type)).length;
  const unplaced = [...where.unplaced, ...unasserted.filter(({ type }) => tellsWhere(type))];
  const lines = (some: readonly Line[]) => some.reduce((sum, line) => sum + line.ties.length, 0);
  const drawnTies = lines(moves.arcs) + lines(moves.told);
  const all = drawnTies + lines(moves.within) + lines(moves.nowhere);
  return (
    <div className="map-side">
      <p className="map-counts">
        {t('map.counts', {
          places: where.spots.size,
          names: entities.length - where.without.length,
          of: entities.length,
          moves: drawnTies,
          ofMoves: all,
        })}
      </p>
      {where.spots.size === 0 ? <p className="map-empty">{t('map.empty')}</p> : null}
      <section className="map-key">
        <h2>{t('map.exact')}</h2>
        <ul>
          {exactness.map((exact) => {
            const count = spots.filter((spot) => exactnessOf(spot) === exact).length;
            return count === 0 ? null : (
              <li key={exact}>
                <ExactSign exact={exact} /> {t(`map.exactness.${exact}`)} <span className="figure">{digits(count, t)}</span>
              </li>
            );
          })}
          <li>
            <ExactSign exact={null} /> {t('map.open')}
          </li>
        </ul>
        <MotiveKey moves={moves} />
        <p className="quiet">{t('map.exactHelp')}</p>
        {where.lying.length > 0 ? <p className="quiet">{t('map.lying', { number: where.lying.length })}</p> : null}
        {others > 0 ? <p className="quiet">{t('map.others', { number: others })}</p> : null}
        <p className="quiet">{t('map.source')}</p>
      </section>
      <Part title={t('map.places')} count={spots.length} open>
        <ul id={mapListId}>
          {spots.map((spot, index) => (
            <PlaceRow
              key={spot.id}
              spot={spot}
              names={names.get(spot.id)?.size ?? 0}
              stands={where.stands.filter((stand) => stand.spot === spot.id && stand.entity.id !== spot.id)}
              open={opened.has(spot.id)}
              onToggle={() => onToggle(spot.id)}
              first={index === 0}
            />
          ))}
        </ul>
      </Part>
      <Part title={t('map.without')} count={where.without.length}>
        <p className="quiet">{t('map.withoutHelp')}</p>
        <ul>
          {where.without.map((entity) => (
            <NameRow key={entity.id} entity={entity} />
          ))}
        </ul>
      </Part>
      <Part title={t('map.moves')} count={moves.arcs.length}>
        <p className="quiet">{t('map.movesHelp')}</p>
        <MoveRows lines={moves.arcs} where={where} />
        {folded > 0 ? <p className="quiet">{t('map.folded', { number: folded })}</p> : null}
      </Part>
      <Part title={t('map.within')} count={moves.within.length}>
        <MoveRows lines={moves.within} where={where} />
      </Part>
      <Part title={t('map.nowhere')} count={moves.nowhere.length}>
        <p className="quiet">{t('map.nowhereHelp')}</p>
        <MoveRows lines={moves.nowhere} where={where} />
      </Part>
      <Part title={t('map.unplaced')} count={unplaced.length}>
        <p className="quiet">{t('map.unplacedHelp')}</p>
        <MoveRows lines={unplaced.map((tie) => ({ tie, ties: [tie] }))} where={where} />
      </Part>
    </div>
  );
}

function Part({
  title,
  count,
  open = false,
  children,
}: {
  readonly title: string;
  readonly count: number;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return count === 0 ? null : (
    <details className="map-part" open={open}>
      <summary>
        {title} <span className="figure">{digits(count, t)}</span>
      </summary>
      {children}
    </details>
  );
}

function NameRow({ entity }: { readonly entity: KnownEntity }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const isSelected = useDeskState((state) => state.history.present.selected.includes(entity.id));
  return (
    <li>
      <button type="button" className="map-row" aria-pressed={isSelected} onClick={() => select(desk, entity.id)}>
        <KindGlyph kind={entity.kind} size={16} /> <bdi>{called(entity.label[language], t)}</bdi>
      </button>
    </li>
  );
}

function MoveRows({ lines, where }: { readonly lines: readonly (Line & Partial<Arc>)[]; readonly where: Where }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const selected = useDeskState((state) => state.history.present.selected);
  const spot = (id: string) => where.spots.get(id)?.label[language] ?? id;
  return (
    <ul>
      {lines
        .flatMap((line) => (line.who && line.who.length > 1 ? line.ties.map((tie) => ({ ...line, tie, ties: [tie] })) : [line]))
        .map(({ tie, from, to }) => (
          <li key={tie.id}>
            <button type="button" className="map-row" aria-pressed={selected.includes(tie.id)} onClick={() => select(desk, tie.id)}>
              <span>
                <bdi>{called(known.entities.get(tie.source)?.label[language] ?? '', t)}</bdi> {tieWords(tie.type, tie.assertion, tag).out}{' '}
                <bdi>{called(known.entities.get(tie.target)?.label[language] ?? '', t)}</bdi>
                {from === undefined || to === undefined ? null : (
                  <span className="quiet">
                    {' '}
                    {t('map.way', {
                      from: from === null ? t('map.notSaid') : spot(from),
                      to: to === null ? t('map.notSaid') : spot(to),
                    })}
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
    </ul>
  );
}

/** The sign of how exact a spot is, and of an end of which nobody says where it is. */
function ExactSign({ exact }: { readonly exact: Exactness | null }) {
  return (
    <svg className="map-sign" width="32" height="16" viewBox="0 0 32 16" aria-hidden="true" focusable="false">
      {exact === 'point' ? <circle className="map-dot" cx="16" cy="8" r="5.5" /> : null}
      {exact === 'area' ? <ellipse className="map-area area" cx="16" cy="8" rx="15" ry="7" /> : null}
      {exact === 'unsaid' ? <circle className="map-area unsaid" cx="16" cy="8" r="7" /> : null}
      {exact === 'country' ? <rect className="map-area country" x="1" y="1" width="30" height="14" /> : null}
      {exact === null ? (
        <g className="map-open">
          <circle cx="16" cy="8" r="7" />
          <text x="16" y="12">
            ?
          </text>
        </g>
      ) : null}
    </svg>
  );
}
