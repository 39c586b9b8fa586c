import type { MatchStrength } from '#server/domain/hit.ts';
import type { Localized } from '#server/domain/localized.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import { howMet } from '#server/names/compare/howMet.ts';
import { writtenIn } from '#server/names/words/writtenIn.ts';
import { isFamily } from '#server/names/words/tokenWeight.ts';
import type { Scored } from '#server/names/find/nameScore.ts';
import { inversionsOf } from '#server/names/compare/nameMatch.ts';
import type { NameQuery } from '#server/names/find/readQuery.ts';
import { isLinkWord } from '#server/names/words/linkWords.ts';
import { byInitialIn, isParent, metIn } from '#server/names/find/strength.ts';

const wordOf = { WEAK: 'weak', OTHER: 'other' } as const;

/**
 * Why a name was found, in words as they are written: whether the match is weak or another name (its strength); for each word which it met, by what rule and how many
 * entities have it; an Abu that was asked of an Umm or the other way; the words of the query that met nothing like them, and those that the name has beside.
 */
export function explain(
  scored: Scored,
  { written, begun }: Pick<NameQuery, 'written' | 'begun'>,
  strength: MatchStrength,
  rarity: ReadonlyMap<string, number>,
): Localized {
  const { whole, parted, text, named, asked, beside: apart } = scored;
  const met = metIn(scored);
  const isByInitial = byInitialIn(scored, begun);
  const [inQuery, inName] = [writtenIn(written), writtenIn(text)];
  const unmet = asked.filter(({ text: word }, index) => !isLinkWord(word) && !met.some((pairing) => pairing.asked === index));
  const beside = named.filter(
    ({ class: kind, text: word }, index) => kind !== 'nasab' && !isLinkWord(word) && !met.some((pairing) => pairing.named === index),
  );
  const [askedParent, namedParent] = [unmet.find(isParent), beside.find(isParent)];
  const clash =
    askedParent && namedParent && askedParent.class !== namedParent.class ? ([inQuery(askedParent), inName(namedParent)] as const) : null;
  const missed = [...unmet.filter((token) => clash === null || token !== askedParent), ...apart.asked].map(inQuery);
  const more = [...beside.filter((token) => clash === null || token !== namedParent), ...apart.named].map(inName);
  return composed((words) => {
    const { found } = words;
    if (whole !== null) return found[whole];
    const parts = merged(
      met.flatMap((pairing) => {
        const { match } = pairing;
        const [one, other] = [asked[pairing.asked], named[pairing.named]];
        if (!one || !other) return [];
        return [
          {
            asked: inQuery(one),
            named: inName(other),
            how: isByInitial(pairing)
              ? found.initial
              : howMet([one, other], match, [inQuery(one), inName(other)], rarity.get(other.text), words),
            isMarker: isFamily(other.class),
          },
        ];
      }),
    ).map(({ asked: one, named: other, how }) => `${one} = ${other}: ${how}`);
    return [
      ...(strength === 'MEANT' ? [] : [found[wordOf[strength]]]),
      ...parts,
      ...(inversionsOf(met.filter(({ match }) => match.rule !== 'translation')) > 0 ? [found.reordered] : []),
      ...(parted ? [found.parted] : []),
      ...(clash === null ? [] : [found.clash(...clash)]),
      ...(missed.length > 0 ? [found.missed(missed)] : []),
      ...(more.length > 0 ? [found.more(more)] : []),
    ].join(found.separator);
  });
}

type Part = { readonly asked: string; readonly named: string; readonly how: string; readonly isMarker: boolean };

/** Parts of what one side has in one word (Abubakr, أبو بكر) as one, by what was not a marker. */
function merged(parts: readonly Part[]): readonly Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.isMarker && last.asked === part.asked) all.splice(-1, 1, { ...part, named: `${last.named} ${part.named}` });
    else if (last?.isMarker && last.named === part.named) all.splice(-1, 1, { ...part, asked: `${last.asked} ${part.asked}` });
    else all.push(part);
  }
  return all;
}
