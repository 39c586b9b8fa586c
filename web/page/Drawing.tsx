import { useMemo, type ReactNode } from 'react';
import { entrances } from '#web/page/entrances.ts';
import { useDepartures } from '#web/panels/departures/departureAnswers.ts';
import { useThen } from '#web/panels/period/periodAnswers.ts';
import { useSeen } from '#web/panels/perspective/perspectiveAnswers.ts';
import { useChosenRoute } from '#web/panels/routes/routeAnswers.ts';
import { drawnRoute } from '#web/panels/routes/weakest.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { CompanyContext, DrawnContext, type DrawnNow } from '#web/parts/drawnContext.ts';
import { companyOf } from '#web/session/company.ts';
import { crowded, crowdsOf, straysOf } from '#web/session/crowds.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { hintedAt, noGhosts } from '#web/session/ghosts.ts';
import { folds } from '#web/session/session.ts';
import { steadily } from '#web/session/steady.ts';
import { views, viewShown } from '#web/views/views.ts';

const steady = steadily<DrawnNow | null>(null);

/** Works out for all of a page what is drawn of the session, and what of it the selection or the open question keeps from the veil. */
export function Drawing({ children }: { readonly children: ReactNode }) {
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const departures = useDepartures().data?.departures.nodes;
  const { seen, isEveryone, failed: seenFailed, isRead: seenRead } = useSeen();
  const { stood, period, failed: periodFailed, isRead: periodRead } = useThen(seen);
  const chosen = useChosenRoute();
  const route = useMemo(() => (chosen ? drawnRoute(chosen) : null), [chosen]);
  const { answer } = (session.entrance === null ? null : entrances[session.entrance]) ?? {};
  const view = views[viewShown(session)];

  const { drawn, answered } = useMemo(() => {
    const listed = { ...session, unfolded: new Set([...session.unfolded, ...folds.filter((fold) => !view.folds.includes(fold))]) };
    const told = answer?.(departures ?? [], known) ?? [];
    const asked = session.entrance === 'routes' ? [session.routes.from, session.routes.to].filter((id) => id !== null) : [];
    const routed = [...asked, ...(route ? [...route.names, ...route.ties] : [])];
    const crowds = view.crowds ? crowdsOf(session, known, [...told, ...routed]) : [];
    const whole = crowded(drawnOf(listed, stood, route?.ties), crowds);
    const { entities, ghosts } = isEveryone ? { entities: whole.entities, ghosts: noGhosts } : hintedAt(session, known, seen, whole);
    const asRead = { seen: seenRead ? seen : known, stood: seenRead && periodRead ? stood : known };
    const strays = view.crowds ? straysOf(session, crowds) : [];
    const now = { ...whole, ...asRead, entities, ghosts, seenFailed, seenRead, period, periodFailed, periodRead, route, strays };
    return { drawn: steady(now) ?? now, answered: [...told, ...(asked.length > 1 ? routed : [])] };
  }, [session, known, seen, seenFailed, seenRead, stood, period, periodFailed, periodRead, isEveryone, answer, departures, route, view]);

  const company = useMemo(() => {
    if (session.selected.length === 0) return new Set(answered);
    const isVisible = (wanted: string) => drawn.entities.some(({ id }) => id === wanted) || drawn.ties.some(({ id }) => id === wanted);
    return companyOf(session.selected.filter(isVisible), [...drawn.ties, ...drawn.counted], known);
  }, [session.selected, drawn, answered, known]);

  return (
    <DrawnContext value={drawn}>
      <CompanyContext value={company}>{children}</CompanyContext>
    </DrawnContext>
  );
}
