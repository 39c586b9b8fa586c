import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Input, TextField } from 'react-aria-components/TextField';
import { closeDialog } from '#web/actions/dialog.ts';
import { canPerform, type Command } from '#web/commands/command.ts';
import { commands } from '#web/commands/commands.ts';
import { listCommands } from '#web/commands/page.ts';
import { KeyCaps } from '#web/parts/KeyCaps.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/page/CommandList.css';

/** All that can be done now, found by its words: typing narrows the list, the arrow keys go along it, Enter does what is marked. */
export function CommandList() {
  const desk = useDesk();
  const { t } = useWords();
  const state = useDeskState((now) => now);
  const field = useRef<HTMLInputElement>(null);
  const { contains } = useFilter({ sensitivity: 'base' });
  const offered = commands.filter((command) => command !== listCommands && canPerform(command, state));

  useEffect(() => field.current?.focus(), []);

  // The dialog must be gone before the command moves the focus or opens another.
  function perform(command: Command): void {
    flushSync(() => closeDialog(desk));
    command.perform(desk);
  }

  return (
    <div className="commands">
      <Autocomplete filter={contains}>
        <TextField aria-label={t('command.find')}>
          <Input ref={field} placeholder={t('command.find')} dir="auto" />
        </TextField>
        <Menu aria-label={t('command.listCommands')} renderEmptyState={() => <p className="quiet">{t('command.none')}</p>}>
          {offered.map((command) => {
            const words = t(command.words(state));
            return (
              <MenuItem key={command.id} id={command.id} textValue={words} onAction={() => perform(command)}>
                <bdi>{words}</bdi>
                {command.keys ? (
                  <span dir="ltr" aria-hidden>
                    <KeyCaps keys={command.keys} />
                  </span>
                ) : null}
              </MenuItem>
            );
          })}
        </Menu>
      </Autocomplete>
    </div>
  );
}
