import type { Desk } from '#web/actions/desk.ts';
import { crowdsByMember } from '#web/session/crowd.ts';
import { coverOver } from '#web/views/graph/cover.ts';
import type { OpenStage } from '#web/views/graph/openStage.ts';

/** Sends the camera of a stage where it is to go. company: what of the picture belongs to what is selected. Who is counted in a node is looked for there. */
export function sendCamera({ store }: Pick<Desk, 'store'>, { canvas, element, crowds }: OpenStage, company: ReadonlySet<string>): void {
  const { aim, history } = store.get();
  if (!aim) return;
  const cover = coverOver(element);
  const { selected } = history.present;
  const standsIn = crowdsByMember(crowds());
  const here = (ids: readonly string[]) => ids.map((id) => standsIn.get(id) ?? id);
  if (aim.to === 'camera') {
    canvas.setCamera(aim.camera);
    if (selected.length > 0) canvas.frame(selected, company, cover, true);
  } else if (aim.to === 'company' && selected.length > 0) canvas.frame(selected, company, cover);
  else if (aim.to === 'company') canvas.fit([...company], cover);
  else if (aim.to === 'near') canvas.fit(undefined, cover, true);
  else if (aim.to === 'frame') canvas.frame(here(aim.ids), new Set(), cover);
  else if (aim.to === 'reveal') canvas.reveal(here(aim.ids), cover);
  else canvas.fit(aim.ids ? here(aim.ids) : undefined, cover);
}
