import { useEffect, type RefObject } from 'react';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { crowdsByMember, type Crowd } from '#web/session/crowd.ts';
import { coverOver } from '#web/views/graph/cover.ts';

/** Sends the camera where it is to go, each time anew. crowds, company: what is drawn then; who is counted in a node is looked for there. */
export function useAim(
  element: RefObject<HTMLElement | null>,
  crowds: RefObject<readonly Crowd[]>,
  company: RefObject<ReadonlySet<string>>,
): void {
  const desk = useDesk();
  const aim = useDeskState((state) => state.aim);
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
    else if (aim.to === 'near') canvas.fit(undefined, cover, true);
    else if (aim.to === 'frame') canvas.frame(here(aim.ids), new Set(), cover);
    else if (aim.to === 'reveal') canvas.reveal(here(aim.ids), cover);
    else canvas.fit(aim.ids ? here(aim.ids) : undefined, cover);
  }, [desk, aim, element, crowds, company]);
}
