import { PanelLeftOpen, X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { foldStart, unfoldStart } from '#web/actions/sheet.ts';
import { detailId } from '#web/actions/detailId.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { SheetHandle } from '#web/parts/SheetHandle.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/page/StartPlace.css';

/**
 * Where the panel at the start stands: a column of its own or, in a narrower window, folded behind a button that opens it over the canvas.
 * Opened, it takes the focus, and gives it back; where the page begins with it, the focus is nowhere yet. words: what stands there.
 */
export function StartPlace({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const desk = useDesk();
  const { t } = useWords();
  const unfolded = useDeskState((state) => state.startUnfolded);
  const sheet = useDeskState((state) => state.sheet);
  const fold = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLParagraphElement>(null);
  const isArriving = useRef(unfolded);

  useEffect(() => {
    if (!unfolded) return undefined;
    if (!isArriving.current) title.current?.focus();
    isArriving.current = false;
    const [within, back] = [panel.current, button.current];
    return () => {
      const { activeElement } = document;
      if (activeElement !== document.body && !within?.contains(activeElement)) return;
      back?.focus();
      if (document.activeElement !== back) document.getElementById(detailId)?.focus();
    };
  }, [unfolded]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="start-rail"
        aria-expanded={unfolded}
        aria-controls={fold}
        onClick={() => (unfolded ? foldStart(desk) : unfoldStart(desk))}
      >
        <PanelLeftOpen aria-hidden className="mirrored" />
        <bdi>{words}</bdi>
      </button>
      <div ref={panel} id={fold} className={unfolded ? 'start-fold sheet unfolded' : 'start-fold sheet'} data-covers data-sheet={sheet}>
        <SheetHandle />
        <div className="fold-head">
          <p ref={title} className="eyebrow" tabIndex={-1}>
            {t('start.unfold')}
          </p>
          <IconButton words={t('start.fold')} onPress={() => foldStart(desk)}>
            <X aria-hidden />
          </IconButton>
        </div>
        {children}
      </div>
    </>
  );
}
