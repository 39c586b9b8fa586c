import { everyMotive, type Assertion, type Motive, type RelationshipType } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, holds } from '#graph-schema/ontology.ts';
import type { AmountFragment, AnswerClaimFragment, AnswerEndFragment, AnswerReadingFragment } from '#web/api/generated.ts';

/** A body, a place or whoever stands at an end of what a row tells. inferred: an editor says so, and no source; contested: a claim denies or doubts that it stands there. */
export type RowEnd = AnswerEndFragment & { readonly inferred: boolean; readonly contested: boolean };

/** A sum that somebody is said to have taken along: how much, out of which offices, and to whom it is said to have come. more: offices that are not named here; contested: a claim denies or doubts that they took it. */
export type Figure = {
  readonly id: string;
  readonly label: string;
  readonly amount: AmountFragment;
  readonly contested: boolean;
  readonly offices: readonly RowEnd[];
  readonly more: number;
  readonly payees: readonly RowEnd[];
};

/** One reading of a departure: the motive, and the claims that assert it. */
type Telling = { readonly motive: Motive; readonly claims: readonly AnswerClaimFragment[] };

/** What else the claims of a departure tell of who left: neither where to nor with which money. */
type Beside = { readonly id: string; readonly type: RelationshipType; readonly target: AnswerEndFragment; readonly contested: boolean };

/** One departure, with all its readings side by side; ends, figures and places are of the readings that were asked for. within: the groups that all its claims name who left in. ids: all that it speaks of. */
export type AnswerRow = {
  readonly id: string;
  readonly type: RelationshipType;
  readonly assertion: Assertion;
  readonly who: AnswerEndFragment;
  readonly body: AnswerEndFragment;
  readonly date: AnswerReadingFragment['date'];
  readonly tellings: readonly Telling[];
  readonly denials: readonly AnswerClaimFragment[];
  readonly figures: readonly Figure[];
  readonly places: readonly RowEnd[];
  readonly besides: readonly Beside[];
  readonly within: readonly string[];
  readonly ids: readonly string[];
};

/** The claims that assert a departure, by whichever motive, each once. */
export function claimsOf({ tellings }: Pick<AnswerRow, 'tellings'>): readonly AnswerClaimFragment[] {
  return unique(tellings.flatMap(({ claims }) => claims));
}

type Tie = AnswerReadingFragment['ties'][number];

/** The rows of an answer: readings of one departure are one row, in the order in which they came. */
export function rowsOf(readings: readonly AnswerReadingFragment[]): readonly AnswerRow[] {
  return [...Map.groupBy(readings, ({ relationship }) => relationship.id).values()].flatMap(rowOf);
}

function rowOf(readings: readonly AnswerReadingFragment[]): readonly AnswerRow[] {
  const [first] = readings;
  if (!first) return [];
  const { relationship, who, from, date } = first;
  const all = readings.flatMap((reading) => [reading, ...reading.rivals]);
  const claims = unique(all.flatMap(({ allegations }) => allegations));
  const ties = unique(readings.flatMap((reading) => reading.ties));
  const figures = ties.flatMap(figureOf);
  const places = targets(ties, (type) => describeRelationship(type).departure === 'DESTINATION');
  const tellings = everyMotive.flatMap((motive): Telling[] => {
    const told = all.filter((reading) => reading.motive === motive).flatMap(({ allegations }) => allegations);
    return told.length === 0 ? [] : [{ motive, claims: unique(told).filter(({ stance }) => stance === 'ASSERTS') }];
  });
  return [
    {
      ...relationship,
      who,
      body: from,
      date,
      tellings,
      denials: claims.filter(({ stance }) => stance !== 'ASSERTS'),
      figures,
      places,
      besides: ties.filter(isBeside).map(({ id, type, target, support }) => ({ id, type, target, contested: isContested(support) })),
      within: first.within.map(({ id }) => id).filter((id) => all.every(({ within }) => within.some((group) => group.id === id))),
      ids: [
        ...new Set([
          relationship.id,
          who.id,
          from.id,
          ...ties.flatMap(({ id, source, target }) => [id, source.id, target.id, ...tiesOfFlow(target).flatMap(idsOf)]),
        ]),
      ],
    },
  ];
}

/** Whether accepted claims deny or doubt what they speak of, whoever asserts it. */
function isContested({ allegations, assertions }: Tie['support']): boolean {
  return allegations > assertions;
}

function figureOf({ type, target, support }: Tie): readonly Figure[] {
  if (describeRelationship(type).money?.role !== 'TAKER' || !('amount' in target)) return [];
  const ties = tiesOfFlow(target).filter(({ assertion }) => holds(assertion));
  const end = (role: string, side: 'source' | 'target') =>
    unique(
      ties
        .filter((tie) => describeRelationship(tie.type).money?.role === role)
        .map((tie) => ({ ...tie[side], inferred: tie.assertion === 'INFERRED', contested: isContested(tie.support) })),
    );
  const { id, label, amount, relationships } = target;
  return [
    {
      id,
      label,
      amount,
      contested: isContested(support),
      offices: end('PAYER', 'source'),
      more: relationships.totalCount - relationships.nodes.length,
      payees: end('PAYEE', 'target'),
    },
  ];
}

function isBeside({ type, target }: Tie): boolean {
  return describeRelationship(type).departure !== 'DESTINATION' && !('amount' in target);
}

function tiesOfFlow(target: Tie['target']) {
  return 'relationships' in target ? target.relationships.nodes : [];
}

function idsOf({ id, source, target }: ReturnType<typeof tiesOfFlow>[number]): readonly string[] {
  return [id, source.id, target.id];
}

function targets(ties: readonly Tie[], wanted: (type: RelationshipType) => boolean): readonly RowEnd[] {
  return unique(
    ties
      .filter(({ type }) => wanted(type))
      .map(({ target, assertion, support }) => ({ ...target, inferred: assertion === 'INFERRED', contested: isContested(support) })),
  );
}

function unique<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
