import { useEffect, useRef } from 'react';

/** Asks for a name of at most 200 characters: of an investigation, or of who saves it. isFirst: the focus comes here. */
export function NameField({
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
