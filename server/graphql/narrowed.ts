import {
  GraphQLObjectType,
  GraphQLSchema,
  isInterfaceType,
  Kind,
  visit,
  type DocumentNode,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
} from 'graphql';

/**
 * The schema as a document sees it: types of an interface that it does not name are one type, so that what is selected of the interface is compiled once for all of them;
 * aside from types that resolve a field of the interface in a way of their own (own: TYPE.FIELD). A document that asks for the names of types sees the schema itself.
 */
export function narrowedFor(schema: GraphQLSchema, document: DocumentNode, own: ReadonlySet<string>): GraphQLSchema {
  const { named, asksForTypes } = typesIn(document);
  if (asksForTypes) return schema;
  const joined = new Map<GraphQLNamedType, GraphQLObjectType>();
  for (const shared of Object.values(schema.getTypeMap()).filter(isInterfaceType)) {
    const others = schema.getPossibleTypes(shared).filter((type) => !named.has(type.name) && isLike(type, shared, own));
    const [first] = others;
    if (!first || others.length < 2) continue;
    const other = otherOf(shared, first);
    for (const type of others) joined.set(type, other);
  }
  const config = schema.toConfig();
  const kept = config.types.filter((type) => !joined.has(type));
  return new GraphQLSchema({ ...config, types: [...kept, ...new Set(joined.values())], assumeValid: true });
}

/** The name under which a type of an interface is found in a schema that may have been narrowed. */
export function typeNameIn(schema: GraphQLSchema, shared: string, name: string): string {
  return schema.getType(name) ? name : otherName(shared);
}

function typesIn(document: DocumentNode): { readonly named: ReadonlySet<string>; readonly asksForTypes: boolean } {
  const named = new Set<string>();
  let asksForTypes = false;
  visit(document, {
    [Kind.NAMED_TYPE]: ({ name }) => void named.add(name.value),
    [Kind.FIELD]({ name }) {
      if (name.value.startsWith('__')) asksForTypes = true;
    },
  });
  return { named, asksForTypes };
}

/** Whether a type has nothing of its own in the fields of an interface. */
function isLike(type: GraphQLObjectType, shared: GraphQLInterfaceType, own: ReadonlySet<string>): boolean {
  return (
    type.getInterfaces().length === 1 &&
    Object.entries(shared.getFields()).every(
      ([name, field]) => !own.has(`${type.name}.${name}`) && String(type.getFields()[name]?.type) === String(field.type),
    )
  );
}

function otherOf(shared: GraphQLInterfaceType, like: GraphQLObjectType): GraphQLObjectType {
  const fields = Object.entries(like.toConfig().fields).filter(([name]) => name in shared.getFields());
  return new GraphQLObjectType({ name: otherName(shared.name), interfaces: [shared], fields: Object.fromEntries(fields) });
}

function otherName(shared: string): string {
  return `Other${shared}`;
}
