import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { languageFailed } from '#web/actions/setLanguage.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import { speak, spokenIn } from '#web/i18n/words.ts';
import { Announcer } from '#web/page/Announcer.tsx';
import { CanvasArea } from '#web/page/CanvasArea.tsx';
import { CanvasState } from '#web/page/CanvasState.tsx';
import { Copying } from '#web/page/Copying.tsx';
import { DialogPlace } from '#web/page/DialogPlace.tsx';
import { Drawing } from '#web/page/Drawing.tsx';
import { GoneNote } from '#web/page/GoneNote.tsx';
import { goToList } from '#web/page/goToList.ts';
import { LinkNote } from '#web/page/LinkNote.tsx';
import { OvertakenNote } from '#web/page/OvertakenNote.tsx';
import { Ledger } from '#web/page/Ledger.tsx';
import { StartPlace } from '#web/page/StartPlace.tsx';
import { StartPanel } from '#web/panels/start/StartPanel.tsx';
import { TopBar } from '#web/page/TopBar.tsx';
import { AskedOf } from '#web/panels/departures/AskedOf.tsx';
import { PeriodStrip } from '#web/panels/period/PeriodStrip.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { MapStart } from '#web/parts/mapStart.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { lazily } from '#web/parts/lazily.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { entrances } from '#web/page/entrances.ts';
import { useDrop } from '#web/page/useDrop.ts';
import { useKeys } from '#web/page/useKeys.ts';
import { ViewSwitch } from '#web/page/ViewSwitch.tsx';
import { isOfTable, views, viewShown } from '#web/views/views.ts';
import type { ViewId } from '#web/session/session.ts';
import '#web/page/page.css';
import '#web/parts/controls.css';
import '#web/parts/states.css';
import '#web/parts/sheet.css';

const EmbeddedPage = lazily('embed', () => import('#web/page/EmbeddedPage.tsx').then((code) => code.EmbeddedPage));

/** The page: the bar, the panel at the start, the canvas with what stands over it, and the ledger; isEmbedded: in a frame of another page, the picture to be read alone. */
export function App({ isEmbedded }: { readonly isEmbedded: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const shown = useDeskState((state) => viewShown(state.history.present));
  const entrance = useDeskState((state) => state.history.present.entrance);
  const { Panel, words = 'start.unfold' } = (entrance === null ? null : entrances[entrance]) ?? {};
  const view = views[shown];
  useKeys(desk, !isEmbedded);
  useDrop(desk, !isEmbedded);

  const [mapPlace, hold] = useState<HTMLElement | null>(null);
  const mapStart = useMemo(() => ({ place: mapPlace, hold }), [mapPlace]);
  useLookOfPage();

  if (isEmbedded)
    return (
      <Drawing>
        <EmbeddedPage />
      </Drawing>
    );
  return (
    <Drawing>
      <MapStart value={mapStart}>
        <SkipLink view={view} />
        <TopBar />
        <StartPlace words={t(shown === 'answer' ? 'answer.fold' : words)}>
          {Panel ? <Panel key={entrance} /> : <StartPanel entrances={entrances} asked={<AskedOf />} />}
        </StartPlace>
        <LinkNote />
        <CanvasArea shown={shown}>
          {isOfTable(shown) ? <ViewSwitch /> : null}
          <view.View />
          <CanvasState over={isOfTable(shown) ? 'table' : 'answer'} />
          <GoneNote />
          <OvertakenNote />
        </CanvasArea>
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
    </Drawing>
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

/** The way past the bar to the list of what is drawn, where anything is. */
function SkipLink({ view }: { readonly view: (typeof views)[ViewId] }) {
  const { t } = useWords();
  const isAny = useDrawn().entities.length > 0;
  if (!isAny) return null;
  return (
    <a
      className="skip-link"
      href={`#${view.list}`}
      onClick={(event) => {
        // The address holds what is on the table, so the link moves the focus and leaves the address alone.
        event.preventDefault();
        goToList(view.list);
      }}
    >
      {t(view.skip)}
    </a>
  );
}
