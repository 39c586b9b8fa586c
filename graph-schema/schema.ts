import { readdirSync, readFileSync } from 'node:fs';
import {
  buildASTSchema,
  Kind,
  parse,
  visit,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

const folder = new URL('./sdl/', import.meta.url);

/** The value of an enum that stands for a type: MemberOf is stored as MEMBER_OF. */
export function storedName(typeName: string): string {
  return typeName.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toUpperCase();
}

/** The directive of that name on a definition, if it carries one. */
export function directiveOf(
  node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined,
  name: string,
): ConstDirectiveNode | undefined {
  return node?.directives?.find((directive) => directive.name.value === name);
}

/**
 * Every definition of sdl/, and `more` beside them, completed: a type gets the fields of its interfaces that it does not describe itself, and EntityKind and
 * RelationshipType get one value for each type with the directive @entity or @relationship.
 */
export function readDefinitions(more: readonly DefinitionNode[] = []): DocumentNode {
  const written = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8'), { noLocation: true }).definitions)
    .concat(more);
  const interfaces = new Map(written.filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION).map((node) => [node.name.value, node]));
  const objects = written.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      enumOfTypes(
        'EntityKind',
        'One value for each type that implements Entity.',
        objects.filter((node) => directiveOf(node, 'entity')),
      ),
      enumOfTypes(
        'RelationshipType',
        'One value for each type that implements Relationship, its name as stored in the graph.',
        objects.filter((node) => directiveOf(node, 'relationship')),
      ),
      ...written.map((node): DefinitionNode => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? withInheritedFields(node, interfaces) : node)),
    ],
  };
}

/** The definitions without the directives that say how a type is stored and what it means, and without the enums that only those take: what the API shows. */
export function apiDefinitions(definitions: DocumentNode): DocumentNode {
  const shown = visit(definitions, { Directive: () => null, DirectiveDefinition: () => null });
  const mentioned = new Set<string>();
  visit(shown, { NamedType: ({ name }) => void mentioned.add(name.value) });
  return visit(shown, { EnumTypeDefinition: ({ name }) => (mentioned.has(name.value) ? undefined : null) });
}

/** The schema of the API. */
export function readSchema(): GraphQLSchema {
  return buildASTSchema(apiDefinitions(readDefinitions()));
}

function withInheritedFields(
  node: ObjectTypeDefinitionNode,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): ObjectTypeDefinitionNode {
  const inherited = (node.interfaces ?? []).flatMap((name) => interfaces.get(name.name.value)?.fields ?? []);
  const names = new Set(inherited.map((field) => field.name.value));
  const own: FieldDefinitionNode[] = (node.fields ?? []).filter((field) => !names.has(field.name.value));
  return { ...node, fields: [...inherited, ...own] };
}

function enumOfTypes(name: string, description: string, types: readonly ObjectTypeDefinitionNode[]): EnumTypeDefinitionNode {
  return {
    kind: Kind.ENUM_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    description: { kind: Kind.STRING, value: description },
    values: types.map((type) => ({
      kind: Kind.ENUM_VALUE_DEFINITION,
      name: { kind: Kind.NAME, value: storedName(type.name.value) },
      ...(type.description && { description: type.description }),
    })),
  };
}
