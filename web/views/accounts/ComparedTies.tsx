import { useState } from 'react';
import { tieSentence } from '#graph-schema/ontology.ts';
import { select } from '#web/actions/select.ts';
import { digits } from '#web/i18n/words.ts';
import { AccountSign } from '#web/panels/accounts/AccountSign.tsx';
import { Line } from '#web/panels/answer/columns.tsx';
import { Sentence } from '#web/parts/Sentence.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { accountSides, type ComparedTie, type Comparison } from '#web/session/accounts.ts';
import { endsOf } from '#web/session/known.ts';
import { standWords } from '#web/views/accounts/standWords.ts';
import type { ListedClaim } from '#web/views/list/listAnswers.ts';
import { linesOf } from '#web/views/list/saysSo.ts';

/** How many rows of a group are there before the rest is asked for. */
const unasked = 12;

/** The ties on which two accounts stand to each other in one way, each with how, and with the lines of either. Pressing one opens who says so. */
export function ComparedTies({
  comparison,
  ties,
  claims,
}: {
  readonly comparison: Comparison;
  readonly ties: readonly ComparedTie[];
  readonly claims: ReadonlyMap<string, ListedClaim>;
}) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const isRare = comparison === 'doubt' || comparison === 'why';
  if (ties.length === 0 && isRare) return null;
  const rows = isWhole ? ties : ties.slice(0, unasked);
  return (
    <section className="account-group" aria-labelledby={`accounts-${comparison}`}>
      <h3 id={`accounts-${comparison}`}>
        {t(`accounts.is.${comparison}`)} <span className="count digits">{digits(ties.length, t)}</span>
      </h3>
      {ties.length === 0 ? <p className="quiet">{t('accounts.noTie')}</p> : null}
      <ul>
        {rows.map((row) => (
          <Row key={row.tie.id} row={row} claims={claims} />
        ))}
      </ul>
      {rows.length < ties.length ? (
        <button type="button" className="link-button" onClick={() => setWhole(true)}>
          {t('accounts.more', { number: ties.length - rows.length })}
        </button>
      ) : null}
    </section>
  );
}

function Row({ row, claims }: { readonly row: ComparedTie; readonly claims: ReadonlyMap<string, ListedClaim> }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const isSelected = useDeskState(({ history }) => history.present.selected.includes(row.tie.id));
  const { type, source, target } = row.tie;
  const label = (id: string) => known.entities.get(id)?.label[language] ?? id;
  return (
    <li>
      <button type="button" className="account-row" aria-pressed={isSelected} onClick={() => select(desk, row.tie.id, false)}>
        <span>
          <Sentence
            template={tieSentence(type, 'ASSERTED', tag, endsOf(row.tie, known))}
            names={{ source: label(source), target: label(target) }}
          />
        </span>
        <span className="account-stands">
          {accountSides.map((side) => {
            const told = row[side];
            if (!told) return null;
            const lines = linesOf(
              told.claims.flatMap(({ id }) => claims.get(id) ?? []),
              t,
            );
            return (
              <span key={side} className="account-stand">
                <AccountSign side={side} /> {standWords(told.tie, tag, t)}{' '}
                <Line words={lines === '' ? '' : t('accounts.lines', { lines })} />
              </span>
            );
          })}
        </span>
      </button>
    </li>
  );
}
