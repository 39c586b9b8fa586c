import { useEffect, useState } from 'react';
import { called } from '#web/i18n/words.ts';
import type { TFunction } from 'i18next';
import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import { tieSentence } from '#graph-schema/ontology.ts';
import type { Saying } from '#web/actions/state.ts';
import { useDeskState } from '#web/parts/deskContext.ts';
import { filled } from '#web/parts/sentenceParts.ts';
import { useWords } from '#web/parts/useWords.ts';

const silent: ReadonlySet<Saying['what']> = new Set(['drawn', 'selected', 'tieSelected']);

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
  return <output className={seen ? 'announcer' : 'visually-hidden'}>{words}</output>;
}

function wordsOf(saying: Saying, language: Language, t: TFunction): string {
  if ('count' in saying) return t(`said.${saying.what}`, { count: saying.count });
  if ('name' in saying) return t('said.selected', { name: called(saying.name[language], t) });
  if ('title' in saying) return t(`said.${saying.what}`, { name: `\u2068${saying.title}\u2069` });
  if ('source' in saying) {
    const sentence = tieSentence(saying.type, saying.assertion, tagOf[language], saying);
    return t('said.tieSelected', {
      sentence: filled(sentence, { source: called(saying.source.label[language], t), target: called(saying.target.label[language], t) }),
    });
  }
  if ('first' in saying) return t(`said.${saying.what}`, { first: saying.first[language], second: saying.second[language] });
  return t(`said.${saying.what}`);
}
