import { useContext, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { MapStart } from '#web/parts/mapStart.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { phoneFits, startStands } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import { hintsOf } from '#web/views/map/hints.ts';
import { MapCard } from '#web/views/map/MapCard.tsx';
import { MapSheet } from '#web/views/map/MapSheet.tsx';
import { MapSide } from '#web/views/map/MapSide.tsx';
import { movesOf } from '#web/views/map/moves.ts';
import { whereOf } from '#web/views/map/where.ts';
import '#web/views/map/Map.css';

const mostApartOnPhone = 3;

/** The map of what is on the table: places where they lie, names where they are said to have been, moves as arcs, and beside it all of these as lists, with what is not on the map. */
export function MapView() {
  const { t } = useWords();
  const { entities, ties, unasserted, ghosts, folded: told } = useDrawn();
  const all = useMemo(() => [...new Set([...ties, ...told.THROUGH])], [ties, told]);
  const selected = useDeskState((state) => state.history.present.selected);
  const open = selected.at(-1);
  const isFolded = useDeskState((state) => state.readingFolded);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [folded, setFolded] = useState(0);
  const where = useMemo(() => whereOf(entities, all), [entities, all]);
  const mostApart = useMatch(phoneFits) ? mostApartOnPhone : undefined;
  const moves = useMemo(
    () => movesOf([...ties, ...unasserted], where, new Set(selected), mostApart),
    [ties, unasserted, where, selected, mostApart],
  );
  const hints = useMemo(() => hintsOf({ entities, ties: all }, ghosts, where), [entities, all, ghosts, where]);
  const stands = useMatch(startStands);
  const { place } = useContext(MapStart);
  const start = stands ? place : null;
  const side = (
    <MapSide
      where={where}
      moves={moves}
      opened={opened}
      folded={folded}
      onToggle={(id) => setOpened((before) => before.symmetricDifference(new Set([id])))}
    />
  );
  return (
    <section className={start ? 'map-view alone' : 'map-view'} aria-label={t('map.label')}>
      <MapSheet where={where} moves={moves} hints={hints} onOpen={(ids) => setOpened(new Set(ids))} onFolded={setFolded} />
      {open !== undefined && isFolded ? <MapCard id={open} where={where} moves={moves} /> : null}
      {start ? createPortal(side, start) : side}
    </section>
  );
}
