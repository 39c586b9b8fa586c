import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

/** A place in an answer: the type that stands there, the fields of the way to it, and whether one of these is a list. */
export type Selected = {
  readonly type: GraphQLOutputType;
  readonly fields: readonly FieldNode[];
  readonly isList: boolean;
};

/** What is selected in a document, seen from its operation or from a place in it. */
export type Selections = {
  /** What stands at a place: names of fields as the answer has them, joined by dots; null where nothing does. */
  readonly at: (place: string, from?: Selected) => Selected | null;
  /** Whether a fragment of that name is spread just there. */
  readonly spreads: (place: Selected, fragment: string) => boolean;
};

type Found = { readonly field: FieldNode; readonly type: GraphQLOutputType };

/** Looks into what a valid document selects. */
export function selectionsOf(schema: GraphQLSchema, document: DocumentNode): Selections {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);

  function fieldIn(selections: readonly SelectionNode[], type: GraphQLNamedType | undefined, key: string): Found | null {
    for (const node of selections) {
      const found = inNode(node, type, key);
      if (found) return found;
    }
    return null;
  }

  function inNode(node: SelectionNode, type: GraphQLNamedType | undefined, key: string): Found | null {
    if (node.kind === Kind.FIELD) {
      if ((node.alias ?? node.name).value !== key) return null;
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
      return field ? { field: node, type: field.type } : null;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment) return null;
    const condition = fragment.typeCondition?.name.value;
    return fieldIn(fragment.selectionSet.selections, condition === undefined ? type : schema.getType(condition), key);
  }

  function at(place: string, from?: Selected): Selected | null {
    let now: Selected | null = from ?? null;
    for (const key of place.split('.')) {
      const within = now?.fields.at(-1)?.selectionSet?.selections ?? (now ? [] : (operation?.selectionSet.selections ?? []));
      const found = fieldIn(within, now ? getNamedType(now.type) : (schema.getQueryType() ?? undefined), key);
      if (!found) return null;
      const isList = isListType(getNullableType(found.type));
      now = { type: found.type, fields: [...(now?.fields ?? []), found.field], isList: isList || (now?.isList ?? false) };
    }
    return now;
  }

  return {
    at,
    spreads: ({ fields }, fragment) =>
      (fields.at(-1)?.selectionSet?.selections ?? []).some((node) => node.kind === Kind.FRAGMENT_SPREAD && node.name.value === fragment),
  };
}
