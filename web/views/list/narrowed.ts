import { counts, everyone, samePerspective, type Perspective } from '#web/session/perspective.ts';
import type { Listed, ListedClaim } from '#web/views/list/listAnswers.ts';

/** What the list is told, with the claims only that count in a perspective, and the grades that those have. */
export function narrowed(listed: Listed, perspective: Perspective): Listed {
  if (samePerspective(perspective, everyone)) return listed;
  const claims = new Map([...listed.claims].filter(([, claim]) => counts(perspective, claim)));
  const naming = [...listed.naming].map(([id, { ids, unread }]) => {
    const kept = ids.filter((each) => claims.has(each));
    return [id, { ids: kept, total: kept.length, earlier: 0, unread }] as const;
  });
  const ties = [...listed.ties].map(([id, tie]) => {
    const allegations = tie.allegations.filter((claim) => claims.has(claim.id));
    return [id, { ...tie, allegations, support: { ...tie.support, ...gradesOf(allegations) } }] as const;
  });
  return { ...listed, claims, naming: new Map(naming), ties: new Map(ties) };
}

type ListedSupport = NonNullable<ReturnType<Listed['ties']['get']>>['support'];

/** The best grades of those that assert something. */
function gradesOf(claims: readonly ListedClaim[]): Pick<ListedSupport, 'bestReliability' | 'bestCredibility'> {
  const asserting = claims.filter(({ stance }) => stance === 'ASSERTS');
  const [bestReliability = null] = asserting.flatMap(({ reliability }) => reliability ?? []).toSorted();
  const [bestCredibility = null] = asserting.flatMap(({ credibility }) => credibility ?? []).toSorted((a, b) => a - b);
  return { bestReliability, bestCredibility };
}
