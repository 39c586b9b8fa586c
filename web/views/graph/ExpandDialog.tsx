import { useState } from 'react';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import { expand, mostDrawn, type TieGroup } from '#web/actions/expand.ts';
import { digits } from '#web/i18n/words.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { Dialog } from '#web/parts/Dialog.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { Named } from '#web/parts/Named.tsx';
import { OfAll } from '#web/parts/OfAll.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { usePreview } from '#web/views/graph/previewAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { otherEnd } from '#web/session/company.ts';
import { tiesOnTable, unassertedOnTable } from '#web/session/drawn.ts';
import type { KnownTie } from '#web/session/known.ts';

type Row = TieGroup & { readonly left: number };

/** Counts the ties of an entity that are not drawn, by type and kind, and by itself what is only denied or doubted; draws what is chosen. */
export function ExpandDialog({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const session = useDeskState((state) => state.history.present);
  const answer = usePreview(id);
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const lines = { held: tiesOnTable(session, known), unasserted: unassertedOnTable(session, known) };
  const rows = (answer.data?.neighborhoodPreview ?? []).flatMap(({ type, direction, kind, count, unasserted }): Row[] => {
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
  const chosen = rows.filter((row) => !unchosen.has(keyOf(row)));
  const [all, draw, lot] = [ties(rows), ties(chosen), left(chosen)];

  function wordsOf({ type, direction, held }: Row): string {
    const words = describeRelationship(type).words[tag];
    if (held) return direction === 'OUT' ? words.out : words.in;
    return t('entity.unassertedWords', { words: direction === 'OUT' ? words.bareOut : words.bareIn });
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
            {rows.map((row) => {
              const kind = describeKind(row.kind).words[tag];
              return (
                <li key={keyOf(row)}>
                  <label>
                    <input type="checkbox" checked={!unchosen.has(keyOf(row))} onChange={() => flip(keyOf(row))} />
                    <KindGlyph kind={row.kind} size={16} />
                    <span className="choice-words">
                      {wordsOf(row)} <Named text={row.left === 1 ? kind.one : kind.many} className="quiet" />
                    </span>
                    <span className="digits">{digits(row.left)}</span>
                  </label>
                </li>
              );
            })}
          </ul>
          <div className="dialog-foot">
            <button type="button" className="button primary" disabled={lot === 0} onClick={() => void expand(desk, id, chosen)}>
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
