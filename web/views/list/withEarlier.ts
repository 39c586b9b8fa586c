import type { TFunction } from 'i18next';
import { digits } from '#web/i18n/words.ts';

/** How many claims there are that count, and how many more of earlier editions, which do not. */
export function withEarlier(held: number, earlier: number, t: TFunction): string {
  return [digits(held, t), ...(earlier > 0 ? [t('entity.ofEarlier', { number: earlier })] : [])].join(' · ');
}
