import { useEffect, useRef, useState } from 'react';
import { holdCanvas, keepCamera, noteSight } from '#web/actions/camera.ts';
import { askAboutCrowd, moveCrowd, settleStrays } from '#web/actions/crowds.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { move } from '#web/actions/move.ts';
import { pointAt, select, selectMany } from '#web/actions/select.ts';
import { createCanvas } from '#web/canvas/canvas.ts';
import { CanvasMenu, type MenuPlace } from '#web/views/graph/CanvasMenu.tsx';
import { coverOver } from '#web/views/graph/cover.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { crowdsByMember, crowdWith, isOfCrowd } from '#web/session/crowd.ts';
import { pictureOf } from '#web/session/pictureOf.ts';

/** Holds the canvas: gives it the picture and where the camera is to go, and turns its gestures into actions. */
export function Stage() {
  const desk = useDesk();
  const { t } = useWords();
  const element = useRef<HTMLDivElement>(null);
  const session = useDeskState((state) => state.history.present);
  const language = useDeskState((state) => state.language);
  const theme = useDeskState((state) => state.theme);
  const aim = useDeskState((state) => state.aim);
  const drawn = useDrawn();
  const company = useRef(drawn.company);
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
      onMenu(id, { x, y }) {
        if (id !== null && isOfCrowd(id)) return;
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
      canvas.destroy();
    };
  }, [desk]);

  useEffect(() => {
    const standsIn = crowdsByMember(drawn.crowds);
    company.current = new Set([...drawn.company].map((id) => standsIn.get(id) ?? id));
    crowds.current = drawn.crowds;
    const words = { or: t('canvas.or'), weakest: t('routes.weakest') };
    desk.canvas.current?.update(
      pictureOf(session, drawn, drawn.company, { language, theme, words }, drawn.route, drawn.ghosts, drawn.period),
    );
  }, [desk, session, drawn, language, theme, t]);

  useEffect(() => {
    if (strays === '') return undefined;
    const leaving = new AbortController();
    void settleStrays(desk, strays.split(' '), leaving.signal);
    return () => leaving.abort();
  }, [desk, strays]);

  useEffect(() => {
    const canvas = desk.canvas.current;
    if (!canvas || !aim || !element.current) return;
    const cover = coverOver(element.current);
    const { selected } = desk.store.get().history.present;
    const standsIn = crowdsByMember(crowds.current);
    const here = (ids: readonly string[]) => ids.map((id) => standsIn.get(id) ?? id);
    if (aim.to === 'camera') {
      canvas.setCamera(aim.camera);
      if (selected.length > 0) canvas.frame(selected, company.current, cover, true);
    } else if (aim.to === 'company' && selected.length > 0) canvas.frame(selected, company.current, cover);
    else if (aim.to === 'company') canvas.fit([...company.current], cover);
    else if (aim.to === 'frame') canvas.frame(here(aim.ids), new Set(), cover);
    else if (aim.to === 'reveal') canvas.reveal(here(aim.ids), cover);
    else canvas.fit(aim.ids ? here(aim.ids) : undefined, cover);
  }, [desk, aim]);

  return (
    <>
      <div ref={element} className="stage" aria-hidden />
      {menu ? <CanvasMenu place={menu} onClose={() => setMenu(null)} /> : null}
    </>
  );
}
