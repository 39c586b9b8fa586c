import { useState } from 'react';
import type { NeighborhoodPreviewQuery } from '#web/api/generated.ts';
import { expand } from '#web/actions/expand.ts';
import { mostDrawn, mostOrdered, neighborOrders, type NeighborOrder, type TieGroup } from '#web/actions/neighbors.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { OfAll } from '#web/parts/OfAll.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { ExpandRow, type Row } from '#web/views/graph/ExpandRow.tsx';
import { useEarlyNeighbors, usePreview } from '#web/views/graph/previewAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { otherEnd } from '#web/session/company.ts';
import { tiesOnTable, unassertedOnTable } from '#web/session/drawn.ts';
import type { Known, KnownTie } from '#web/session/known.ts';
import type { Session } from '#web/session/session.ts';

/** Counts the ties of an entity that are not drawn, by type and kind, and by itself what is only denied or doubted; draws what is chosen, as many of each as is said, in the order that is said. */
export function ExpandDialog({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const known = useDeskState((state) => state.known);
  const session = useDeskState((state) => state.history.present);
  const answer = usePreview(id);
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const [limits, setLimits] = useState<ReadonlyMap<string, number>>(new Map());
  const [order, setOrder] = useState<NeighborOrder>('support');
  const rows = rowsLeft(answer.data?.neighborhoodPreview ?? [], id, session, known);
  const early = useEarlyNeighbors(id, rows);
  const chosen = rows.flatMap((row) => (unchosen.has(keyOf(row)) ? [] : [{ ...row, most: mostOf(row) }]));
  const taken = chosen.map((row) => ({ ...row, left: row.most }));
  const [all, draw, lot] = [ties(rows), ties(taken), left(taken)];

  /** How many of a row are to be drawn: all, where nobody said how many. */
  function mostOf(row: Row): number {
    return Math.min(limits.get(keyOf(row)) ?? row.left, row.left);
  }

  function drawWords(held: number, number: number): string {
    if (number > mostDrawn) return t('expand.drawMost', { most: mostDrawn });
    return number > held ? t('expand.drawUnasserted', { number }) : t('expand.draw', { count: held });
  }

  function flip(key: string): void {
    const next = new Set(unchosen);
    if (!next.delete(key)) next.add(key);
    setUnchosen(next);
  }

  return (
    <Dialog
      title={t('expand.title', { name: `\u2068${known.entities.get(id)?.label[language] ?? ''}\u2069` })}
      aside={
        rows.length > 0 ? (
          <span className="quiet">
            {all > 0 ? t('expand.notDrawn', { count: all }) : ''} <OfAll />
          </span>
        ) : null
      }
    >
      {answer.isPending ? <Waiting /> : null}
      {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
      {answer.isSuccess && rows.length === 0 ? <p className="dialog-body">{t('expand.nothing')}</p> : null}
      {rows.length > 0 ? (
        <>
          <ul className="choices">
            {rows.map((row) => (
              <ExpandRow
                key={keyOf(row)}
                row={row}
                chosen={!unchosen.has(keyOf(row))}
                onFlip={() => flip(keyOf(row))}
                onLimit={(number) => setLimits(new Map(limits).set(keyOf(row), number ?? row.left))}
              />
            ))}
          </ul>
          {left(rows) > 1 ? (
            <label className="choice-order">
              {t('expand.order')}
              <select value={order} onChange={({ target }) => setOrder(neighborOrders.find((each) => each === target.value) ?? order)}>
                {neighborOrders.map((each) => (
                  <option key={each} value={each}>
                    {t(`expand.orders.${each}`)}
                  </option>
                ))}
              </select>
              {order !== 'support' && left(chosen) > mostOrdered ? (
                <span className="quiet">{t('expand.ordered', { most: mostOrdered })}</span>
              ) : null}
            </label>
          ) : null}
          <div className="dialog-foot">
            <button
              type="button"
              className="button primary"
              disabled={lot === 0}
              onClick={() => void expand(desk, id, chosen, order, early)}
            >
              {drawWords(draw, lot)}
            </button>
            <span className="quiet">
              {all - draw > 0 ? `${t('expand.rest', { count: all - draw })} ` : ''}
              {lot > mostDrawn ? t('expand.most', { most: mostDrawn }) : ''}
            </span>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}

/** What is left to be drawn of the ties of an entity, by type, way and kind: those that hold, and those that nobody asserts. */
function rowsLeft(counted: NeighborhoodPreviewQuery['neighborhoodPreview'], id: string, session: Session, known: Known): readonly Row[] {
  const lines = { held: tiesOnTable(session, known), unasserted: unassertedOnTable(session, known) };
  return counted.flatMap(({ type, direction, kind, count, unasserted }): Row[] => {
    if (direction === 'BOTH') return [];
    const here = (drawn: readonly KnownTie[]) =>
      drawn.filter(
        (tie) =>
          tie.type === type &&
          (direction === 'OUT' ? tie.source : tie.target) === id &&
          known.entities.get(otherEnd(tie, id))?.kind === kind,
      ).length;
    return [
      { type, direction, kind, held: true, left: count - here(lines.held) },
      { type, direction, kind, held: false, left: unasserted - here(lines.unasserted) },
    ].filter((row) => row.left > 0);
  });
}

function keyOf({ type, direction, kind, held }: TieGroup): string {
  return `${type} ${direction} ${kind} ${held}`;
}

function left(rows: readonly Row[]): number {
  return rows.reduce((sum, row) => sum + row.left, 0);
}

/** How many ties rows stand for: those that hold. */
function ties(rows: readonly Row[]): number {
  return left(rows.filter(({ held }) => held));
}
