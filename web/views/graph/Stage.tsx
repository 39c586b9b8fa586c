import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { holdCanvas } from '#web/actions/camera.ts';
import { settleStrays } from '#web/actions/crowds.ts';
import { setLasso } from '#web/actions/lasso.ts';
import { Ahead } from '#web/views/graph/ahead.ts';
import { CanvasMenu } from '#web/views/graph/CanvasMenu.tsx';
import { openStage, type MenuPlace, type OpenStage } from '#web/views/graph/openStage.ts';
import { sendCamera } from '#web/views/graph/sendCamera.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useCompany, useDrawn } from '#web/parts/drawnContext.ts';
import { useOwnPlaces } from '#web/parts/ownPlaces.ts';
import { useWords } from '#web/parts/useWords.ts';
import { crowdsByMember } from '#web/session/crowd.ts';
import type { Weight } from '#web/session/measure.ts';
import { pictureOf } from '#web/session/pictureOf.ts';

/** Holds the canvas: gives it the picture and where the camera is to go, and turns its gestures into actions. weightOf: where a name stands on the scale of the chosen measure, where one is chosen. */
export function Stage({ weightOf }: { readonly weightOf: ((id: string) => Weight) | undefined }) {
  const desk = useDesk();
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<OpenStage>(null);
  const takeAhead = useContext(Ahead);
  const present = useDeskState((state) => state.history.present);
  const places = useOwnPlaces();
  const session = useMemo(() => (places ? { ...present, table: places } : present), [present, places]);
  const { t, language, numerals } = useWords();
  const theme = useDeskState((state) => state.theme);
  const drawing = useDeskState((state) => state.lasso);
  const aim = useDeskState((state) => state.aim);
  const drawn = useDrawn();
  const kept = useCompany();
  const company = useRef(kept);
  const strays = drawn.strays.join(' ');
  const [menu, setMenu] = useState<MenuPlace | null>(null);

  useLayoutEffect(() => {
    const ahead = takeAhead();
    if (!ahead) return;
    stage.current = ahead;
    place.current?.append(ahead.element);
  }, [takeAhead]);

  useEffect(() => {
    if (!place.current) return undefined;
    const opened = stage.current ?? openStage(desk, place.current);
    stage.current = opened;
    opened.goBy({ openMenu: setMenu });
    holdCanvas(desk, opened.canvas);
    return () => {
      holdCanvas(desk, null);
      setLasso(desk, false);
      opened.canvas.destroy();
      opened.element.remove();
      stage.current = null;
    };
  }, [desk]);

  useEffect(() => {
    if (!stage.current) return;
    const standsIn = crowdsByMember(drawn.crowds);
    company.current = new Set([...kept].map((id) => standsIn.get(id) ?? id));
    stage.current.goBy({ crowds: drawn.crowds, isOwn: places !== null });
    const words = { or: t('canvas.or'), weakest: t('routes.weakest') };
    const looks = { language, numerals, theme, words, weightOf };
    stage.current.canvas.update(pictureOf(session, drawn, kept, looks, drawn.route, drawn.ghosts, drawn.period));
  }, [session, places, drawn, kept, language, numerals, theme, weightOf, t]);

  useEffect(() => stage.current?.canvas.setLasso(drawing), [drawing]);

  useEffect(() => {
    if (strays === '') return undefined;
    const leaving = new AbortController();
    void settleStrays(desk, strays.split(' '), leaving.signal);
    return () => leaving.abort();
  }, [desk, strays]);

  useEffect(() => {
    if (stage.current && aim) sendCamera(desk, stage.current, company.current);
  }, [desk, aim]);

  return (
    <>
      <div ref={place} className="stage-place" aria-hidden />
      {menu ? <CanvasMenu place={menu} onClose={() => setMenu(null)} /> : null}
    </>
  );
}
