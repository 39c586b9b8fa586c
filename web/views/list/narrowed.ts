import { counts, everyone, samePerspective, type Perspective } from '#web/session/perspective.ts';
import type { Listed } from '#web/views/list/listAnswers.ts';

/** What the list is told, with the claims only that count in a perspective. */
export function narrowed(listed: Listed, perspective: Perspective): Listed {
  if (samePerspective(perspective, everyone)) return listed;
  const claims = new Map([...listed.claims].filter(([, claim]) => counts(perspective, claim)));
  const naming = [...listed.naming].map(([id, { ids }]) => {
    const kept = ids.filter((each) => claims.has(each));
    return [id, { ids: kept, total: kept.length }] as const;
  });
  const ties = [...listed.ties].map(
    ([id, tie]) => [id, { ...tie, allegations: tie.allegations.filter((claim) => claims.has(claim.id)) }] as const,
  );
  return { ...listed, claims, naming: new Map(naming), ties: new Map(ties) };
}
