import { useEffect, useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { canPerform, type Command } from '#web/commands/command.ts';
import { alignAs, lasso } from '#web/commands/arrange.ts';
import { gather, openCrowds } from '#web/commands/crowds.ts';
import { undo } from '#web/commands/history.ts';
import { showEverything } from '#web/commands/looking.ts';
import { copyLink, makePicture } from '#web/commands/page.ts';
import { copySelected } from '#web/commands/reading.ts';
import { relayout } from '#web/commands/relayout.ts';
import { collapse, expand, hide, isolate, pin, selectBy } from '#web/commands/selection.ts';
import type { MenuPlace } from '#web/views/graph/openStage.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/parts/menu.css';

const offered: Readonly<Record<MenuPlace['of'], readonly Command[]>> = {
  selection: [expand, collapse, pin, ...alignAs, hide, isolate, selectBy, copySelected, copyLink],
  canvas: [showEverything, relayout, gather, openCrowds, selectBy, lasso, undo, makePicture, copyLink],
};

/** What can be done with what is selected, or with the whole picture, where the right button or a long press asked for it. Each stands in the list of commands, too, for who has no pointer. */
export function CanvasMenu({ place, onClose }: { readonly place: MenuPlace; readonly onClose: () => void }) {
  const desk = useDesk();
  const { t } = useWords();
  const anchor = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const state = useDeskState((now) => now);
  useEffect(() => list.current?.focus(), []);
  const commands = offered[place.of].filter((command) => canPerform(command, state));
  return (
    <>
      <span ref={anchor} aria-hidden style={{ position: 'fixed', left: place.x, top: place.y }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        aria-label={t('command.menu')}
        containerPadding={4}
        className="menu"
        onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      >
        <Menu ref={list} aria-label={t('command.menu')} onClose={onClose}>
          {commands.map((command) => (
            <MenuItem
              key={command.id}
              id={command.id}
              className="menu-item"
              onAction={() => {
                onClose();
                command.perform(desk);
              }}
            >
              {t(command.words(state))}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
