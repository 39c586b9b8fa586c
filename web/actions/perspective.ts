import { changeTable, type Desk } from '#web/actions/desk.ts';
import { everyone, samePerspective, type Perspective } from '#web/session/perspective.ts';

/** Draws the table according to others; nothing on it moves. */
export function drawAccordingTo(desk: Pick<Desk, 'store'>, change: Partial<Perspective>): void {
  changeTable(desk, (session) => {
    const perspective = { ...session.perspective, ...change };
    return samePerspective(perspective, session.perspective) ? session : { ...session, perspective };
  });
}

/** Draws the table according to everyone again. */
export function drawAccordingToEveryone(desk: Pick<Desk, 'store'>): void {
  drawAccordingTo(desk, everyone);
}
