import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { parseDecimal } from '#server/domain/decimal.ts';
import { isDay } from '#server/domain/fuzzyDate.ts';
import { isCurrency } from '#server/domain/money.ts';

/** The scalars of the schema. A value that is none of theirs is refused before anything is asked. */
export const scalars = {
  Date: textScalar('Date', isDay, 'a day that exists, as 2014-09-30'),
  Decimal: textScalar('Decimal', (text) => parseDecimal(text) !== null, 'a decimal number in quotes, as "1000000000" or "2747023352.35"'),
  Currency: textScalar('Currency', isCurrency, 'a currency of ISO 4217, as SYP or USD'),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
  }),
} as const;

function textScalar(name: string, isValid: (text: string) => boolean, rule: string): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${JSON.stringify(value)} is not ${rule}`, { extensions: { code: 'INVALID_ARGUMENT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}
