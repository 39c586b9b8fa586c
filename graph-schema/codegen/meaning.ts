import { getNamedType, valueFromASTUntyped, type ConstDirectiveNode, type GraphQLObjectType } from 'graphql';
import type { Property } from '#graph-schema/description.ts';
import { directiveOf } from '#graph-schema/schema.ts';

/** The properties that a kind of a nature has. */
const propertiesOf = new Map<string, Readonly<Record<string, string>>>([
  ['INDIVIDUAL', { born: 'fuzzyDate', died: 'fuzzyDate' }],
  ['FLOW', { amount: 'money', date: 'fuzzyDate' }],
  ['PLACE', { latitude: 'number', longitude: 'number' }],
]);

/** What a directive on a type is given, by argument. */
export function argumentsOf(directive: ConstDirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries((directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]));
}

/** The nature of a kind, where it has one. Throws TypeError where the kind lacks a property that belongs to that nature. */
export function natureOf(type: GraphQLObjectType, properties: readonly Property[]): { readonly nature?: string } {
  const directive = directiveOf(type.astNode, 'nature');
  if (!directive) return {};
  const nature = String(argumentsOf(directive)['is']);
  for (const [name, needed] of Object.entries(propertiesOf.get(nature) ?? {}))
    if (!properties.some((property) => property.name === name && property.type === needed))
      throw new TypeError(`${type.name} is a ${nature} and needs the property ${name}: ${needed}`);
  return { nature };
}

/** What a relationship type means beside its words. from, to: the kinds it joins; flows: those whose nature is FLOW. Throws TypeError where it cannot bear a directive. */
export function meaningOf(type: GraphQLObjectType, from: readonly string[], to: readonly string[], flows: readonly string[]) {
  const money = roleOf(type, 'money');
  const departure = roleOf(type, 'departure');
  const motive = type.getFields()['motive']?.type;
  if (departure === 'LEFT' && (!motive || getNamedType(motive).name !== 'Motive'))
    throw new TypeError(`${type.name} is a departure and needs the field motive: Motive`);
  return {
    ...(money !== null && { money: { role: money, flow: flowEnd(type.name, money, from, to, flows) } }),
    ...(departure !== null && { departure }),
    ...(directiveOf(type.astNode, 'kin') && { kin: true }),
    ...(directiveOf(type.astNode, 'birthplace') && { birthplace: true }),
    ...(directiveOf(type.astNode, 'context') && { context: true }),
  };
}

function roleOf(type: GraphQLObjectType, name: string): string | null {
  const directive = directiveOf(type.astNode, name);
  return directive ? String(argumentsOf(directive)['role']) : null;
}

function flowEnd(
  name: string,
  role: string,
  from: readonly string[],
  to: readonly string[],
  flows: readonly string[],
): 'source' | 'target' {
  const [atSource, atTarget] = [from, to].map((kinds) => kinds.some((kind) => flows.includes(kind)));
  if (atSource === atTarget) throw new TypeError(`${name} is a money tie: a money flow is either its source or its target`);
  if (role === 'TAKER' && atSource) throw new TypeError(`${name} has a TAKER, who is its source: the money flow is its target`);
  return atSource ? 'source' : 'target';
}
