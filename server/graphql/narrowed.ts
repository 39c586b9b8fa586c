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
 * aside from types that resolve a field which it asks for otherwise than the first of them (own: what resolves a field of a type of its own, by TYPE.FIELD). A document that asks for the names of types sees the schema itself.
 */
export function narrowedFor(schema: GraphQLSchema, document: DocumentNode, own: ReadonlyMap<string, unknown>): GraphQLSchema {
  const { named, asked, asksForTypes } = namesIn(document);
  if (asksForTypes) return schema;
  const joined = new Map<GraphQLNamedType, GraphQLObjectType>();
  for (const shared of Object.values(schema.getTypeMap()).filter(isInterfaceType)) {
    const unnamed = schema.getPossibleTypes(shared).filter((type) => !named.has(type.name) && type.getInterfaces().length === 1);
    const [first] = unnamed;
    if (!first) continue;
    const askedOf = Object.keys(shared.getFields()).filter((name) => asked.has(name));
    const others = unnamed.filter((type) => askedOf.every((name) => areLike(name, type, first, own)));
    if (others.length < 2) continue;
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

function namesIn(document: DocumentNode): {
  readonly named: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly asksForTypes: boolean;
} {
  const [named, asked] = [new Set<string>(), new Set<string>()];
  let asksForTypes = false;
  visit(document, {
    [Kind.NAMED_TYPE]: ({ name }) => void named.add(name.value),
    [Kind.FIELD]({ name }) {
      asked.add(name.value);
      if (name.value.startsWith('__')) asksForTypes = true;
    },
  });
  return { named, asked, asksForTypes };
}

/** Whether two types answer a field in the same way. */
function areLike(name: string, type: GraphQLObjectType, other: GraphQLObjectType, own: ReadonlyMap<string, unknown>): boolean {
  const [field, like] = [type.getFields()[name], other.getFields()[name]];
  return String(field?.type) === String(like?.type) && own.get(`${type.name}.${name}`) === own.get(`${other.name}.${name}`);
}

function otherOf(shared: GraphQLInterfaceType, like: GraphQLObjectType): GraphQLObjectType {
  const fields = Object.entries(like.toConfig().fields).filter(([name]) => name in shared.getFields());
  return new GraphQLObjectType({ name: otherName(shared.name), interfaces: [shared], fields: Object.fromEntries(fields) });
}

function otherName(shared: string): string {
  return `Other${shared}`;
}
