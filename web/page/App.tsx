import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { languageFailed } from '#web/actions/setLanguage.ts';
import { languages, speak, spokenIn } from '#web/i18n/words.ts';
import { Announcer } from '#web/page/Announcer.tsx';
import { CanvasState } from '#web/page/CanvasState.tsx';
import { Reading } from '#web/panels/detail/Reading.tsx';
import { Copying } from '#web/page/Copying.tsx';
import { DialogPlace } from '#web/page/DialogPlace.tsx';
import { GoneNote } from '#web/page/GoneNote.tsx';
import { OvertakenNote } from '#web/page/OvertakenNote.tsx';
import { Ledger } from '#web/page/Ledger.tsx';
import { StartPlace } from '#web/page/StartPlace.tsx';
import { StartPanel } from '#web/panels/start/StartPanel.tsx';
import { TopBar } from '#web/page/TopBar.tsx';
import { AskedOf } from '#web/panels/departures/AskedOf.tsx';
import { useSeen } from '#web/panels/perspective/perspectiveAnswers.ts';
import { PeriodStrip } from '#web/panels/period/PeriodStrip.tsx';
import { useThen } from '#web/panels/period/periodAnswers.ts';
import { useChosenRoute } from '#web/panels/routes/routeAnswers.ts';
import { drawnRoute } from '#web/panels/routes/weakest.ts';
import { useDepartures } from '#web/panels/departures/departureAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { MapStart } from '#web/parts/mapStart.ts';
import { DrawnContext } from '#web/parts/drawnContext.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { entrances } from '#web/page/entrances.ts';
import { useDrop } from '#web/page/useDrop.ts';
import { useKeys } from '#web/page/useKeys.ts';
import { ViewSwitch } from '#web/page/ViewSwitch.tsx';
import { isOfTable, views, viewShown } from '#web/views/views.ts';
import { companyOf } from '#web/session/company.ts';
import { hintedAt, noGhosts } from '#web/session/ghosts.ts';
import { crowded, crowdsOf, straysOf } from '#web/session/crowds.ts';
import { drawnOf } from '#web/session/drawn.ts';
import { folds } from '#web/session/session.ts';
import '#web/page/page.css';
import '#web/parts/controls.css';
import '#web/parts/states.css';
import '#web/parts/sheet.css';

const EmbeddedPage = lazily('embed', () => import('#web/page/EmbeddedPage.tsx').then((code) => code.EmbeddedPage));

/** The page: the bar, the panel at the start, the canvas with what stands over it, and the ledger; isEmbedded: in a frame of another page, the picture to be read alone. */
export function App({ isEmbedded }: { readonly isEmbedded: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const departures = useDepartures().data?.departures.nodes;
  const open = session.selected.at(-1);
  const isFolded = useDeskState((state) => state.readingFolded);
  const entrance = session.entrance === null ? null : entrances[session.entrance];
  const beside = open === undefined && entrance?.besides?.(session) === true;
  const shown = viewShown(session);
  const view = views[shown];
  const { seen, isEveryone, failed: seenFailed, isRead: seenRead } = useSeen();
  const { stood, period, failed: periodFailed, isRead: periodRead } = useThen(seen);
  const chosen = useChosenRoute();
  const route = useMemo(() => (chosen ? drawnRoute(chosen) : null), [chosen]);
  useKeys(desk, !isEmbedded);
  useDrop(desk, !isEmbedded);

  const [mapPlace, hold] = useState<HTMLElement | null>(null);
  const mapStart = useMemo(() => ({ place: mapPlace, hold }), [mapPlace]);
  useLookOfPage();

  const drawn = useMemo(() => {
    const listed = view.folds ? session : { ...session, unfolded: new Set(folds) };
    const answer = entrance?.answer?.(departures ?? [], known) ?? [];
    const asked = session.entrance === 'routes' ? [session.routes.from, session.routes.to].filter((id) => id !== null) : [];
    const routed = [...asked, ...(route ? [...route.names, ...route.ties] : [])];
    const crowds = view.folds ? crowdsOf(session, known, [...answer, ...routed]) : [];
    const whole = crowded(drawnOf(listed, stood, route?.ties), crowds);
    const { entities, ghosts } = isEveryone ? { entities: whole.entities, ghosts: noGhosts } : hintedAt(session, known, seen, whole);
    const asRead = { seen: seenRead ? seen : known, stood: seenRead && periodRead ? stood : known };
    const now = { ...whole, ...asRead, entities, ghosts, seenFailed, seenRead, period, periodFailed, periodRead };
    const visible = new Set([...now.entities, ...now.ties].map(({ id }) => id));
    const selected = session.selected.filter((id) => visible.has(id));
    const company =
      session.selected.length > 0
        ? companyOf(selected, [...now.ties, ...now.counted], known)
        : new Set([...answer, ...(asked.length > 1 ? routed : [])]);
    return { ...now, company, route, strays: view.folds ? straysOf(session, crowds) : [] };
  }, [session, known, seen, seenFailed, seenRead, stood, period, periodFailed, periodRead, isEveryone, entrance, departures, route, view]);

  if (isEmbedded)
    return (
      <DrawnContext value={drawn}>
        <EmbeddedPage />
      </DrawnContext>
    );
  return (
    <DrawnContext value={drawn}>
      <MapStart value={mapStart}>
        {drawn.entities.length > 0 ? (
          <a className="skip-link" href={`#${view.list}`} onClick={(event) => goToList(event, view.list)}>
            {t(view.skip)}
          </a>
        ) : null}
        <TopBar />
        <StartPlace words={t(shown === 'answer' ? 'answer.fold' : (entrance?.words ?? 'start.unfold'))}>
          {entrance ? <entrance.Panel key={session.entrance} /> : <StartPanel entrances={entrances} asked={<AskedOf />} />}
        </StartPlace>
        <main
          className={(open === undefined || isFolded) && !beside ? 'canvas-area' : 'canvas-area with-detail'}
          data-view={shown}
          aria-label={t(view.words)}
        >
          {isOfTable(shown) ? <ViewSwitch /> : null}
          <view.View />
          <CanvasState />
          <GoneNote />
          <OvertakenNote />
          {beside && entrance.Beside ? <entrance.Beside /> : null}
          {open === undefined ? null : <Reading id={open} />}
        </main>
        {view.Foot ? (
          <view.Foot />
        ) : (
          <>
            <PeriodStrip />
            <Ledger />
          </>
        )}
        <DialogPlace />
        <Copying />
        <Announcer />
      </MapStart>
    </DrawnContext>
  );
}

/** Has the page speak its language in its digits, and shows it in its colours. */
function useLookOfPage(): void {
  const desk = useDesk();
  const { i18n } = useTranslation();
  const { language, numerals } = useWords();
  const theme = useDeskState((state) => state.theme);
  useEffect(() => {
    let last = true;
    async function follow(): Promise<void> {
      try {
        await speak(i18n, language, numerals);
      } catch {
        if (last) languageFailed(desk, spokenIn(i18n) ?? language);
        return;
      }
      if (!last) return;
      document.documentElement.lang = tagOf[language];
      document.documentElement.dir = languages[language].dir;
    }
    void follow();
    return () => {
      last = false;
    };
  }, [desk, i18n, language, numerals]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}

/** The address holds what is on the table, so the link moves the focus and leaves the address alone. */
function goToList(event: { preventDefault: () => void }, list: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(`#${list} [tabindex="0"]`)?.focus();
}
