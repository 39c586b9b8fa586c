import { WifiOff } from 'lucide-react';
import { Trans } from 'react-i18next';
import { offlineReason, reasonsOf, type Reason } from '#web/page/ledgerReasons.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useOverview } from '#web/parts/overviewAnswer.ts';
import { sheetsFit, useMatch } from '#web/parts/useMatch.ts';
import { useWords } from '#web/parts/useWords.ts';
import { tiesOnTable } from '#web/session/drawn.ts';
import '#web/page/Ledger.css';

/** The line under the canvas: what is shown of how much, every reason why the rest is not, and how to undo each. Where there is no room it says the first, and opens for the rest. */
export function Ledger() {
  const desk = useDesk();
  const { t } = useWords();
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const online = useDeskState((state) => state.online);
  const overview = useOverview().data?.overview;
  const drawn = useDrawn();
  const folded = useMatch(sheetsFit);
  const allNames = overview?.entities.reduce((sum, { count }) => sum + count, 0) ?? session.table.size;
  const allTies = overview?.relationships.reduce((sum, { count }) => sum + count, 0) ?? drawn.ties.length;
  const undated = tiesOnTable(session, known).filter(({ dated }) => !dated).length;
  const reasons = reasonsOf({ session, filtered: drawn.filtered, allNames, undated }, desk, t);
  const shown = (
    <span>
      <Trans
        i18nKey="ledger.shown"
        values={{ names: drawn.entities.length, allNames, ties: drawn.ties.length, allTies }}
        components={{ b: <strong /> }}
      />
    </span>
  );
  const support = drawn.ties.length > 0 && overview ? <Support documents={overview.documents} /> : null;

  if (folded)
    return (
      <footer className="ledger" aria-label={t('ledger.label')}>
        <details>
          <summary>
            {online ? null : (
              <span className="with-sign">
                <WifiOff aria-hidden /> {t('ledger.offline')}
              </span>
            )}{' '}
            {shown}
          </summary>
          <ul>
            <Reasons reasons={reasons} />
          </ul>
          {support}
        </details>
      </footer>
    );
  return (
    <footer className="ledger" aria-label={t('ledger.label')}>
      <ul>
        <li>{shown}</li>
        <Reasons reasons={online ? reasons : [offlineReason(t), ...reasons]} />
      </ul>
      {support}
    </footer>
  );
}

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return reasons.map(({ id, Icon, words, way }) => (
    <li key={id}>
      {Icon ? <Icon aria-hidden /> : null}
      <span>{words}</span>
      {way ? (
        <button type="button" className="link-button" onClick={way.act}>
          {way.words}
        </button>
      ) : null}
    </li>
  ));
}

function Support({ documents }: { readonly documents: number }) {
  const { t } = useWords();
  const corroborated = useDrawn().ties.filter(({ independentDocuments }) => independentDocuments > 1).length;
  return <p>{corroborated > 0 ? t('ledger.corroborated', { count: corroborated }) : t('ledger.documents', { count: documents })}</p>;
}
