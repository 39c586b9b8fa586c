import { useVoices, type VoicedTie } from '#web/panels/perspective/perspectiveAnswers.ts';
import { perspectiveWords } from '#web/panels/perspective/perspectiveWords.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { everyone, samePerspective } from '#web/session/perspective.ts';

/** According to whom the table is drawn, in words and in few of them (brief), and whether that is everyone. only: what has to be said with whatever is given away of the table; null where it is everyone. */
export function usePerspectiveWords(): {
  readonly whom: string;
  readonly brief: string;
  readonly isEveryone: boolean;
  readonly only: string | null;
} {
  const { t, tag } = useWords();
  const perspective = useDeskState((state) => state.history.present.perspective);
  const isEveryone = samePerspective(perspective, everyone);
  const voices = useVoices(!isEveryone);
  const names = namesIn(voices.data ?? []);
  const whom = perspectiveWords(perspective, names, tag, t);
  return {
    whom,
    brief: perspectiveWords(perspective, names, tag, t, true),
    isEveryone,
    only: isEveryone ? null : t('perspective.only', { whom }),
  };
}

function namesIn(ties: readonly VoicedTie[]): ReadonlyMap<string, string> {
  const claims = ties.flatMap(({ allegations }) => allegations);
  const people = claims.flatMap(({ speakers, transmittedBy }) =>
    [...speakers, ...transmittedBy].map(({ id, label }) => [id, label] as const),
  );
  return new Map([...people, ...claims.map(({ document: { id, title } }) => [id, title] as const)]);
}
