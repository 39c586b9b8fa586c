import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/**
 * How many selections an operation has once every fragment stands where it is spread, and every selection of an interface once for each type that it may
 * meet: what has to be read to compile it. Each selection is counted once for each type, so that the time follows the length of the document.
 */
export function writtenOut(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const root = schema.getRootType(operation.operation);
  return root ? countOf(schema, fragments)(operation.selectionSet, root) : Infinity;
}

function countOf(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode, type: GraphQLObjectType) => number {
  const ofText = onceEach((set: SelectionSetNode): number => sum(set.selections.map((node) => 1 + textIn(node))));
  const textIn = (node: SelectionNode): number => {
    const set = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
    return set ? ofText(set) : 0;
  };
  const ofType = onceEach((type: GraphQLObjectType) =>
    onceEach((set: SelectionSetNode): number => sum(set.selections.map((node) => ofSelection(node, type)))),
  );
  const ofSelection = (node: SelectionNode, type: GraphQLObjectType): number => {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(node.name.value);
      return 1 + (fragment ? ofFragment(fragment, type) : 0);
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return 1 + ofFragment(node, type);
    if (!node.selectionSet) return 1;
    const field = type.getFields()[node.name.value];
    if (!field) return Infinity;
    const { selectionSet } = node;
    return 1 + ofText(selectionSet) + sum(objectsOf(schema, getNamedType(field.type)).map((each) => ofType(each)(selectionSet)));
  };
  const ofFragment = ({ typeCondition, selectionSet }: FragmentDefinitionNode | InlineFragmentNode, type: GraphQLObjectType): number =>
    typeCondition && !objectsOf(schema, schema.getType(typeCondition.name.value)).includes(type) ? 0 : ofType(type)(selectionSet);
  return (set, type) => ofType(type)(set);
}

function objectsOf(schema: GraphQLSchema, type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function onceEach<Asked, Answer>(answer: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    const before = known.get(asked);
    if (before !== undefined) return before;
    const found = answer(asked);
    known.set(asked, found);
    return found;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
