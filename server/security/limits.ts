import {
  GraphQLError,
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** What a list without `first` is taken to hold: claims of a relationship, speakers of a claim, names. */
const usualList = 4;

/** Fields whose length the `first` of the field above them has bounded already. */
const pagedAbove = new Set(['nodes', 'entities', 'relationships', 'paths', 'hops', 'omitted']);

/** Refuses an operation that could answer more objects than `most`, by its own page sizes, before anything is asked. */
export function useBreadthLimit(schema: GraphQLSchema, most: number): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const objects = objectsOf(schema, args.document, args.operationName ?? null, args.variableValues ?? {}, most);
      if (objects <= most) return;
      setResultAndStopExecution({
        errors: [
          new GraphQLError(
            `the question could answer more than ${most} objects; ask for smaller pages (first), or for fewer lists inside lists`,
            { extensions: { code: 'TOO_BROAD' } },
          ),
        ],
      });
    },
  };
}

/** The objects that an operation could answer, by its page sizes and the usual length of lists that are not paged; counting stops past `most`. */
export function objectsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  variables: Readonly<Record<string, unknown>>,
  most: number,
): number {
  const operation = document.definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION && (operationName === null || node.name?.value === operationName),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return 0;
  const fragments = new Map(
    document.definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
  let total = 0;
  const visit = (selections: SelectionSetNode, type: GraphQLNamedType | undefined, times: number): void => {
    for (const node of selections.selections) {
      if (total > most) return;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(node.name.value);
        if (fragment) visit(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), times);
      } else if (node.kind === Kind.INLINE_FRAGMENT)
        visit(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : type, times);
      else if (node.selectionSet && (isObjectType(type) || isInterfaceType(type))) {
        const field = type.getFields()[node.name.value];
        if (!field || !isCompositeType(getNamedType(field.type))) continue;
        const inside = times * lengthOf(node, field, variables);
        total += inside;
        visit(node.selectionSet, getNamedType(field.type), inside);
      }
    }
  };
  visit(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 1);
  return total;
}

function lengthOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>): number {
  const first = field.args.find((argument) => argument.name === 'first');
  if (first) return Math.max(numberOf(node, variables) ?? (typeof first.defaultValue === 'number' ? first.defaultValue : 1), 1);
  return isList(field.type) && !pagedAbove.has(field.name) ? usualList : 1;
}

function numberOf(node: FieldNode, variables: Readonly<Record<string, unknown>>): number | null {
  const value = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return typeof given === 'number' ? given : null;
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}
