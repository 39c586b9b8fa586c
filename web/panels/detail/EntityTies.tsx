import { describeRelationship } from '#graph-schema/ontology.ts';
import { digits } from '#web/i18n/words.ts';
import { TieRow, type ListedTie } from '#web/panels/detail/TieRow.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

const openTo = 6;

/** The ties of an entity by type and direction, with how many of them are drawn. */
export function EntityTies({ id, ties, total }: { readonly id: string; readonly ties: readonly ListedTie[]; readonly total: number }) {
  const { t, tag } = useWords();
  const table = useDeskState((state) => state.history.present.table);
  const drawn = ties.filter(({ source, target }) => table.has(source.id) && table.has(target.id)).length;
  const groups = Map.groupBy(ties, (tie) => {
    const { words } = describeRelationship(tie.type);
    return tie.source.id === id ? words[tag].out : words[tag].in;
  });
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.relationships')}</h3>
        <span className="quiet">{t('entity.drawn', { drawn, total })}</span>
      </div>
      {total === 0 ? <p className="quiet">{t('entity.noRelationships')}</p> : null}
      {[...groups].map(([words, rows]) => (
        <details key={words} className="tie-group" open={rows.length <= openTo}>
          <summary>
            {words} <span className="quiet digits">{digits(rows.length)}</span>
          </summary>
          <ul>
            {rows.map((tie) => (
              <TieRow key={tie.id} tie={tie} seenFrom={id} />
            ))}
          </ul>
        </details>
      ))}
      {ties.length < total ? <p className="quiet">{t('entity.more', { shown: ties.length })}</p> : null}
    </section>
  );
}
