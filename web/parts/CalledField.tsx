import { useEffect, useRef } from 'react';

/** Asks what something is called, or somebody: something, at most 200 characters. isFirst: the focus comes here. */
export function CalledField({
  words,
  value,
  onChange,
  isFirst = false,
}: {
  readonly words: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isFirst?: boolean;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) field.current?.focus();
  }, [isFirst]);
  return (
    <label>
      {words}
      <input
        ref={field}
        required
        pattern=".*\S.*"
        maxLength={200}
        dir="auto"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
