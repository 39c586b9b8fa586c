import type { TFunction } from 'i18next';
import type { FlowEnd } from '#web/views/answer/flow.ts';

/** That an editor inferred an end, or of how much of it, where sources say the rest; null where sources say all of it. */
export function inferredWords({ inferred, namings }: Pick<FlowEnd, 'inferred' | 'namings'>, t: TFunction): string | null {
  const number = [...namings.values()].filter(Boolean).length;
  if (number === 0) return null;
  return inferred ? t('support.inferred') : t('answer.inferredOf', { number, of: namings.size });
}
