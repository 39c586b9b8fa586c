import { CircleDashed, EyeOff, Filter, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Trans } from 'react-i18next';
import { filter, unfilter } from '#web/actions/filter.ts';
import { openDossier } from '#web/actions/openDossier.ts';
import { restore } from '#web/actions/remove.ts';
import { useOverview } from '#web/parts/answers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
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
  const undatedHidden = session.hidden.traits.has('UNDATED');
  const elsewhere = Math.max(0, allNames - session.table.size - session.removed.size);
  const corroborated = drawn.ties.filter(({ independentDocuments }) => independentDocuments > 1).length;

  function omitted(reason: string, of: string): number {
    return session.omitted.filter((each) => each.reason === reason && each.of === of).reduce((sum, { count }) => sum + count, 0);
  }

  function entry(icon: ReactNode, words: string, way?: { readonly words: string; readonly act: () => void }) {
    return (
      <li>
        {icon}
        <span>{words}</span>
        {way ? (
          <button type="button" className="link-button" onClick={way.act}>
            {way.words}
          </button>
        ) : null}
      </li>
    );
  }

  const shown = (
    <span>
      <Trans
        i18nKey="ledger.shown"
        values={{ names: drawn.entities.length, allNames, ties: drawn.ties.length, allTies }}
        components={{ b: <strong /> }}
      />
    </span>
  );
  const reasons = (
    <>
      {online || folded ? null : entry(<WifiOff aria-hidden />, t('ledger.offline'))}
      {session.removed.size > 0
        ? entry(<EyeOff aria-hidden />, t('ledger.removed', { count: session.removed.size }), {
            words: t('ledger.show'),
            act: () => restore(desk),
          })
        : null}
      {drawn.filtered.entities + drawn.filtered.ties > 0
        ? entry(<Filter aria-hidden />, t('ledger.filtered', { names: drawn.filtered.entities, ties: drawn.filtered.ties }), {
            words: t('ledger.show'),
            act: () => unfilter(desk),
          })
        : null}
      {undated > 0
        ? entry(<CircleDashed aria-hidden />, t('ledger.undated', { count: undated }), {
            words: t(undatedHidden ? 'ledger.show' : 'ledger.hide'),
            act: () => filter(desk, { part: 'traits', value: 'UNDATED' }),
          })
        : null}
      {elsewhere > 0 && session.table.size > 0
        ? entry(<EyeOff aria-hidden />, t('ledger.notDrawn', { count: elsewhere }), {
            words: t('start.drawAgain'),
            act: () => void openDossier(desk),
          })
        : null}
      {omitted('LIMIT', 'ENTITIES') > 0 ? entry(null, t('ledger.limit', { count: omitted('LIMIT', 'ENTITIES') })) : null}
      {omitted('LIMIT', 'RELATIONSHIPS') > 0 ? entry(null, t('ledger.limitTies', { count: omitted('LIMIT', 'RELATIONSHIPS') })) : null}
      {omitted('PERMISSION', 'ENTITIES') > 0 ? entry(null, t('ledger.permission', { count: omitted('PERMISSION', 'ENTITIES') })) : null}
    </>
  );
  const support =
    drawn.ties.length > 0 && overview ? (
      <p>{corroborated > 0 ? t('ledger.corroborated', { count: corroborated }) : t('ledger.documents', { count: overview.documents })}</p>
    ) : null;

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
          <ul>{reasons}</ul>
          {support}
        </details>
      </footer>
    );
  return (
    <footer className="ledger" aria-label={t('ledger.label')}>
      <ul>
        <li>{shown}</li>
        {reasons}
      </ul>
      {support}
    </footer>
  );
}
