import { useEffect, useState } from 'react';
import type { TFunction } from 'i18next';
import type { Language } from '#graph-schema/generated/ontology.ts';
import type { Saying } from '#web/actions/state.ts';
import { useDeskState } from '#web/panels/deskContext.ts';
import { useWords } from '#web/panels/useWords.ts';

const silent: ReadonlySet<Saying['what']> = new Set(['drawn', 'selected']);

/** Says aloud what changed, and shows it for a moment where the change itself may go unseen. */
export function Announcer() {
  const { t, language } = useWords();
  const saying = useDeskState((state) => state.saying);
  const [gone, setGone] = useState<Saying | null>(null);
  useEffect(() => {
    const later = setTimeout(() => setGone(saying), 4000);
    return () => clearTimeout(later);
  }, [saying]);
  const words = saying ? wordsOf(saying, language, t) : '';
  const seen = saying !== null && saying !== gone && !silent.has(saying.what);
  return (
    <p className={seen ? 'announcer' : 'visually-hidden'} role="status" aria-live="polite">
      {words}
    </p>
  );
}

function wordsOf({ what, count, name }: Saying, language: Language, t: TFunction): string {
  switch (what) {
    case 'drawn':
    case 'added':
    case 'removed':
    case 'restored':
    case 'collapsed':
    case 'pinned':
    case 'unpinned':
    case 'laidOut':
    case 'gone':
      return t(`said.${what}`, { count: count ?? 0 });
    case 'selected':
      return t('said.selected', { name: name?.[language] ?? '' });
    case 'nothingToAdd':
    case 'nothingToCollapse':
    case 'undone':
    case 'redone':
    case 'copied':
    case 'notCopied':
    case 'stopped':
      return t(`said.${what}`);
  }
}
