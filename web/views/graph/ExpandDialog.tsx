import { useState } from 'react';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { expand, mostDrawn, type TieGroup } from '#web/actions/expand.ts';
import { digits } from '#web/i18n/words.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { Dialog } from '#web/parts/Dialog.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Named } from '#web/parts/Named.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { usePreview } from '#web/views/graph/previewAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { otherEnd, touches } from '#web/session/company.ts';
import { tiesOnTable } from '#web/session/drawn.ts';

type Row = TieGroup & { readonly left: number };

/** Counts the ties of an entity that are not drawn, by type and kind, and draws those that are chosen. */
export function ExpandDialog({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const session = useDeskState((state) => state.history.present);
  const answer = usePreview(id);
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const drawn = tiesOnTable(session, known).filter((tie) => touches(tie, id));
  const rows = (answer.data?.neighborhoodPreview ?? []).flatMap(({ type, direction, kind, count: held, unasserted }): Row[] => {
    if (direction === 'BOTH') return [];
    const count = held + unasserted;
    const here = drawn.filter(
      (tie) =>
        tie.type === type &&
        (direction === 'OUT' ? tie.source === id : tie.target === id) &&
        known.entities.get(otherEnd(tie, id))?.kind === kind,
    ).length;
    return count > here ? [{ type, direction, kind, left: count - here }] : [];
  });
  const all = rows.reduce((sum, { left }) => sum + left, 0);
  const chosen = rows.filter((row) => !unchosen.has(keyOf(row)));
  const draw = chosen.reduce((sum, { left }) => sum + left, 0);

  function flip(key: string): void {
    const next = new Set(unchosen);
    if (!next.delete(key)) next.add(key);
    setUnchosen(next);
  }

  return (
    <Dialog
      title={t('expand.title', { name: `\u2068${known.entities.get(id)?.label[language] ?? ''}\u2069` })}
      aside={answer.isSuccess && all > 0 ? <span className="quiet">{t('expand.notDrawn', { count: all })}</span> : null}
    >
      {answer.isPending ? <Waiting /> : null}
      {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
      {answer.isSuccess && all === 0 ? <p className="dialog-body">{t('expand.nothing')}</p> : null}
      {all > 0 ? (
        <>
          <ul className="choices">
            {rows.map((row) => {
              const { words } = describeRelationship(row.type);
              const kind = describeKind(row.kind).words[tag];
              return (
                <li key={keyOf(row)}>
                  <label>
                    <input type="checkbox" checked={!unchosen.has(keyOf(row))} onChange={() => flip(keyOf(row))} />
                    <KindGlyph kind={row.kind} size={16} />
                    <span className="choice-words">
                      {row.direction === 'OUT' ? words[tag].out : words[tag].in}{' '}
                      <Named text={row.left === 1 ? kind.one : kind.many} className="quiet" />
                    </span>
                    <span className="digits">{digits(row.left)}</span>
                  </label>
                </li>
              );
            })}
          </ul>
          <div className="dialog-foot">
            <button type="button" className="button primary" disabled={draw === 0} onClick={() => void expand(desk, id, chosen)}>
              {draw > mostDrawn ? t('expand.drawMost', { most: mostDrawn }) : t('expand.draw', { count: draw })}
            </button>
            <span className="quiet">
              {all - draw > 0 ? `${t('expand.rest', { count: all - draw })} ` : ''}
              {draw > mostDrawn ? t('expand.most', { most: mostDrawn }) : ''}
            </span>
          </div>
        </>
      ) : null}
    </Dialog>
  );
}

function keyOf({ type, direction, kind }: TieGroup): string {
  return `${type} ${direction} ${kind}`;
}
