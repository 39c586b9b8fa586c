import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import { select } from '#web/actions/select.ts';
import { boxesOf, compose } from '#web/canvas/composition.ts';
import { createMeasure } from '#web/canvas/font.ts';
import { extentOf } from '#web/canvas/framing.ts';
import { labelScaleAt } from '#web/canvas/labelsThatFit.ts';
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
import { pictureOf } from '#web/session/pictureOf.ts';

const palette = variablePalette();
const closeMargin = { across: 24, along: 28 };
/** Room for labels, which are drawn larger than they were laid out where the picture is small. */
function marginIn(width: number, extent: Rectangle | null): typeof closeMargin {
  const isSmall = extent !== null && labelScaleAt((width - 2 * closeMargin.across) / across(extent)) > 1;
  return isSmall ? { ...closeMargin, across: Math.min(80, width / 8) } : closeMargin;
}
const tallest = 460;
/** How far from a thin line it may be pressed, in pixels. */
const reach = [4, -4, 8, -8];
const nearest = 1;
/** How much wider than high the names stand, without their labels, which are wider than high. */
const aspect = 1.1;
/** How much farther apart they stand than on a network, for denials are words on their lines. */
const roomForWords = { across: 1.6, along: 1.9 };

/** Both accounts as pictures, with the same names at the same places; a name of which only the other speaks is hinted at. What is pressed in one is selected; by keyboard, in the lists below. heads: what stands over each. */
export function AccountPictures(props: { readonly compared: ComparedAccounts; readonly heads: readonly ReactNode[] }) {
  const session = useSession(props.compared);
  return session ? <Drawn {...props} session={session} /> : null;
}

function Drawn({
  compared,
  heads,
  session,
}: {
  readonly compared: ComparedAccounts;
  readonly heads: readonly ReactNode[];
  readonly session: Session;
}) {
  const { t } = useWords();
  const pictures = usePictures(compared, session);
  const paper = useRef<HTMLDivElement>(null);
  const width = useSize(paper)?.width ?? 0;
  const both = useRef<HTMLDivElement>(null);
  const selected = useDeskState((state) => state.history.present.selected);
  usePress(both);
  const { extent, drawn, measure } = pictures;
  const margin = marginIn(width, extent);
  const zoom = extent ? Math.min(nearest, (width - 2 * margin.across) / across(extent), (tallest - 2 * margin.along) / along(extent)) : 0;
  return (
    <div ref={both} className="account-pictures">
      {accountSides.map((side, at) => (
        <section key={side} className="account-picture" aria-label={t(`accounts.picture.${side}`)}>
          {heads[at]}
          <div ref={at === 0 ? paper : undefined} className="account-paper">
            {extent && zoom > 0 ? (
              <svg aria-hidden height={along(extent) * zoom + 2 * margin.along} viewBox={viewBoxOf(extent, zoom, margin)}>
                <Vector
                  composition={compose(drawn[side], boxesOf(drawn[side], measure), measure, zoom)}
                  palette={palette}
                  selected={selected}
                />
              </svg>
            ) : (
              <p className="quiet padded">{t('accounts.noTie')}</p>
            )}
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

function viewBoxOf(extent: Rectangle, zoom: number, margin: typeof closeMargin): string {
  const [beside, over] = [margin.across / zoom, margin.along / zoom];
  return [extent.left - beside, extent.top - over, across(extent) + 2 * beside, along(extent) + 2 * over].join(' ');
}

/** Where the names of both accounts stand: where there is room for them alone, or as on the network, where there are many or some are counted in one node. undefined: not known yet. */
function useSession({ ties }: ComparedAccounts) {
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const spokenOf = new Set(ties.flatMap(({ tie: { source, target } }) => [source, target]));
  const isCounted = crowdsOf(session, known).some(({ members }) => members.some(({ id }) => spokenOf.has(id)));
  const entities = isCounted ? [] : [...spokenOf].toSorted().flatMap((id) => known.entities.get(id) ?? []);
  const table = usePlacesAlone({ entities, ties: ties.map(({ tie }) => tie) }, aspect);
  return useMemo(() => {
    if (table === undefined) return undefined;
    return { ...session, table: table === null ? session.table : apart(table) };
  }, [session, table]);
}

function apart(table: Session['table']): Session['table'] {
  return new Map([...table].map(([id, place]) => [id, { ...place, x: place.x * roomForWords.across, y: place.y * roomForWords.along }]));
}

function usePictures({ ties }: ComparedAccounts, session: Session) {
  const { t, language, numerals } = useWords();
  const known = useDeskState((state) => state.known);
  const theme = useDeskState((state) => state.theme);
  const measure = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new PartMissing(new Error('nothing to measure text with'));
    return createMeasure(context);
  }, []);
  return useMemo(() => {
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
    const drawn = { a: draw('a'), b: draw('b') };
    const boxes = boxesOf(drawn.a, measure);
    return { drawn, measure, extent: extentOf({ picture: drawn.a, boxes, measure }, undefined) };
  }, [ties, session, known, theme, language, numerals, t, measure]);
}

function across({ left, right }: Rectangle): number {
  return right - left;
}

function along({ top, bottom }: Rectangle): number {
  return bottom - top;
}
