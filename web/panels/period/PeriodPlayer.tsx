import { useQueryClient } from '@tanstack/react-query';
import { Pause, Play } from 'lucide-react';
import { useEffect } from 'react';
import { play, playOn } from '#web/actions/period.ts';
import { standingIn } from '#web/panels/period/periodAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useTableIds } from '#web/parts/useTableIds.ts';
import { useWords } from '#web/parts/useWords.ts';
import { firstPlayed, nextPeriod, type Stretch } from '#web/session/strip.ts';

/** How long a period stays while the strip is played, in milliseconds. */
const stays = 1_200;

/** Plays the strip of time: one period after the other, each as soon as it is known what stood in it. It stops at the end, or where that cannot be known. */
export function PeriodPlayer({ stretches }: { readonly stretches: readonly Stretch[] }) {
  const desk = useDesk();
  const queries = useQueryClient();
  const { t } = useWords();
  const playing = useDeskState((state) => state.playing);
  const { period, perspective } = useDeskState((state) => state.history.present);
  const ids = useTableIds();
  const first = firstPlayed(stretches, period);

  useEffect(() => {
    if (!playing) return undefined;
    const next = nextPeriod(stretches, period);
    let isLast = true;
    async function goOn(): Promise<void> {
      try {
        if (next) await queries.ensureQueryData(standingIn(desk.ask, ids, perspective, next));
        if (isLast) playOn(desk, next);
      } catch {
        if (isLast) playOn(desk, null);
      }
    }
    const timer = setTimeout(() => void goOn(), stays);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [playing, stretches, period, perspective, ids, desk, queries]);
  useEffect(() => () => playOn(desk, null), [desk]);

  if (first === null || stretches.length < 2) return null;
  return (
    <IconButton words={t(playing ? 'period.pause' : 'period.play')} onPress={() => (playing ? playOn(desk, null) : play(desk, first))}>
      {playing ? <Pause aria-hidden /> : <Play aria-hidden className="mirrored" />}
    </IconButton>
  );
}
