import { describeRelationship } from '#graph-schema/ontology.ts';
import type { EntityQuery } from '#web/api/generated.ts';
import { TieGroup } from '#web/panels/detail/TieGroup.tsx';
import type { ListedTie } from '#web/panels/detail/TieRow.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { touches } from '#web/session/company.ts';
import { tiesOnTable } from '#web/session/drawn.ts';

/** The ties of an entity by type and direction, each group with its number in the whole graph, and how many are drawn or hidden by the legend. counts: the numbers, as the server counts them. ties: the best supported. */
export function EntityTies({
  id,
  ties,
  counts,
}: {
  readonly id: string;
  readonly ties: readonly ListedTie[];
  readonly counts: EntityQuery['neighborhoodPreview'];
}) {
  const { t, tag } = useWords();
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const drawn = useDrawn().ties.filter((tie) => touches(tie, id)).length;
  const hidden = tiesOnTable(session, known).filter((tie) => touches(tie, id)).length - drawn;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const groups = Map.groupBy(counts, ({ type, direction }) => `${type} ${direction}`);
  return (
    <section>
      <div className="section-head">
        <h3>{t('entity.relationships')}</h3>
        <span className="quiet">
          {t('entity.drawn', { drawn, total })}
          {hidden > 0 ? ` · ${t('entity.hidden', { count: hidden })}` : ''}
        </span>
      </div>
      {total === 0 ? <p className="quiet">{t('entity.noRelationships')}</p> : null}
      {[...groups].flatMap(([key, [first, ...others]]) => {
        if (!first) return [];
        const { type, direction } = first;
        const { words } = describeRelationship(type);
        const rows = ties.filter((tie) => tie.type === type && (direction === 'OUT' ? tie.source.id : tie.target.id) === id);
        return (
          <TieGroup
            key={key}
            of={{ id, type, direction }}
            words={direction === 'OUT' ? words[tag].out : words[tag].in}
            total={others.reduce((sum, { count }) => sum + count, first.count)}
            rows={rows}
          />
        );
      })}
    </section>
  );
}
