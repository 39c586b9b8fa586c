import { currencyFault } from '#server/domain/currencyFault.ts';
import { faultIn, type Fault } from '#server/domain/words/fault.ts';
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { isCurrency } from '#graph-schema/currencies.ts';
import { decimalFault } from '#server/domain/decimal.ts';
import { isDay } from '#server/domain/date/day.ts';

/** The scalars of the schema. A value that is none of theirs is refused before anything is asked. */
export const scalars = {
  Date: textScalar('Date', (text) => (isDay(text) ? null : `${JSON.stringify(text)} is not a day that exists, as 2014-09-30`)),
  Decimal: textScalar('Decimal', (text) => english(decimalFault(text))),
  Currency: textScalar('Currency', (text) => (isCurrency(text) ? null : english(currencyFault(text)))),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
} as const;

function english(fault: Fault | null): string | null {
  return fault === null ? null : faultIn(fault, 'EN');
}

function textScalar(name: string, faultOf: (text: string) => string | null): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw refused(`${JSON.stringify(value)} is no text; write it in quotes`);
    const fault = faultOf(value);
    if (fault !== null) throw refused(fault);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
  });
}

function refused(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_ARGUMENT' } });
}
