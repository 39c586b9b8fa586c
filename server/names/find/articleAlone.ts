import type { EntityKind } from '#graph-schema/generated/ontology.ts';
import { byId } from '#server/domain/id.ts';
import type { Hit } from '#server/domain/hit.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import type { NameReading } from '#server/names/find/nameStore.ts';
import { plain, type NameQuery } from '#server/names/find/readQuery.ts';

const mostWords = 200;
const mostCandidates = 150;
const score = 0.25;

/** A query that is an article and nothing else as the beginning of a word (al, Ali); null where it is no such query. */
export function asBeginning(query: NameQuery): NameQuery | null {
  const [token, ...more] = query.tokens;
  if (token?.class !== 'article' || more.length > 0 || !query.begun) return null;
  return { ...query, tokens: [{ ...token, class: 'word' }] };
}

/** Names that begin with an article which is all that was typed, among those that have the most frequent words; those with most ties first. */
export async function withArticle(store: NameReading, { folded }: NameQuery, kinds: readonly EntityKind[] | null): Promise<readonly Hit[]> {
  const words = await store.nameWords([{ by: 'beginning', texts: [''] }], mostWords);
  const group = words.map(({ word }) => ({ word, weight: 1 }));
  const candidates = group.length === 0 ? [] : await store.nameCandidates([group], kinds, mostCandidates);
  return candidates
    .toSorted((a, b) => b.degree - a.degree || byId(a.entity, b.entity))
    .flatMap(({ entity, names }) => {
      const matchedName = names.find((name) => plain(name).startsWith(folded));
      if (matchedName === undefined) return [];
      const marks = [{ from: 0, to: folded.length }];
      return [
        {
          entity,
          score,
          strength: 'WEAK',
          matchedName,
          marks,
          why: composed(({ found, met }) => [found.weak, met.beginning].join(found.separator)),
        },
      ];
    });
}
