import { WifiOff } from 'lucide-react';
import { Trans } from 'react-i18next';
import { LedgerReasons } from '#web/page/LedgerReasons.tsx';
import { useOverflow } from '#web/page/useOverflow.ts';
import { useReasons } from '#web/page/useReasons.ts';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { QueryButton } from '#web/panels/query/QueryButton.tsx';
import { corroborationWords } from '#web/parts/corroborationWords.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useOverview } from '#web/parts/overviewAnswer.ts';
import { useScope, type Scope } from '#web/parts/scopeAnswer.ts';
import { useMatch } from '#web/parts/useMatch.ts';
import { sheetsFit } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import { views } from '#web/views/views.ts';
import type { KnownTie } from '#web/session/known.ts';
import { linesOf } from '#web/session/lines.ts';
import '#web/parts/ledger.css';

/** The most reasons that stand in the line itself. */
const mostInLine = 3;

/**
 * The line under the canvas: what is shown of how much, every reason why the rest is not and how to undo each, and how far what is drawn is
 * corroborated. Nothing in it is cut: reasons that are more than three, or do not fit, are counted and open above it.
 */
export function Ledger() {
  const { t } = useWords();
  const online = useDeskState((state) => state.online);
  const scope = useScope();
  const drawn = useDrawn();
  const { folds } = useDeskState((state) => views[state.history.present.view]);
  const folded = useMatch(sheetsFit);
  const reasons = useReasons(folds);
  const { element, overflows } = useOverflow(`${online} ${scope?.of} ${drawn.entities.length} ${reasons.map(({ words }) => words).join()}`);
  return (
    <footer className="ledger" aria-label={t('ledger.label')}>
      <div ref={element} className="ledger-line">
        <ul>
          <li>{scope ? <Counts scope={scope} /> : <Unknown />}</li>
          {online ? null : (
            <li>
              <WifiOff aria-hidden /> <span>{t('ledger.offline')}</span>
            </li>
          )}
          <LedgerReasons reasons={reasons} folded={reasons.length > 0 && (folded || overflows || reasons.length > mostInLine)} />
        </ul>
        {drawn.ties.length + drawn.counted.length > 0 && scope ? <Support documents={scope.documents} /> : null}
      </div>
      <QueryButton />
    </footer>
  );
}

function Counts({ scope }: { readonly scope: Scope }) {
  const { t } = useWords();
  const drawn = useDrawn();
  const inCrowds = drawn.crowds.flatMap(({ members }) => members);
  const names = [...drawn.entities, ...inCrowds].filter(({ id }) => scope.has(id)).length;
  const nodes = drawn.entities.filter(({ id }) => scope.has(id)).length + drawn.crowds.length;
  const isWithin = ({ source, target }: KnownTie) => scope.has(source) && scope.has(target);
  const ties = drawn.ties.filter(isWithin);
  const { crowds } = views[useDeskState((state) => state.history.present.view)];
  const lines = crowds ? linesOf(drawn.ties, new Set()).filter(({ tie }) => isWithin(tie)).length : ties.length;
  const parts = { b: <strong /> };
  return (
    <span>
      <Trans i18nKey="ledger.names" count={scope.names} values={{ shown: names }} components={parts} />
      {inCrowds.length > 0 ? t('ledger.nodes', { number: nodes }) : ''}
      <Trans i18nKey="ledger.ties" count={scope.ties} values={{ shown: ties.length }} components={parts} />
      {lines < ties.length ? t('ledger.lines', { count: lines }) : ''}
      {scope.of === 'one' ? '' : ` ${t(scope.of === 'dossier' ? 'scope.dossier' : 'scope.all', { count: scope.dossiers })}`}
    </span>
  );
}

/** What is drawn, where nobody has said how much there is. */
function Unknown() {
  const { t } = useWords();
  const drawn = useDrawn();
  const { isError, refetch } = useOverview();
  const names = drawn.entities.length + drawn.crowds.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <span>
      {names > 0
        ? t('ledger.drawn', {
            names: t('ledger.filteredNames', { count: names }),
            ties: t('ledger.filteredTies', { count: drawn.ties.length + drawn.counted.length }),
          })
        : ''}
      {isError ? t('ledger.unknown') : t('ledger.counting')}{' '}
      {isError ? (
        <button type="button" className="link-button" onClick={() => void refetch()}>
          {t('state.again')}
        </button>
      ) : null}
    </span>
  );
}

function Support({ documents }: { readonly documents: number }) {
  const { t } = useWords();
  const { isEveryone } = usePerspectiveWords();
  const { ties, counted } = useDrawn();
  return <p>{corroborationWords([...ties, ...counted], isEveryone ? documents : null, t)}</p>;
}
