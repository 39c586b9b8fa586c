import { useContext, type ReactNode } from 'react';
import { Share2 } from 'lucide-react';
import { openDossier } from '#web/actions/openDossier.ts';
import { foldStart } from '#web/actions/sheet.ts';
import type { Entrance } from '#web/parts/entrance.ts';
import { Legend } from '#web/views/graph/Legend.tsx';
import { MapStart } from '#web/parts/mapStart.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useOverview } from '#web/parts/overviewAnswer.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { entranceIds, type EntranceId } from '#web/session/session.ts';
import '#web/panels/start/StartPanel.css';

/** The entrances that are no questions of the dossier, which come last. */
const instruments: ReadonlySet<EntranceId> = new Set(['accounts', 'duplicates']);

/** The panel at the start: the dossier, the entrances with what each says in brief and what they are asked of (asked), and how to read the picture. */
export function StartPanel({
  entrances,
  asked,
}: {
  readonly entrances: Readonly<Record<EntranceId, Entrance>>;
  readonly asked: ReactNode;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const overview = useOverview();
  const table = useDeskState((state) => state.history.present.table);
  const stayedEmpty = useDeskState(({ arrived, work, history }) => arrived && work === null && history.present.table.size === 0);
  const { hold } = useContext(MapStart);
  const view = useDeskState((state) => state.history.present.view);
  const drawn = useDeskState((state) => state.history.present.dossier);
  const { entities: drawnNow, crowds, ghosts } = useDrawn();
  const inCrowds = crowds.reduce((sum, { members }) => sum + members.length, 0);
  const dossiers = overview.data?.dossiers ?? [];
  const dossier = dossiers.find(({ id }) => id === drawn) ?? dossiers[0];
  const others = dossiers.filter(({ id }) => id !== dossier?.id);

  return (
    <aside className="start-panel" aria-label={t('start.label')}>
      <div className="dossier">
        {overview.isPending ? <Waiting /> : null}
        {overview.isError ? <Failed failure={overview.error} onAgain={() => void overview.refetch()} /> : null}
        {dossier ? (
          <>
            <p className="eyebrow">{t('start.dossier')}</p>
            <h2>
              <bdi>{dossier.title}</bdi>
            </h2>
            <p className="quiet">
              <bdi>{dossier.summary}</bdi>
            </p>
            {stayedEmpty ? (
              <button type="button" className="button" onClick={() => void openDossier(desk, dossier.id)}>
                {t('start.drawAgain')}
              </button>
            ) : null}
          </>
        ) : null}
        {others.length > 0 ? (
          <details>
            <summary>{t('start.otherDossiers')}</summary>
            {others.map(({ id, title }) => (
              <button key={id} type="button" className="link-button" onClick={() => void openDossier(desk, id)}>
                <bdi>{title}</bdi>
              </button>
            ))}
          </details>
        ) : null}
      </div>
      {view === 'map' ? <div ref={hold} /> : null}
      <nav className="questions">
        {asked}
        {rowsOf(entranceIds.filter((id) => !instruments.has(id)))}
      </nav>
      {table.size > 0 ? (
        <button type="button" className="button whole-network" onClick={() => foldStart(desk)}>
          <Share2 aria-hidden />
          {t('start.wholeNetwork', { count: drawnNow.length + inCrowds + ghosts.entities.length })}
        </button>
      ) : null}
      {table.size > 0 ? <Legend /> : null}
      <div className="questions instruments">{rowsOf(entranceIds.filter((id) => instruments.has(id)))}</div>
    </aside>
  );

  function rowsOf(ids: readonly EntranceId[]): ReactNode {
    return ids.map((id) => {
      const { Row } = entrances[id];
      return <Row key={id} />;
    });
  }
}
