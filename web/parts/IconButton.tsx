import type { ReactNode } from 'react';

/** A button that shows only an icon; its words are its name and its tooltip. pressed: for one that stays down. */
export function IconButton({
  words,
  onPress,
  disabled = false,
  pressed,
  children,
}: {
  readonly words: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean | undefined;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
