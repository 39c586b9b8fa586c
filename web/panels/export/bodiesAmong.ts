import { describeKind } from '#graph-schema/ontology.ts';
import type { Known } from '#web/session/known.ts';

/** Those of some names that are bodies, which keep their names unless the editor says otherwise. */
export function bodiesAmong(ids: readonly string[], { entities }: Known): ReadonlySet<string> {
  return new Set(
    ids.filter((id) => {
      const kind = entities.get(id)?.kind;
      return kind !== undefined && describeKind(kind).nature === 'BODY';
    }),
  );
}
