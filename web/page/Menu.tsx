import { Menu as Sign } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as List, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { canPerform, type Command } from '#web/commands/command.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/parts/menu.css';

/** A command as a menu shows it: with a sign, and the language of its words where they are not the page's. */
export type Entry = { readonly command: Command; readonly sign: ReactNode; readonly lang?: string };

/** A button with commands behind it, shown under it with their words. Choosing one puts them away and gives the focus back to the button. */
export function Menu({ words, entries }: { readonly words: string; readonly entries: readonly Entry[] }) {
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={words}>
        <Sign aria-hidden />
      </Button>
      <Popover placement="bottom end" offset={8} containerPadding={4} className="menu">
        <List aria-label={words}>
          {entries.map((entry) => (
            <Item key={entry.command.id} entry={entry} />
          ))}
        </List>
      </Popover>
    </MenuTrigger>
  );
}

function Item({ entry: { command, sign, lang } }: { readonly entry: Entry }) {
  const desk = useDesk();
  const { t } = useWords();
  const words = t(useDeskState(command.words));
  const can = useDeskState((state) => canPerform(command, state));
  return (
    <MenuItem id={command.id} textValue={words} className="menu-item" isDisabled={!can} onAction={() => command.perform(desk)}>
      <span className="menu-sign">{sign}</span>
      <span lang={lang}>{words}</span>
    </MenuItem>
  );
}
