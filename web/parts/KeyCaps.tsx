import type { Keys } from '#web/commands/command.ts';
import { useWords } from '#web/parts/useWords.ts';

/** The keys of a command as they stand on a keyboard. */
export function KeyCaps({ keys: { press, control, shift } }: { readonly keys: Keys }) {
  const { t } = useWords();
  const [first = ''] = press;
  const named: Readonly<Record<string, string>> = { Escape: 'Esc', Delete: t('keys.delete') };
  const parts = [...(shift ? [t('keys.shift')] : []), ...(control ? [t('keys.control')] : []), named[first] ?? first.toUpperCase()];
  return (
    <>
      {parts.map((part) => (
        <kbd key={part}>{part}</kbd>
      ))}
    </>
  );
}
