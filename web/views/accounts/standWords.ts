import type { TFunction } from 'i18next';
import type { Tag } from '#graph-schema/generated/ontology.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import type { KnownTie } from '#web/session/known.ts';

/** How an account stands to a tie: that it asserts, denies or doubts it, and the motive that it gives. */
export function standWords(tie: KnownTie, tag: Tag, t: TFunction): string {
  if (tie.assertion !== 'ASSERTED') return t(tie.assertion === 'DENIED' ? 'accounts.stands.denies' : 'accounts.stands.doubts');
  const motives = tie.motives.map((motive) => wordOf('Motive', motive, tag));
  return motives.length === 0
    ? t('accounts.stands.asserts')
    : t('accounts.stands.assertsWhy', { motives: motives.join(` ${t('canvas.or')} `) });
}
