import { useEffect, useRef } from 'react';

/** Asks who takes a step, as they call themselves: something, at most 200 characters. The focus comes here first. words: what is asked. */
export function WhoField({
  words,
  who,
  onChange,
}: {
  readonly words: string;
  readonly who: string;
  readonly onChange: (who: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label>
      {words}
      <input
        ref={field}
        required
        pattern=".*\S.*"
        maxLength={200}
        dir="auto"
        value={who}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
