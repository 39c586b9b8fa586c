import type { TFunction } from 'i18next';
import { called } from '#web/i18n/words.ts';
import type { EntityKind, Language } from '#graph-schema/generated/ontology.ts';
import { describeKind, describeRelationship } from '#graph-schema/ontology.ts';
import type { MoneyTotal } from '#web/parts/moneyWords.ts';
import { totalWords } from '#web/parts/moneyWords.ts';
import { tiesOf, type DepartureReading } from '#web/session/answer.ts';
import type { Known, KnownEntity, KnownTie } from '#web/session/known.ts';
import type { Question } from '#web/session/session.ts';

const mostNamed = 2;

/** What a brief answer needs of a reading besides. */
export type BriefReading = DepartureReading & {
  readonly who: { readonly id: string; readonly kind: EntityKind };
  readonly money: readonly MoneyTotal[];
};

/** The answer to a question in one line. total: the number of readings in all, whatever their motive. */
export function briefOf(
  question: Question,
  readings: readonly BriefReading[],
  total: number,
  known: Known,
  language: Language,
  t: TFunction,
): string {
  if (question === 'departures') return departuresBrief(readings, total, t);
  if (readings.length === 0) return t('question.brief.nobody');
  const said = saidOf(readings, question === 'money' ? known : null, language, t);
  if (question !== 'money') return said;
  const amounts = [...new Set(readings.flatMap((reading) => amountsOf(reading, known, language, t)))];
  return t('question.brief.sums', { said, sums: amounts.map(isolated).join(t('list.semicolon')) || t('question.brief.noAmount') });
}

/** Of whom it is said: people and groups counted apart; where known is given, one person or two by name. */
function saidOf(readings: readonly BriefReading[], known: Known | null, language: Language, t: TFunction): string {
  const who = new Map(readings.map((reading) => [reading.who.id, reading.who.kind]));
  const people = [...who].flatMap(([id, kind]) => (describeKind(kind).nature === 'INDIVIDUAL' ? [id] : []));
  const groups = who.size - people.length;
  const named = people.length <= mostNamed ? people.flatMap((id) => known?.entities.get(id)?.label[language] ?? []) : [];
  const counted = people.length > 0 ? [t('question.brief.people', { count: people.length })] : [];
  const words = [
    ...(named.length > 0 && named.length === people.length
      ? [named.map((name) => isolated(called(name, t))).join(t('list.semicolon'))]
      : counted),
    ...(groups > 0 ? [t('question.brief.groups', { count: groups })] : []),
  ];
  const [first = '', second] = words;
  return second === undefined ? t('question.brief.coverOne', { who: first }) : t('question.brief.cover', { people: first, groups: second });
}

function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}

/** How many departures there are, which is known where all of their readings are here, and how many readings where these are more. */
function departuresBrief(readings: readonly BriefReading[], total: number, t: TFunction): string {
  if (readings.length < total) return t('question.brief.readingsOnly', { count: total });
  const departures = new Set(readings.map(({ relationship }) => relationship.id)).size;
  const words = t('question.brief.departures', { count: departures });
  return departures === total ? words : `${words}${t('list.semicolon')}${t('question.brief.readings', { count: total })}`;
}

/** What somebody is said to have left with, as the flows on record call it; where none is known, the totals of the answer. */
function amountsOf(reading: BriefReading, known: Known, language: Language, t: TFunction): readonly string[] {
  const flows = tiesOf(reading, known).flatMap((tie) => {
    const flow = moneyTaken(tie, known);
    return flow ? [takenWords(called(flow.label[language], t), tie, t)] : [];
  });
  return flows.length > 0 ? flows : reading.money.map((total) => totalWords(total, language, t));
}

function takenWords(name: string, { denials }: KnownTie, t: TFunction): string {
  return denials > 0 ? t('money.denied', { amount: name }) : name;
}

/** The money that the source of a tie is said to have left with; null where the tie says nothing of money. */
function moneyTaken({ type, target }: KnownTie, known: Known): KnownEntity | null {
  if (describeRelationship(type).money?.role !== 'TAKER') return null;
  const flow = known.entities.get(target);
  return flow && describeKind(flow.kind).nature === 'FLOW' ? flow : null;
}
