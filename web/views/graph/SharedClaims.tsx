import { ScanEye } from 'lucide-react';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useCompany, useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** How many other ties rest on the claims of the tie that is read; they are the ones left out of the veil. */
export function SharedClaims() {
  const { t } = useWords();
  const { ties: lines, counted } = useDrawn();
  const company = useCompany();
  const ties = [...lines, ...counted];
  const id = useDeskState((state) => state.history.present.selected.at(-1));
  if (id === undefined || !ties.some((tie) => tie.id === id)) return null;
  const count = ties.filter((tie) => tie.id !== id && company.has(tie.id)).length;
  return count === 0 ? null : (
    <p className="shared-claims">
      <ScanEye aria-hidden /> {t('canvas.shared', { count })}
    </p>
  );
}
