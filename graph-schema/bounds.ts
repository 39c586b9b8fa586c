import { Kind, type DocumentNode } from 'graphql';
import { directiveOf } from '#graph-schema/schema.ts';

/** What the schema says of how much a field answers and does, by Type.field. bounded: lists that the `first` of a field above bounds; work: units of a field that does more than look one thing up. */
export type Bounds = { readonly bounded: ReadonlySet<string>; readonly work: ReadonlyMap<string, number> };

/** The bounds that the directives of some definitions give. */
export function boundsOf({ definitions }: DocumentNode): Bounds {
  const fields = definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (node.fields ?? []).map((field) => ({ name: `${node.name.value}.${field.name.value}`, field }))
      : [],
  );
  return {
    bounded: new Set(fields.flatMap(({ name, field }) => (directiveOf(field, 'bounded') ? [name] : []))),
    work: new Map(
      fields.flatMap(({ name, field }) => {
        const units = directiveOf(field, 'work')?.arguments?.[0]?.value;
        return units?.kind === Kind.INT ? [[name, Number(units.value)] as const] : [];
      }),
    ),
  };
}
