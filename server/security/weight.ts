import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Bounds } from '#graph-schema/bounds.ts';

/**
 * How much an operation asks for. depth: fields within fields, introspection aside; objects: the most it could answer, by its page sizes
 * and the usual length of lists that are not paged; work: units, as the schema gives them.
 */
export type Weight = { readonly depth: number; readonly aliases: number; readonly objects: number; readonly work: number };

/** An operation as it is asked. */
export type Asked = {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

const nothing: Weight = { depth: 0, aliases: 0, objects: 0, work: 0 };

/** What a list without `first` is taken to hold: claims of a relationship, speakers of a claim, names. */
const usualList = 4;

/** The weight of an operation. Each fragment is weighed once, however often it is spread, so that the time follows the length of the document. */
export function weightOf(schema: GraphQLSchema, bounds: Bounds, { document, operationName, variables }: Asked): Weight {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return nothing;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const given = { ...Object.fromEntries(defaults), ...variables };
  const known = new Map<string, Weight>();
  const ofFragment = (name: string): Weight => {
    const weighed = known.get(name);
    if (weighed) return weighed;
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const weight = fragment ? ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)) : nothing;
    known.set(name, weight);
    return weight;
  };
  const ofSelections = (set: SelectionSetNode | undefined, type: GraphQLNamedType | undefined): Weight =>
    (set?.selections ?? []).map((node) => ofSelection(node, type)).reduce(together, nothing);
  const ofSelection = (node: SelectionNode, type: GraphQLNamedType | undefined): Weight => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT)
      return ofSelections(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    const within = ofSelections(node.selectionSet, field && getNamedType(field.type));
    const aliases = (node.alias ? 1 : 0) + within.aliases;
    if (!field || !type) return { ...nothing, aliases };
    const name = `${type.name}.${field.name}`;
    const times = lengthOf(node, field, bounds.bounded.has(name) ? 1 : (bounds.most.get(name) ?? usualList), given);
    return {
      depth: 1 + within.depth,
      aliases,
      objects: isCompositeType(getNamedType(field.type)) ? times * (1 + within.objects) : 0,
      work: (bounds.work.get(name) ?? (type === root ? 1 : 0)) + workOfIds(node, bounds.idsAUnit.get(name), given) + times * within.work,
    };
  };
  return ofSelections(operation.selectionSet, root);
}

function together(one: Weight, other: Weight): Weight {
  return {
    depth: Math.max(one.depth, other.depth),
    aliases: one.aliases + other.aliases,
    objects: one.objects + other.objects,
    work: one.work + other.work,
  };
}

function lengthOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  unpaged: number,
  variables: Readonly<Record<string, unknown>>,
): number {
  const first = field.args.find((argument) => argument.name === 'first');
  if (first) return Math.max(numberOf(node, variables) ?? (typeof first.defaultValue === 'number' ? first.defaultValue : 1), 1);
  return isListType(getNullableType(field.type)) ? unpaged : 1;
}

/** One for each so many ids, in whole, that lists in the arguments of a field name. */
function workOfIds({ arguments: named = [] }: FieldNode, aUnit: number | undefined, variables: Readonly<Record<string, unknown>>): number {
  if (aUnit === undefined) return 0;
  const lists = named.map(({ value }) => valueFromASTUntyped(value, variables)).filter((value) => Array.isArray(value));
  return Math.floor(lists.reduce((sum, { length }) => sum + length, 0) / aUnit);
}

function numberOf(node: FieldNode, variables: Readonly<Record<string, unknown>>): number | null {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const given = value && valueFromASTUntyped(value, variables);
  return typeof given === 'number' ? given : null;
}
