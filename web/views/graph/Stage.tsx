import { useEffect, useRef } from 'react';
import { holdCanvas, keepCamera, noteSight } from '#web/actions/camera.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { move } from '#web/actions/move.ts';
import { select } from '#web/actions/select.ts';
import { createCanvas } from '#web/canvas/canvas.ts';
import { coverOver } from '#web/views/graph/cover.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
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

  useEffect(() => {
    if (!element.current) return undefined;
    const canvas = createCanvas(element.current, {
      onSelect: (id, extend) => select(desk, id, extend),
      onMove: (moved) => move(desk, moved),
      onExpand: (id) => askToExpand(desk, id),
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
    company.current = drawn.company;
    const words = { or: t('canvas.or'), weakest: t('routes.weakest') };
    desk.canvas.current?.update(
      pictureOf(session, drawn, drawn.company, { language, theme, words }, drawn.route, drawn.ghosts, drawn.period),
    );
  }, [desk, session, drawn, language, theme, t]);

  useEffect(() => {
    const canvas = desk.canvas.current;
    if (!canvas || !aim || !element.current) return;
    const cover = coverOver(element.current);
    const { selected } = desk.store.get().history.present;
    if (aim.to === 'camera') {
      canvas.setCamera(aim.camera);
      if (selected.length > 0) canvas.frame(selected, company.current, cover, true);
    } else if (aim.to === 'company' && selected.length > 0) canvas.frame(selected, company.current, cover);
    else if (aim.to === 'company') canvas.fit([...company.current], cover);
    else if (aim.to === 'frame') canvas.frame(aim.ids, new Set(), cover);
    else if (aim.to === 'reveal') canvas.reveal(aim.ids, cover);
    else canvas.fit(aim.ids ?? undefined, cover);
  }, [desk, aim]);

  return <div ref={element} className="stage" aria-hidden />;
}
