import type { Localized } from '#server/domain/localized.ts';
import { composed } from '#server/domain/words/wordsIn.ts';
import type { Words } from '#server/domain/words/words.ts';
import { howMet } from '#server/names/compare/howMet.ts';
import { wordSpans } from '#server/names/find/wordSpans.ts';
import type { Scored } from '#server/names/find/nameScore.ts';
import { inversionsOf } from '#server/names/compare/nameMatch.ts';
import { isLinkWord } from '#server/names/words/linkWords.ts';
import { isInitial } from '#server/names/find/initials.ts';
import { tokenise, type Token } from '#server/names/words/tokens.ts';

const weakBelow = 0.7;
const alikeFrom = { begun: 0.4, whole: 0.6 } as const;
const nearBelow = 0.9;

/**
 * Why a name was found, in words as they are written: whether the match is weak (for all of it, or for a word that is near and not the same) or another name; for each word which it met, by what rule and how many
 * entities have it; an Abu that was asked of an Umm or the other way; the words of the query that met nothing like them, and those that the name has beside.
 */
export function explain(scored: Scored, asked: string, rarity: ReadonlyMap<string, number>): Localized {
  const { score, whole, parted, isOther, text, named } = scored;
  const met = scored.pairings.filter(({ match }) => match.likeness >= alikeFrom[match.rule === 'beginning' ? 'begun' : 'whole']);
  const isNear = met.some(({ match }) => match.rule === 'slip' && match.likeness < nearBelow);
  const [inQuery, inName] = [writtenIn(asked), writtenIn(text)];
  const unmet = scored.asked.filter(({ text: word }, index) => !isLinkWord(word) && !met.some((pairing) => pairing.asked === index));
  const beside = named.filter(
    ({ class: kind, text: word }, index) => kind !== 'nasab' && !isLinkWord(word) && !met.some((pairing) => pairing.named === index),
  );
  const [askedParent, namedParent] = [unmet.find(isParent), beside.find(isParent)];
  const clash =
    askedParent && namedParent && askedParent.class !== namedParent.class ? ([inQuery(askedParent), inName(namedParent)] as const) : null;
  const missed = unmet.filter((token) => clash === null || token !== askedParent).map(inQuery);
  const more = beside.filter((token) => clash === null || token !== namedParent).map(inName);
  return composed((words) => {
    const { found } = words;
    if (whole !== null) return found[whole];
    const parts = merged(
      met.flatMap(({ asked: from, named: place, match }) => {
        const [one, other] = [scored.asked[from], named[place]];
        if (!one || !other) return [];
        const marker = markerWord(other, words);
        const initial = isInitial(one, scored.asked.length) !== isInitial(other, named.length) ? found.initial : null;
        return [
          {
            asked: inQuery(one),
            named: inName(other),
            how: marker ?? initial ?? howMet(match.rule, rarity.get(other.text), words),
            isMarker: marker !== null,
          },
        ];
      }),
    ).map(({ asked: one, named: other, how }) => `${one} = ${other}: ${how}`);
    const weak = score < weakBelow || isNear ? [found.weak] : [];
    return [
      ...(isOther ? [found.other] : weak),
      ...parts,
      ...(inversionsOf(met) > 0 ? [found.reordered] : []),
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

/** What a marker is called: a kunya (Abu, Umm) or a link of descent. Null for words. */
function markerWord({ class: kind }: Token, { found }: Words): string | null {
  if (kind === 'kunya' || kind === 'umm') return found.kunya;
  return kind === 'nasab' ? found.descent : null;
}

function isParent({ class: kind }: Token): boolean {
  return kind === 'kunya' || kind === 'umm';
}

/** Gives the words of a text as they stand in it, with the article before them; as they were read where writing hides which are which. */
function writtenIn(text: string): (token: Token) => string {
  const spans = wordSpans(text);
  const articles = new Set(
    tokenise(text).flatMap(({ class: kind, text: read, words: [at] }) => (kind === 'article' && !isPreposition(read) ? [at] : [])),
  );
  return ({ class: kind, text: read, words: [first, last] }) => {
    const start = kind === 'word' && articles.has(first - 1) ? first - 1 : first;
    const [from, to] = [spans[start]?.from, spans[last]?.to];
    return from === undefined || to === undefined ? read : text.slice(from, to);
  };
}

function isPreposition(read: string): boolean {
  return read === 'of' || read === 'the';
}
