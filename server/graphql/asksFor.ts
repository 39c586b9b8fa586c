import { Kind, visit, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';

type Selected = Pick<GraphQLResolveInfo, 'operation' | 'fragments'>;

const known = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();

/** Whether an operation asks anywhere for a field of this name: a sign of what will be read next, and no more than that. */
export function asksFor({ operation, fragments }: Selected, field: string): boolean {
  const before = known.get(operation);
  if (before) return before.has(field);
  const names = new Set<string>();
  for (const part of [operation, ...Object.values(fragments)]) visit(part, { [Kind.FIELD]: ({ name }) => void names.add(name.value) });
  known.set(operation, names);
  return names.has(field);
}
