import { EyeOff } from 'lucide-react';
import { openCrowds } from '#web/actions/crowds.ts';
import type { Desk } from '#web/actions/desk.ts';
import { unfilter } from '#web/actions/filter.ts';
import { choosePeriod } from '#web/actions/period.ts';
import { drawAccordingToEveryone } from '#web/actions/perspective.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { keptOut, type KeptOut } from '#web/session/keptOut.ts';

/** Says why what is read is on the table and is not drawn by itself, with a way to show it where there is one. */
export function HiddenNote({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t } = useWords();
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const drawn = useDrawn();
  const why = drawn.seenRead && drawn.periodRead ? keptOut(id, session, known, drawn) : null;
  if (why === null) return null;
  const ends = known.ties.get(id);
  const way = ways(desk, ends ? [ends.source, ends.target] : [id])[why];
  return (
    <p className="hidden-note">
      <EyeOff aria-hidden /> <span>{t(`detail.keptOut.${why}`)}</span>
      {way ? (
        <button type="button" className="link-button" onClick={way.act}>
          {t(way.words)}
        </button>
      ) : null}
    </p>
  );
}

/** How each reason is undone; names: what is read, or the ends of the line that is read. */
function ways(desk: Desk, names: readonly string[]) {
  return {
    legend: { words: 'legend.showAll', act: () => unfilter(desk) },
    perspective: { words: 'perspective.showAll', act: () => drawAccordingToEveryone(desk) },
    period: { words: 'period.any', act: () => choosePeriod(desk, null) },
    counted: { words: 'ledger.show', act: () => void openCrowds(desk, names) },
    folded: null,
  } as const satisfies Record<KeptOut, { readonly words: string; readonly act: () => void } | null>;
}
