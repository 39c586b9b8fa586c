import type { ReactNode } from 'react';
import { canPerform, type Command } from '#web/commands/command.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** A button for a command that shows only an icon; the words of the command are its name and its tooltip. pressed: for one that stays down. */
export function CommandButton({
  command,
  pressed,
  children,
}: {
  readonly command: Command;
  readonly pressed?: boolean | undefined;
  readonly children: ReactNode;
}) {
  const desk = useDesk();
  const { t } = useWords();
  const words = useDeskState(command.words);
  const can = useDeskState((state) => canPerform(command, state));
  return (
    <IconButton words={t(words)} disabled={!can} pressed={pressed} onPress={() => command.perform(desk)}>
      {children}
    </IconButton>
  );
}
