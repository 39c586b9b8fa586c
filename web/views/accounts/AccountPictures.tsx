import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { select } from '#web/actions/select.ts';
import { boxesOf, compose } from '#web/canvas/composition.ts';
import { createMeasure } from '#web/canvas/font.ts';
import type { Measured } from '#web/canvas/framing.ts';
import { variablePalette } from '#web/canvas/palette.ts';
import type { Rectangle } from '#web/canvas/rectangle.ts';
import type { ComparedAccounts } from '#web/panels/accounts/accountAnswers.ts';
import { PartMissing } from '#web/parts/partMissing.ts';
import { Vector } from '#web/parts/vector/Vector.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { usePlacesAlone } from '#web/parts/usePlacesAlone.ts';
import { useSize } from '#web/parts/useSize.ts';
import { useWords } from '#web/parts/useWords.ts';
import { accountSides, type AccountSide } from '#web/session/accounts.ts';
import type { Crowd } from '#web/session/crowd.ts';
import { crowded, crowdsOf } from '#web/session/crowds.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { folds, type Session } from '#web/session/session.ts';
import { knownAs } from '#web/session/perspective.ts';
import type { Picture } from '#web/session/picture.ts';
import { pictureOf } from '#web/session/pictureOf.ts';
import { along, apart, frameOf, roomFor } from '#web/views/accounts/pictureRoom.ts';

const palette = variablePalette();
/** How far from a thin line it may be pressed, in pixels. */
const reach = [4, -4, 8, -8];
/** How much wider than high the names stand, without their labels, which are wider than high. */
const aspect = 1.1;
/** Both accounts as pictures, with the same names at the same places; a name of which only the other speaks is hinted at. What is pressed in one is selected; by keyboard, in the lists below. heads: what stands over each. */
export function AccountPictures(props: { readonly compared: ComparedAccounts; readonly heads: readonly ReactNode[] }) {
  const session = useSession(props.compared);
  return session ? <Drawn {...props} {...session} /> : <Awaited heads={props.heads} />;
}

/** The room of both until it is known where their names stand, so that the lists below stay where they are. */
function Awaited({ heads }: { readonly heads: readonly ReactNode[] }) {
  return (
    <div className="account-pictures">
      {accountSides.map((side, at) => (
        <div key={side} className="account-picture">
          {heads[at]}
          <div className="account-paper awaited" />
        </div>
      ))}
    </div>
  );
}

function Drawn({
  compared,
  heads,
  session,
  isAlone,
}: {
  readonly compared: ComparedAccounts;
  readonly heads: readonly ReactNode[];
  readonly session: Session;
  readonly isAlone: boolean;
}) {
  const { t } = useWords();
  const paper = useRef<HTMLDivElement>(null);
  const width = useSize(paper)?.width ?? 0;
  const drawn = usePictures(compared, session, isAlone ? width : 0);
  const frame = useMemo(() => frameOf([drawn.a, drawn.b], width), [drawn, width]);
  const both = useRef<HTMLDivElement>(null);
  const selected = useDeskState((state) => state.history.present.selected);
  usePress(both);
  return (
    <div ref={both} className="account-pictures">
      {accountSides.map((side, at) => (
        <section key={side} className="account-picture" aria-label={t(`accounts.picture.${side}`)}>
          {heads[at]}
          <div ref={at === 0 ? paper : undefined} className="account-paper">
            {frame ? (
              <svg aria-hidden height={along(frame.view) * frame.zoom} viewBox={viewBoxOf(frame.view, width / frame.zoom)}>
                <Vector
                  composition={compose(drawn[side].picture, drawn[side].boxes, drawn[side].measure, frame.zoom)}
                  palette={palette}
                  selected={selected}
                />
              </svg>
            ) : null}
            {drawn.a.picture.nodes.length === 0 ? <p className="quiet padded">{t('accounts.noTie')}</p> : null}
          </div>
        </section>
      ))}
    </div>
  );
}

/** Selects the name or the line that is pressed, or is nearest to what is. */
function usePress(place: RefObject<HTMLElement | null>): void {
  const desk = useDesk();
  useEffect(() => {
    const leaving = new AbortController();
    place.current?.addEventListener(
      'click',
      ({ clientX, clientY }) => {
        const { entities, ties } = desk.store.get().known;
        const near = [0, ...reach].flatMap((aside) =>
          [0, ...reach].map((down) => document.elementFromPoint(clientX + aside, clientY + down)),
        );
        const id = near.flatMap((element) => element?.closest('.account-paper [data-id]')?.getAttribute('data-id') ?? [])[0];
        if (id !== undefined && (entities.has(id) || ties.has(id))) select(desk, id);
      },
      { signal: leaving.signal },
    );
    return () => leaving.abort();
  }, [desk, place]);
}

/** What is seen, in the middle of a width in the pixels of the picture. */
function viewBoxOf({ left, top, right, bottom }: Rectangle, width: number): string {
  return [(left + right - width) / 2, top, width, bottom - top].join(' ');
}

/** Where the names of both accounts stand: where there is room for them alone (isAlone), or as on the network, where there are many or some are counted in one node. undefined: not known yet. */
function useSession({ ties }: ComparedAccounts) {
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const spokenOf = new Set(ties.flatMap(({ tie: { source, target } }) => [source, target]));
  const isCounted = crowdsOf(session, known).some(({ members }) => members.some(({ id }) => spokenOf.has(id)));
  const entities = isCounted ? [] : [...spokenOf].toSorted().flatMap((id) => known.entities.get(id) ?? []);
  const table = usePlacesAlone({ entities, ties: ties.map(({ tie }) => tie) }, aspect);
  return useMemo(() => {
    if (table === undefined) return undefined;
    return table === null ? { session, isAlone: false } : { session: { ...session, table }, isAlone: true };
  }, [session, table]);
}

/** Both pictures; their names stand farther apart where a width leaves room for that. */
function usePictures({ ties }: ComparedAccounts, session: Session, width: number): Readonly<Record<AccountSide, Measured>> {
  const { t, language, numerals } = useWords();
  const known = useDeskState((state) => state.known);
  const theme = useDeskState((state) => state.theme);
  const measure = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new PartMissing(new Error('nothing to measure text with'));
    return createMeasure(context);
  }, []);
  const close = useMemo(() => {
    const looks = { language, numerals, theme, words: { or: t('canvas.or'), weakest: t('routes.weakest') } };
    const reached = (side: AccountSide) => new Set(ties.flatMap((each) => (each[side] ? [each.tie.source, each.tie.target] : [])));
    const names = { a: reached('a'), b: reached('b') };
    const all = crowdsOf(session, known);
    const isSpokenOf = ({ members }: Crowd) => members.some(({ id }) => names.a.has(id) || names.b.has(id));
    const draw = (side: AccountSide) => {
      const told = new Map(ties.flatMap((each) => (each[side] ? [[each.tie.id, each[side].tie] as const] : [])));
      const whole = crowded(drawnOf({ ...session, unfolded: new Set(folds) }, knownAs(known, told)), all);
      const either = whole.entities.filter(({ id }) => names.a.has(id) || names.b.has(id));
      const own = { ...whole, crowds: whole.crowds.filter(isSpokenOf), entities: either.filter(({ id }) => names[side].has(id)) };
      const ghosts = { entities: either.filter(({ id }) => !names[side].has(id)), ties: [], lost: 0 };
      return pictureOf({ ...session, selected: [] }, own, new Set(), looks, null, ghosts);
    };
    return { a: draw('a'), b: draw('b') };
  }, [ties, session, known, theme, language, numerals, t]);
  return useMemo(() => {
    const measured = (picture: Picture) => ({ picture, boxes: boxesOf(picture, measure), measure });
    const room = roomFor(measured(close.a), width);
    return { a: measured(apart(close.a, room)), b: measured(apart(close.b, room)) };
  }, [close, width, measure]);
}
