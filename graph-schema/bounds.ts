import { Kind, type DocumentNode, type FieldDefinitionNode } from 'graphql';
import { directiveOf } from '#graph-schema/schema.ts';

/** What the schema says of how much a field answers and does, by Type.field. bounded: lists that the `first` of a field above bounds; most: how much others hold at most, where it is said; work: units of a field that does more than look one thing up; idsAUnit: for each how many ids that its arguments name it has one more. */
export type Bounds = {
  readonly bounded: ReadonlySet<string>;
  readonly most: ReadonlyMap<string, number>;
  readonly work: ReadonlyMap<string, number>;
  readonly idsAUnit: ReadonlyMap<string, number>;
};

/** The bounds that the directives of some definitions give. */
export function boundsOf({ definitions }: DocumentNode): Bounds {
  const fields = definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (node.fields ?? []).map((field) => ({ name: `${node.name.value}.${field.name.value}`, field }))
      : [],
  );
  return {
    bounded: new Set(fields.flatMap(({ name, field }) => (directiveOf(field, 'bounded') ? [name] : []))),
    most: numbersOf(fields, 'atMost', 'count'),
    work: numbersOf(fields, 'work', 'units'),
    idsAUnit: numbersOf(fields, 'work', 'ids'),
  };
}

function numbersOf(
  fields: readonly { readonly name: string; readonly field: FieldDefinitionNode }[],
  directive: string,
  argument: string,
): ReadonlyMap<string, number> {
  return new Map(
    fields.flatMap(({ name, field }) => {
      const given = directiveOf(field, directive)?.arguments?.find((each) => each.name.value === argument)?.value;
      return given?.kind === Kind.INT ? [[name, Number(given.value)] as const] : [];
    }),
  );
}
