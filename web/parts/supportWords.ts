import type { TFunction } from 'i18next';
import type { ListedTieFragment } from '#web/api/generated.ts';

/** Who asserts, denies and doubts a tie, in numbers; those who deny are never counted with those who assert. */
export function supportWords(
  { assertion, support: { allegations, assertions, denials } }: Pick<ListedTieFragment, 'assertion' | 'support'>,
  t: TFunction,
): string {
  const doubts = allegations - assertions - denials;
  return [
    ...(assertion === 'INFERRED' ? [t('support.inferred')] : []),
    ...(assertions > 0 ? [t('entity.claimsCount', { count: assertions })] : []),
    ...(denials > 0 ? [t('support.denies', { count: denials })] : []),
    ...(doubts > 0 ? [t('support.doubts', { count: doubts })] : []),
  ].join(' · ');
}
