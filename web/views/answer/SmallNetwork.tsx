import { useEffect, useMemo } from 'react';
import { fit } from '#web/actions/camera.ts';
import type { AnswerRow } from '#web/panels/answer/answerRow.ts';
import { CompanyContext, DrawnContext, useCompany, useDrawn } from '#web/parts/drawnContext.ts';
import { OwnPlaces } from '#web/parts/ownPlaces.ts';
import { usePlacesAlone } from '#web/parts/usePlacesAlone.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { drawnWithin, spokenOf } from '#web/views/answer/drawnWithin.ts';
import { network } from '#web/views/graph/view.tsx';

/** The network of what an answer speaks of, and of nothing else. aspect: how much wider than high it is. */
export function SmallNetwork({ rows, aspect = 1 }: { readonly rows: readonly Pick<AnswerRow, 'ids'>[]; readonly aspect?: number }) {
  const desk = useDesk();
  const whole = useDrawn();
  const isSelected = useDeskState((state) => state.history.present.selected.length > 0);
  const companyOfWhole = useCompany();
  const own = useMemo(() => drawnWithin(whole, rows), [rows, whole]);
  const spoken = useMemo(() => spokenOf(rows), [rows]);
  const drawn = own.entities.map(({ id }) => id).join(' ');
  const places = usePlacesAlone(own, aspect);
  const isPlaced = places !== undefined;
  useEffect(() => {
    if (isPlaced && !isSelected && drawn !== '') fit(desk);
  }, [desk, drawn, isPlaced, isSelected]);
  if (!isPlaced) return null;
  return (
    <OwnPlaces value={places}>
      <DrawnContext value={own}>
        <CompanyContext value={isSelected ? companyOfWhole : spoken}>
          <network.View />
        </CompanyContext>
      </DrawnContext>
    </OwnPlaces>
  );
}
