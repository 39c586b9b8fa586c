import { useEffect, useMemo } from 'react';
import { fit } from '#web/actions/camera.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { DrawnContext, useDrawn } from '#web/parts/drawnContext.ts';
import { noGhosts } from '#web/session/ghosts.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { network } from '#web/views/graph/view.tsx';

/** The network of what an answer speaks of, and of nothing else, where everything lies as it does on the whole network. */
export function SmallNetwork({ rows }: { readonly rows: readonly Pick<AnswerRow, 'ids'>[] }) {
  const desk = useDesk();
  const whole = useDrawn();
  const isSelected = useDeskState((state) => state.history.present.selected.length > 0);
  const own = useMemo(() => {
    const ids = new Set(rows.flatMap((row) => row.ids));
    const company = isSelected ? whole.company : ids;
    return {
      ...whole,
      entities: whole.entities.filter(({ id }) => ids.has(id)),
      ties: whole.ties.filter(({ id }) => ids.has(id)),
      unasserted: [],
      crowds: [],
      counted: [],
      ghosts: noGhosts,
      company,
    };
  }, [rows, whole, isSelected]);
  const drawn = own.entities.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!isSelected && drawn !== '') fit(desk);
  }, [desk, drawn, isSelected]);
  return (
    <DrawnContext value={own}>
      <network.View />
    </DrawnContext>
  );
}
