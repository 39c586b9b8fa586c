import type { TFunction } from 'i18next';

/** That no two entries were found that may be one, no further than they were compared: hasMore others still can be found, common ones were compared with only some of those like them. */
export function noneWords(hasMore: boolean, common: number, t: TFunction): string {
  if (hasMore) return t('duplicates.noneYet');
  return t(common > 0 ? 'duplicates.noneCompared' : 'duplicates.none');
}
