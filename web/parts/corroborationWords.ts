import type { TFunction } from 'i18next';
import type { KnownTie } from '#web/session/known.ts';

/** How far ties are corroborated, in words. documents: how many there are where all of them count, null where only some do. */
export function corroborationWords(ties: readonly KnownTie[], documents: number | null, t: TFunction): string {
  const corroborated = ties.filter(({ independentDocuments }) => independentDocuments > 1).length;
  if (corroborated > 0) return t('ledger.corroborated', { count: corroborated });
  return documents === null ? t('perspective.uncorroborated') : t('ledger.documents', { count: documents });
}
