import { describeRelationship, holds, tieWords } from '#graph-schema/ontology.ts';
import type { EntityQuery } from '#web/api/generated.ts';
import { digits } from '#web/i18n/words.ts';
import { TieGroup } from '#web/panels/detail/TieGroup.tsx';
import type { ListedTie } from '#web/panels/detail/TieRow.tsx';
import { OfAll } from '#web/parts/OfAll.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { touches } from '#web/session/company.ts';
import { tiesOnTable } from '#web/session/drawn.ts';
import type { Known, KnownTie } from '#web/session/known.ts';
import { folds } from '#web/session/session.ts';

type Counts = EntityQuery['neighborhoodPreview'];

/**
 * The ties of an entity by type and direction, each group with its number in the whole graph, and how many are drawn, told by other lines, left out by the perspective or the period, or hidden by the legend;
 * then what is only denied or doubted, which is no tie. counts: the numbers, as the server counts them. ties: the best supported.
 */
export function EntityTies({
  id,
  name,
  ties,
  counts,
}: {
  readonly id: string;
  readonly name: string;
  readonly ties: readonly ListedTie[];
  readonly counts: Counts;
}) {
  const { t } = useWords();
  const session = useDeskState((state) => state.history.present);
  const known = useDeskState((state) => state.known);
  const { ties: lines, counted: inCrowds, folded, seen, stood } = useDrawn();
  const here = (some: readonly KnownTie[]) => some.filter((tie) => touches(tie, id)).length;
  const drawn = here(lines);
  const told = here(folds.filter((fold) => !session.unfolded.has(fold)).flatMap((fold) => folded[fold]));
  const counted = here(inCrowds);
  const hereOf = (all: Known) => here(tiesOnTable(session, all));
  const leftOut = hereOf(known) - hereOf(seen);
  const notThen = hereOf(seen) - hereOf(stood);
  const hidden = hereOf(stood) - drawn - told - counted;
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const unasserted = counts.reduce((sum, each) => sum + each.unasserted, 0);
  return (
    <>
      <section>
        <div className="section-head">
          <h3>{t('entity.relationships')}</h3>
          <span className="quiet">
            {t('entity.drawn', { drawn, total })}
            {counted > 0 ? ` · ${t('entity.counted', { number: counted })}` : ''}
            {told > 0 ? ` · ${t('entity.folded', { number: told })}` : ''}
            {leftOut > 0 ? ` · ${t('entity.leftOut', { number: leftOut })}` : ''}
            {notThen > 0 ? ` · ${t('entity.notThen', { number: notThen })}` : ''}
            {hidden > 0 ? ` · ${t('entity.hidden', { count: hidden })}` : ''} <OfAll />
          </span>
        </div>
        {total === 0 ? <p className="quiet">{t('entity.noRelationships', { name: `\u2068${name}\u2069` })}</p> : null}
        <Groups id={id} ties={ties} counts={counts} held />
      </section>
      {unasserted > 0 ? (
        <section className="unasserted">
          <div className="section-head">
            <h3>{t('entity.unasserted')}</h3>
            <span className="quiet">
              <span className="digits">{digits(unasserted, t)}</span> <OfAll />
            </span>
          </div>
          <p className="quiet">{t('entity.unassertedHelp')}</p>
          <Groups id={id} ties={ties} counts={counts} held={false} />
        </section>
      ) : null}
    </>
  );
}

function Groups({
  id,
  ties,
  counts,
  held,
}: {
  readonly id: string;
  readonly ties: readonly ListedTie[];
  readonly counts: Counts;
  readonly held: boolean;
}) {
  const { t, tag } = useWords();
  const groups = Map.groupBy(counts, ({ type, direction }) => `${type} ${direction}`);
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    const total = all.reduce((sum, { count, unasserted }) => sum + (held ? count : unasserted), 0);
    if (!first || total === 0) return [];
    const { type, direction } = first;
    const end = direction === 'OUT' ? 'out' : 'in';
    const rows = ties.filter(
      (tie) => holds(tie.assertion) === held && tie.type === type && (direction === 'OUT' ? tie.source.id : tie.target.id) === id,
    );
    return <TieGroup key={key} of={{ id, type, direction, held }} words={wordsOf(rows)} total={total} rows={rows} />;

    /** Of what does not hold it is said which it is where it is known of all. */
    function wordsOf([row, ...others]: readonly ListedTie[]): string {
      const { words } = describeRelationship(type);
      if (held) return words[tag][end];
      if (row && others.length === total - 1 && others.every(({ assertion }) => assertion === row.assertion))
        return tieWords(type, row.assertion, tag)[end];
      return t('entity.unassertedWords', { words: end === 'out' ? words[tag].bareOut : words[tag].bareIn });
    }
  });
}
