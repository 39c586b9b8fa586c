import { useEffect, useMemo, useRef, useState } from 'react';
import { holdCanvas, keepCamera, noteSight } from '#web/actions/camera.ts';
import { askAboutCrowd, moveCrowd, settleStrays } from '#web/actions/crowds.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { lassoed, setLasso } from '#web/actions/lasso.ts';
import { move } from '#web/actions/move.ts';
import { pointAt, select, selectMany } from '#web/actions/select.ts';
import { createCanvas } from '#web/canvas/canvas.ts';
import { CanvasMenu, type MenuPlace } from '#web/views/graph/CanvasMenu.tsx';
import { coverOver } from '#web/views/graph/cover.ts';
import { useAim } from '#web/views/graph/useAim.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useCompany, useDrawn } from '#web/parts/drawnContext.ts';
import { useOwnPlaces } from '#web/parts/ownPlaces.ts';
import { useWords } from '#web/parts/useWords.ts';
import { crowdsByMember, crowdWith, isOfCrowd } from '#web/session/crowd.ts';
import type { Weight } from '#web/session/measure.ts';
import { pictureOf } from '#web/session/pictureOf.ts';

/** Holds the canvas: gives it the picture and where the camera is to go, and turns its gestures into actions. weightOf: where a name stands on the scale of the chosen measure, where one is chosen. */
export function Stage({ weightOf }: { readonly weightOf: ((id: string) => Weight) | undefined }) {
  const desk = useDesk();
  const element = useRef<HTMLDivElement>(null);
  const present = useDeskState((state) => state.history.present);
  const places = useOwnPlaces();
  const session = useMemo(() => (places ? { ...present, table: places } : present), [present, places]);
  const isOwn = useRef(places !== null);
  const { t, language, numerals } = useWords();
  const theme = useDeskState((state) => state.theme);
  const drawing = useDeskState((state) => state.lasso);
  const drawn = useDrawn();
  const kept = useCompany();
  const company = useRef(kept);
  const crowds = useRef(drawn.crowds);
  const strays = drawn.strays.join(' ');
  const [menu, setMenu] = useState<MenuPlace | null>(null);

  useEffect(() => {
    if (!element.current) return undefined;
    const canvas = createCanvas(element.current, {
      onSelect(id, extend) {
        const crowd = id === null ? undefined : crowdWith(crowds.current, id);
        if (crowd) askAboutCrowd(desk, crowd);
        else select(desk, id, extend);
      },
      onMove(moved) {
        if (isOwn.current) return;
        for (const { id, x, y } of moved) {
          const crowd = crowdWith(crowds.current, id);
          if (crowd) moveCrowd(desk, crowd, { x, y });
        }
        move(desk, moved);
      },
      onSelectMany: (ids) =>
        selectMany(
          desk,
          ids.filter((id) => !isOfCrowd(id)),
          true,
        ),
      onLasso: (ids, extend) =>
        lassoed(
          desk,
          ids.filter((id) => !isOfCrowd(id)),
          extend,
        ),
      onMenu(id, { x, y }) {
        if ((id !== null && isOfCrowd(id)) || element.current?.closest('[data-turning]')) return;
        if (id !== null) pointAt(desk, id);
        setMenu({ x, y, of: id === null ? 'canvas' : 'selection' });
      },
      onExpand: (id) => (isOfCrowd(id) ? undefined : askToExpand(desk, id)),
      onCamera: (camera) => keepCamera(desk, camera),
      onSight: () => noteSight(desk, element.current ? coverOver(element.current) : null),
    });
    holdCanvas(desk, canvas);
    return () => {
      holdCanvas(desk, null);
      setLasso(desk, false);
      canvas.destroy();
    };
  }, [desk]);

  useEffect(() => {
    const standsIn = crowdsByMember(drawn.crowds);
    isOwn.current = places !== null;
    company.current = new Set([...kept].map((id) => standsIn.get(id) ?? id));
    crowds.current = drawn.crowds;
    const words = { or: t('canvas.or'), weakest: t('routes.weakest') };
    desk.canvas.current?.update(
      pictureOf(session, drawn, kept, { language, numerals, theme, words, weightOf }, drawn.route, drawn.ghosts, drawn.period),
    );
  }, [desk, session, places, drawn, kept, language, numerals, theme, weightOf, t]);

  useEffect(() => desk.canvas.current?.setLasso(drawing), [desk, drawing]);

  useEffect(() => {
    if (strays === '') return undefined;
    const leaving = new AbortController();
    void settleStrays(desk, strays.split(' '), leaving.signal);
    return () => leaving.abort();
  }, [desk, strays]);

  useAim(element, crowds, company);

  return (
    <>
      <div ref={element} className="stage" aria-hidden />
      {menu ? <CanvasMenu place={menu} onClose={() => setMenu(null)} /> : null}
    </>
  );
}
