import { ChevronLeft, ChevronRight } from 'lucide-react';
import { select } from '#web/actions/select.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { lineWith } from '#web/session/lines.ts';

/** Which of the ties that one line of the picture stands for is read, with the way to the others; nothing where the line is a tie's own. */
export function TiesOfLine({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t } = useWords();
  const { ties: holding, unasserted } = useDrawn();
  const ties = [...holding, ...unasserted];
  const tie = ties.find((each) => each.id === id);
  const line = tie ? lineWith(tie, ties) : [];
  const at = line.findIndex((each) => each.id === id);
  if (line.length < 2) return null;
  const go = (to: number) => () => select(desk, line[(to + line.length) % line.length]?.id ?? id);
  return (
    <p className="ties-of-line">
      <span>{t('relationship.inLine', { at: at + 1, of: line.length })}</span>
      <IconButton words={t('relationship.before')} onPress={go(at - 1)}>
        <ChevronLeft aria-hidden className="mirrored" />
      </IconButton>
      <IconButton words={t('relationship.after')} onPress={go(at + 1)}>
        <ChevronRight aria-hidden className="mirrored" />
      </IconButton>
    </p>
  );
}
