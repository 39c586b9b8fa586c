import { faultIn } from '#server/domain/words/fault.ts';
import { Failure } from '#server/engine/failure.ts';
import { parseDecimal, type Decimal } from '#server/domain/decimal.ts';
import { everything, isPerspective, whatHolds, type Filter } from '#server/domain/filter.ts';
import { isId, type Id } from '#server/domain/id.ts';
import { wrongSign } from '#server/domain/signs.ts';
import type { DateRange } from '#server/domain/when.ts';
import { UnknownDocument, UnknownEntity } from '#server/engine/failure.ts';
import type { GraphFilter, DateRange as DateRangeInput } from '#server/graphql/generated.ts';

/** An argument is wrong. argument: its name, with the field inside it where there is one. */
export class InvalidArgument extends Failure {
  readonly code = 'INVALID_ARGUMENT';
  readonly argument: string;
  constructor(argument: string, message: string) {
    super(`${argument} ${message}`);
    this.argument = argument;
  }
}

const longestSaid = { NAME: 200, TITLE: 200, NOTE: 2_000 };
const emptySaid = { NAME: 'say who decides', TITLE: 'give it a name', NOTE: 'leave it out' };

/** What a person says of what is changed, without the blanks around it: who it is, what it is called, or in lines why. Throws InvalidArgument. */
export function said(argument: string, text: string, what: keyof typeof longestSaid): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new InvalidArgument(argument, `is empty; ${emptySaid[what]}`);
  if (trimmed.length > longestSaid[what])
    throw new InvalidArgument(argument, `has at most ${longestSaid[what]} characters, not ${trimmed.length}`);
  const wrong = wrongSign(trimmed, what === 'NOTE');
  if (wrong !== null) throw new InvalidArgument(argument, faultIn(wrong, 'EN'));
  return trimmed;
}

/** A number between two bounds, or the default where it is not given. Throws InvalidArgument. */
export function bounded(
  argument: string,
  value: number | null | undefined,
  { least = 1, most, otherwise }: { readonly least?: number; readonly most: number; readonly otherwise: number },
): number {
  if (value === null || value === undefined) return otherwise;
  if (value < least || value > most) throw new InvalidArgument(argument, `is a whole number from ${least} to ${most}, not ${value}`);
  return value;
}

/** Ids of a list that is not longer than allowed. Throws InvalidArgument; throws UnknownEntity for what cannot be the id of anything. */
export function idList(argument: string, ids: readonly string[], most: number): Id[] {
  if (ids.length > most) throw new InvalidArgument(argument, `holds at most ${most} ids, not ${ids.length}`);
  const wrong = ids.filter((id) => !isId(id));
  if (wrong.length > 0) throw new UnknownEntity(wrong.slice(0, 5).map((id) => id.slice(0, 128)));
  return ids.filter(isId);
}

/** The id of one entity. Throws UnknownEntity for what cannot be the id of anything. */
export function oneId(argument: string, id: string): Id {
  const [only] = idList(argument, [id], 1);
  if (only === undefined) throw new UnknownEntity([id]);
  return only;
}

/** The id of an entity that need not be named; null where it is not. Throws UnknownEntity for what cannot be the id of anything. */
export function optionalId(argument: string, id: string | null | undefined): Id | null {
  return id === null || id === undefined ? null : oneId(argument, id);
}

/** A cursor that is an id; one that cannot be an id is refused. Throws InvalidArgument. */
export function cursor(argument: string, after: string | null | undefined): Id | null {
  if (after === null || after === undefined) return null;
  if (!isId(after)) throw noCursor(argument);
  return after;
}

/** What is passed to continue a list is none of its cursors. */
export function noCursor(argument: string): InvalidArgument {
  return new InvalidArgument(
    argument,
    'is no cursor of this list; pass the endCursor of the page before, or begin again where the list has changed',
  );
}

/** An amount that is not negative; null where it is not given. Throws InvalidArgument. */
export function leastAmount(argument: string, value: string | null | undefined): Decimal | null {
  const amount = value === null || value === undefined ? null : parseDecimal(value);
  if (amount?.startsWith('-')) throw new InvalidArgument(argument, `is an amount of money from 0 on, not ${amount}`);
  return amount;
}

/** A range of days whose beginning is not after its end. Throws InvalidArgument. */
export function dateRange(argument: string, range: DateRangeInput | null | undefined): DateRange | null {
  if (!range) return null;
  const { from = null, to = null } = range;
  if (from !== null && to !== null && from > to)
    throw new InvalidArgument(argument, `begins on ${from}, after its end on ${to}; swap from and to`);
  return { from, to };
}

/** The id of one document. Throws UnknownDocument for what cannot be the id of anything. */
export function documentId(id: string): Id {
  if (!isId(id)) throw new UnknownDocument([id.slice(0, 128)]);
  return id;
}

const mostValues = 200;

/** What a question does with a relationship: draws it as what it is, or takes it for something that held. */
export type Taken = 'drawn' | 'held';

/**
 * What a view keeps. What nobody asserts is kept where the filter says so; where it does not say, it is where relationships are drawn, and
 * who claims them, when they certainly held and whether they are denied does not matter. Throws InvalidArgument,
 * and UnknownEntity or UnknownDocument for what cannot be the id of anything; whether ids are known the engine says.
 */
export function graphFilter(filter: GraphFilter | null | undefined, taken: Taken, argument = 'filter'): Filter {
  if (!filter) return taken === 'drawn' ? everything : whatHolds;
  for (const [field, value] of Object.entries(filter))
    if (Array.isArray(value) && value.length > mostValues)
      throw new InvalidArgument(`${argument}.${field}`, `holds at most ${mostValues} values, not ${value.length}`);
  const { minIndependentDocuments = null, maxCredibility = null } = filter;
  if (minIndependentDocuments !== null)
    bounded(`${argument}.minIndependentDocuments`, minIndependentDocuments, { least: 0, most: 1_000_000, otherwise: 0 });
  if (maxCredibility !== null) bounded(`${argument}.maxCredibility`, maxCredibility, { least: 1, most: 6, otherwise: 6 });
  const given: Filter = {
    kinds: filter.kinds ?? null,
    relationshipTypes: filter.relationshipTypes ?? null,
    roles: filter.roles ?? null,
    currency: filter.currency ?? null,
    minAmount: leastAmount(`${argument}.minAmount`, filter.minAmount),
    during: dateRange(`${argument}.during`, filter.during),
    certainlyDuring: dateRange(`${argument}.certainlyDuring`, filter.certainlyDuring),
    speakers: filter.speakers ? idList(`${argument}.speakers`, filter.speakers, mostValues) : null,
    documents: filter.documents ? filter.documents.map(documentId) : null,
    minIndependentDocuments,
    minReliability: filter.minReliability ?? null,
    maxCredibility,
    motives: filter.motives ?? null,
    includeInferred: filter.includeInferred ?? true,
    includeDenied: filter.includeDenied ?? true,
    includeOnlyDenied: false,
  };
  const drawsAll = taken === 'drawn' && !isPerspective(given) && given.certainlyDuring === null && given.includeDenied;
  return { ...given, includeOnlyDenied: filter.includeOnlyDenied ?? drawsAll };
}
