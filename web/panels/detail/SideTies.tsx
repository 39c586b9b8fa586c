import { holds, tieSentence, tieWords } from '#graph-schema/ontology.ts';
import { select } from '#web/actions/select.ts';
import type { SideTieFragment } from '#web/api/generated.ts';
import { digits } from '#web/i18n/words.ts';
import { ClaimList } from '#web/panels/claim/ClaimList.tsx';
import { supportWords } from '#web/parts/supportWords.ts';
import { DateWords } from '#web/parts/DateWords.tsx';
import { OfAll } from '#web/parts/OfAll.tsx';
import { Sentence } from '#web/parts/Sentence.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Ties that stand beside what is read and are counted with nothing, each opening into the claims that speak of it. total: how many there are, of which these are the first; counted: the words for so many ties. */
export function SideTies({
  title,
  help,
  ties,
  total,
  counted,
}: {
  readonly title: string;
  readonly help: string;
  readonly ties: readonly SideTieFragment[];
  readonly total: number;
  readonly counted: 'relationship.others' | 'mirror.ties';
}) {
  const { t } = useWords();
  if (total === 0) return null;
  const allHold = ties.length === total && ties.every(({ assertion }) => holds(assertion));
  return (
    <section className="side-ties">
      <div className="section-head">
        <h3>{title}</h3>
        <span className="quiet">
          {allHold ? t(counted, { count: total }) : digits(total, t)} <OfAll />
        </span>
      </div>
      <p className="quiet">{help}</p>
      {ties.map((tie) => (
        <SideTie key={tie.id} tie={tie} />
      ))}
      {ties.length < total ? <p className="quiet">{t('relationship.othersListed', { shown: ties.length })}</p> : null}
    </section>
  );
}

function SideTie({ tie }: { readonly tie: SideTieFragment }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const drawn = useDeskState(({ known, history }) => known.ties.has(tie.id) && history.present.table.has(tie.source.id));
  const within = tie.source.id === tie.target.id;
  const { type, assertion, source, target } = tie;
  return (
    <details className="tie-group">
      <summary>
        {within ? (
          tieWords(type, assertion, tag).out
        ) : (
          <Sentence template={tieSentence(type, assertion, tag, tie)} names={{ source: source[language], target: target[language] }} />
        )}{' '}
        <span className="quiet">{supportWords(tie, t)}</span>
      </summary>
      {tie.date ? (
        <p className="quiet">
          <DateWords date={tie.date} />
        </p>
      ) : null}
      {tie.inferenceReason === null ? null : (
        <p className="quiet">
          {t('relationship.inferredNoClaim')} <bdi>{tie.inferenceReason}</bdi>
        </p>
      )}
      <ClaimList claims={tie.allegations} />
      {drawn && !within ? (
        <button type="button" className="link-button" onClick={() => select(desk, tie.id)}>
          {t('relationship.read')}
        </button>
      ) : null}
    </details>
  );
}
