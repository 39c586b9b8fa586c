import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Input, TextField } from 'react-aria-components/TextField';
import { openAsked } from '#web/actions/asked.ts';
import { closeDialog } from '#web/actions/dialog.ts';
import { canPerform } from '#web/commands/command.ts';
import { commands } from '#web/commands/commands.ts';
import { listCommands } from '#web/commands/page.ts';
import { useQuestions } from '#web/panels/asked/askedAnswers.ts';
import { KeyCaps } from '#web/parts/KeyCaps.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/page/CommandList.css';

/** All that can be done now, the questions of the newsroom among it, found by its words: typing narrows the list, the arrow keys go along it, Enter does what is marked. */
export function CommandList() {
  const desk = useDesk();
  const { t } = useWords();
  const state = useDeskState((now) => now);
  const field = useRef<HTMLInputElement>(null);
  const { contains } = useFilter({ sensitivity: 'base' });
  const questions = useQuestions().data?.questions ?? [];
  const offered = commands.filter((command) => command !== listCommands && canPerform(command, state));

  useEffect(() => field.current?.focus(), []);

  // The dialog must be gone before the command moves the focus or opens another.
  function perform(does: () => void): void {
    flushSync(() => closeDialog(desk));
    does();
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
              <MenuItem key={command.id} id={command.id} textValue={words} onAction={() => perform(() => command.perform(desk))}>
                <bdi>{words}</bdi>
                {command.keys ? (
                  <span dir="ltr" aria-hidden>
                    <KeyCaps keys={command.keys} />
                  </span>
                ) : null}
              </MenuItem>
            );
          })}
          {questions.map(({ id, title }) => (
            <MenuItem key={id} id={`question ${id}`} textValue={title} onAction={() => perform(() => openAsked(desk, id))}>
              <bdi>{title}</bdi>
            </MenuItem>
          ))}
        </Menu>
      </Autocomplete>
    </div>
  );
}
