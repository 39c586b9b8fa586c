import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { EyeOff, Search } from 'lucide-react';
import { dismiss } from '#web/actions/dialog.ts';
import { unfilter } from '#web/actions/filter.ts';
import { openDossier } from '#web/actions/openDossier.ts';
import type { Work } from '#web/actions/state.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useOverview } from '#web/parts/overviewAnswer.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** What stands over the canvas when there is something to say: that it is empty, what it waits for, or what went wrong. over: what it stands; an answer has more to show than the table, and what is said of that stands aside. */
export function CanvasState({ over }: { readonly over: 'table' | 'answer' }) {
  const desk = useDesk();
  const { t } = useWords();
  const queries = useQueryClient();
  const work = useDeskState((state) => state.work);
  const trouble = useDeskState((state) => state.trouble);
  const arrived = useDeskState((state) => state.arrived);
  const isTable = over === 'table';
  const empty = useDeskState((state) => state.history.present.table.size === 0);
  const note = isTable ? 'canvas-note' : 'canvas-note at-end';
  const place = empty && isTable ? 'canvas-state' : note;
  const stored = useOverview().data?.overview.entities.length !== 0;
  const { entities, crowds } = useDrawn();

  if (work) {
    return (
      <div className={place}>
        <Waiting words={workWords(work, t)} onStop={() => work.stop()} />
      </div>
    );
  }
  if (trouble)
    return (
      <div className={place}>
        <Failed
          failure={trouble.failure}
          waited={trouble.waited}
          stillWorks={!empty}
          onAgain={() => {
            trouble.again();
            void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
          }}
          {...(empty ? {} : { onDismiss: () => dismiss(desk) })}
        />
      </div>
    );
  if (!isTable || !arrived) return null;
  if (empty)
    return (
      <div className="canvas-state">
        <div className="state-card">
          <Search aria-hidden />
          <h2>{t(stored ? 'state.empty' : 'state.nothingStored')}</h2>
          <p>{t(stored ? 'state.emptyHelp' : 'state.nothingStoredHelp')}</p>
          {stored ? (
            <button type="button" className="button" onClick={() => void openDossier(desk)}>
              {t('start.drawAgain')}
            </button>
          ) : null}
        </div>
      </div>
    );
  if (entities.length + crowds.length === 0)
    return (
      <div className="canvas-state">
        <div className="state-card">
          <EyeOff aria-hidden />
          <h2>{t('state.allHidden')}</h2>
          <p>{t('state.allHiddenHelp')}</p>
          <button type="button" className="button" onClick={() => unfilter(desk)}>
            {t('legend.showAll')}
          </button>
        </div>
      </div>
    );
  return null;
}

function workWords({ what, count }: Work, t: TFunction): string {
  if (count === null) return t('state.asking');
  return t(what === 'placing' ? 'state.placing' : 'state.askingCount', { count });
}
