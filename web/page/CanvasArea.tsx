import type { ReactNode } from 'react';
import { entrances } from '#web/page/entrances.ts';
import { Reading } from '#web/panels/detail/Reading.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { views } from '#web/views/views.ts';
import type { ViewId } from '#web/session/session.ts';

/** The view that is shown, with what stands over it, and beside it what is selected or what an entrance has to say there. */
export function CanvasArea({ shown, children }: { readonly shown: ViewId; readonly children: ReactNode }) {
  const { t } = useWords();
  const open = useDeskState((state) => state.history.present.selected.at(-1));
  const isFolded = useDeskState((state) => state.readingFolded);
  const entrance = useDeskState(({ history: { present } }) =>
    present.entrance !== null && entrances[present.entrance].besides?.(present) === true ? present.entrance : null,
  );
  const { Beside } = (open === undefined && entrance !== null ? entrances[entrance] : null) ?? {};
  return (
    <main
      className={(open === undefined || isFolded) && !Beside ? 'canvas-area' : 'canvas-area with-detail'}
      data-view={shown}
      aria-label={t(views[shown].words)}
    >
      {children}
      {Beside ? <Beside /> : null}
      {open === undefined || (isFolded && views[shown].card === true) ? null : <Reading id={open} />}
    </main>
  );
}
