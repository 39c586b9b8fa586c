import { Menu as Sign } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import '#web/page/Menu.css';

/** A button with buttons behind it, shown under it with their words. Choosing one puts them away and gives the focus back to the button. */
export function Menu({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);

  // Not React's onClick: the box must be gone before a dialog opens, which gives the focus back to where it was then.
  useEffect(() => {
    const element = box.current;
    const putAway = () => element?.hidePopover();
    element?.addEventListener('click', putAway);
    return () => element?.removeEventListener('click', putAway);
  }, []);

  return (
    <>
      <button type="button" className="icon-button" aria-label={words} title={words} popoverTarget={id}>
        <Sign aria-hidden />
      </button>
      <div ref={box} id={id} popover="auto" className="menu">
        {children}
      </div>
    </>
  );
}
