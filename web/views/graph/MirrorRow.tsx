import type { KeyboardEvent, ReactNode } from 'react';
import { select } from '#web/actions/select.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import type { Spot } from '#web/views/graph/spot.ts';

/** A row of the list of the canvas: a click selects what stands there, or does what else is to be done with it. spot: where it stands; at: where the keyboard is, null where it is at another name; onKeyDown: who hears its keys. expanded: whether the ties of a name are open, where it has any. */
export function MirrorRow({
  spot,
  at,
  isSelected,
  onKeyDown,
  expanded,
  onChoose,
  children,
}: {
  readonly spot: Spot;
  readonly at: Spot | null;
  readonly isSelected: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly expanded?: boolean | undefined;
  readonly onChoose?: () => void;
  readonly children: ReactNode;
}) {
  const desk = useDesk();
  const id = spot.tie ?? spot.entity;
  return (
    <li
      id={rowId(spot)}
      role="treeitem"
      aria-level={spot.tie === null ? 1 : 2}
      aria-expanded={expanded}
      aria-selected={isSelected}
      tabIndex={at !== null && at.entity === spot.entity && at.tie === spot.tie ? 0 : -1}
      onClick={onChoose ?? (() => select(desk, id))}
      onKeyDown={onKeyDown}
    >
      {children}
    </li>
  );
}

/** The id of a row on the page. */
export function rowId({ entity, tie }: Spot): string {
  return tie === null ? `on-${entity}` : `on-${entity}-${tie}`;
}
