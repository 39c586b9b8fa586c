import { describeRelationship } from '#graph-schema/ontology.ts';
import type { DeparturesQuery } from '#web/api/generated.ts';
import { add } from '#web/actions/add.ts';
import { select } from '#web/actions/select.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { DateWords } from '#web/parts/DateWords.tsx';
import { Named } from '#web/parts/Named.tsx';
import { amountsOf, moneyTaken } from '#web/panels/departures/brief.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { tiesOf } from '#web/session/answer.ts';
import { otherEnd } from '#web/session/company.ts';
import type { Question } from '#web/session/session.ts';

/** One reading of a departure: who, when, and what else its claims say of them. Pressing it opens the departure. */
export function DepartureRow({
  reading,
  question,
}: {
  readonly reading: DeparturesQuery['departures']['nodes'][number];
  readonly question: Question;
}) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known);
  const table = useDeskState((state) => state.history.present.table);
  const selected = useDeskState((state) => state.history.present.selected.includes(reading.relationship.id));
  const drawn = table.has(reading.who.id) && table.has(reading.from.id);
  const others = tiesOf(reading, known).filter((tie) => moneyTaken(tie, known) === null);
  const rivals = reading.rivals.map(({ motive }) => wordOf('Motive', motive, tag));
  return (
    <li>
      <button
        type="button"
        className="departure"
        aria-pressed={selected}
        onClick={() => (drawn ? select(desk, reading.relationship.id) : void add(desk, reading.who.id))}
      >
        <KindGlyph kind={reading.who.kind} size={16} />
        <span className="departure-who">
          <Named text={reading.who.label} />
        </span>
        <span className="departure-words">
          {describeRelationship(reading.relationship.type).words[tag].out} <Named text={reading.from.label} />
        </span>
        {question === 'money' ? (
          <span className="departure-amount">{amountsOf(reading, known, language, t).join('; ') || t('question.brief.noAmount')}</span>
        ) : null}
        {others.map((tie) => {
          const { words } = describeRelationship(tie.type);
          const end = known.entities.get(otherEnd(tie, reading.who.id));
          return end ? (
            <span key={tie.id} className="departure-words">
              {tie.source === reading.who.id ? words[tag].out : words[tag].in} <Named text={end.label[language]} />
            </span>
          ) : null;
        })}
        <span className="departure-when">
          {reading.date ? <DateWords date={reading.date} /> : t('question.dateUnknown')}
          {drawn ? '' : ` · ${t('question.notDrawn')}`}
        </span>
        {rivals.length > 0 ? <span className="departure-rival">{t('question.rival', { motives: rivals.join(', ') })}</span> : null}
      </button>
    </li>
  );
}
