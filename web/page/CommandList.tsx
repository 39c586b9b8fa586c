import { useDeferredValue, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Input, TextField } from 'react-aria-components/TextField';
import { openAsked } from '#web/actions/asked.ts';
import { closeDialog } from '#web/actions/dialog.ts';
import { canPerform, isOfOneSign, type Keys } from '#web/commands/command.ts';
import { commands } from '#web/commands/commands.ts';
import { listCommands } from '#web/commands/page.ts';
import { useQuestions } from '#web/panels/asked/askedAnswers.ts';
import { KeyCaps } from '#web/parts/KeyCaps.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/page/CommandList.css';

/** A line of the list: what it says, what else it is found by, its keys where it has some, what it does. */
type Entry = { readonly id: string; readonly words: string; readonly also: string; readonly keys: Keys | null; readonly does: () => void };

/** All that can be done now, the questions of the newsroom among it, found by its words: typing narrows the list, the arrow keys go along it, Enter does what is marked. */
export function CommandList() {
  const desk = useDesk();
  const { t } = useWords();
  const state = useDeskState((now) => now);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { contains } = useFilter({ sensitivity: 'base' });
  // The dialog opens with its field before its many lines are worked out.
  const isListed = useDeferredValue(true, false);
  const questions = useQuestions().data?.questions ?? [];
  const entries: readonly Entry[] = [
    ...commands
      .filter((command) => command !== listCommands && canPerform(command, state))
      .map((command) => ({
        id: command.id,
        words: t(command.words(state)),
        also: command.also === undefined ? '' : t(command.also),
        keys: command.keys && (state.signKeys || !isOfOneSign(command.keys)) ? command.keys : null,
        does: () => command.perform(desk),
      })),
    ...questions.map(({ id, title }) => ({ id: `question ${id}`, words: title, also: '', keys: null, does: () => openAsked(desk, id) })),
  ];

  // What is typed at once is not lost.
  useLayoutEffect(() => field.current?.focus(), []);

  // The dialog must be gone before the command moves the focus or opens another.
  function perform(does: () => void): void {
    flushSync(() => closeDialog(desk));
    does();
  }

  // The lines, or the questions among them, may come after the words were typed: then none is marked yet, and Enter does the first that is met.
  function performFirst(event: KeyboardEvent): void {
    const typed = field.current?.value.trim() ?? '';
    if (event.key !== 'Enter' || typed === '' || list.current?.querySelector('[role=menuitem][data-focused]')) return;
    const first = entries.find((entry) => contains(textOf(entry), typed));
    if (first) perform(first.does);
  }

  return (
    <div className="commands" ref={list}>
      <Autocomplete filter={contains}>
        <TextField aria-label={t('command.find')} onKeyDown={performFirst}>
          <Input ref={field} placeholder={t('command.find')} dir="auto" />
        </TextField>
        {isListed ? (
          <Menu aria-label={t('command.listCommands')} renderEmptyState={() => <p className="quiet">{t('command.none')}</p>}>
            {entries.map((entry) => (
              <MenuItem key={entry.id} id={entry.id} textValue={textOf(entry)} onAction={() => perform(entry.does)}>
                <bdi>{entry.words}</bdi>
                {entry.keys ? (
                  <span dir="ltr" aria-hidden>
                    <KeyCaps keys={entry.keys} />
                  </span>
                ) : null}
              </MenuItem>
            ))}
          </Menu>
        ) : (
          <div className="commands-room" />
        )}
      </Autocomplete>
    </div>
  );
}

function textOf({ words, also }: Entry): string {
  return `${words} ${also}`;
}
