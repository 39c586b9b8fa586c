import { tagOf } from '#graph-schema/generated/ontology.ts';
import type { Desk } from '#web/actions/desk.ts';
import type { State } from '#web/actions/state.ts';
import { languages, numeralsOf } from '#web/i18n/pageLanguages.ts';
import { decode } from '#web/session/link.ts';
import { crowded, crowdsOf } from '#web/session/crowds.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { everyone, samePerspective } from '#web/session/perspective.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { viewIds, type Session } from '#web/session/session.ts';
import { openStage, type OpenStage } from '#web/views/graph/openStage.ts';
import { sendCamera } from '#web/views/graph/sendCamera.ts';

/** Milliseconds: for the first answer, and for the faces that it is drawn with; then the page begins without. */
const [answeredWithin, drawnWithin] = [300, 300];

/** What stands round the network on a wide page, as far as it gives it its place: the parts of the page with what tells their size, the controls in the corner among them. */
const surroundings = ['top-bar', 'start-panel', 'period-strip', 'ledger'];
const controls = 5;

/** Draws the network where it will stand on a wide page, before all that stands round it is worked out, and waits until it has been seen. null, and nothing is drawn, where the answer is not there soon, or where more than the table says what is drawn, or where it stands. */
export async function drawAhead(desk: Desk): Promise<OpenStage | null> {
  const root = document.getElementById('root');
  if (!isPlain(decode(desk.address.read()).link.session)) return null;
  await answered(desk);
  const state = desk.store.get();
  if (!root || !standsAlone(state)) return null;
  const { language, theme, history, known } = state;
  const { canvas, routes } = await languages[language].words();
  Object.assign(document.documentElement, { lang: tagOf[language], dir: languages[language].dir });
  document.documentElement.dataset['theme'] = theme;
  const stage = openStage(desk, layOut(root));
  const { present } = history;
  const drawn = crowded(drawnOf(present, known), crowdsOf(present, known));
  stage.goBy({ crowds: drawn.crowds });
  const looks = { language, numerals: numeralsOf(language, state.numerals), theme, words: { or: canvas.or, weakest: routes.weakest } };
  stage.canvas.update(pictureOf(present, drawn, new Set(), looks));
  sendCamera(desk, stage, new Set());
  await Promise.race([seen(stage.element), after(drawnWithin)]);
  return stage;
}

/** Whether a network is there, and nothing stands over it or is to be said above it. */
function standsAlone({ history: { present }, linkProblem, startUnfolded }: State): boolean {
  return present.table.size > 0 && isPlain(present) && linkProblem === null && !startUnfolded;
}

/** Whether the table alone says what is drawn: nothing is selected, asked, or looked at otherwise. */
function isPlain({ view, entrance, selected, perspective, period, measure }: Session): boolean {
  const isWhole = samePerspective(perspective, everyone) && period === null && measure === null;
  return view === viewIds[0] && entrance === null && selected.length === 0 && isWhole;
}

/** The place of the network, in which it will stand when the page is there. */
function layOut(root: HTMLElement): Element {
  const [area, corner] = [part('canvas-area'), part('canvas-controls')];
  corner.dataset['covers'] = 'corner';
  corner.append(...Array.from({ length: controls }, () => part('icon-button')));
  area.append(corner);
  const strip = part('period-body');
  root.replaceChildren(...surroundings.map(part), area);
  root.querySelector('.period-strip')?.append(strip);
  return area;
}

function part(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  made.ariaHidden = 'true';
  return made;
}

/** Until something is on the table, or will not be, or has been waited for long enough. */
async function answered({ store }: Desk): Promise<void> {
  let stop = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    const look = (): void => {
      const { history, trouble, arrived } = store.get();
      if (history.present.table.size > 0 || trouble || arrived) resolve();
    };
    stop = store.subscribe(look);
    look();
  });
  await Promise.race([told, after(answeredWithin)]);
  stop();
}

/** Until what is drawn has been seen: its second frame is on its way, which what comes next shall not hold up. */
async function seen(element: HTMLElement): Promise<void> {
  do await frame();
  while (element.dataset['drawn'] === undefined);
  await frame();
  await frame();
  await after(0);
}

function frame(): Promise<unknown> {
  return new Promise((next) => requestAnimationFrame(next));
}

function after(milliseconds: number): Promise<unknown> {
  return new Promise((late) => setTimeout(late, milliseconds));
}
