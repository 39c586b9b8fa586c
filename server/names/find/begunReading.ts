import { frequentNames, isFrequentName } from '#server/names/words/frequentNames.ts';
import type { Token } from '#server/names/words/tokens.ts';

const articles = /^(?:ال|[ae]l|[ae]s|[ae]sh|[ae]d|[ae]z|[ae]r|[ae]t|[ae]n|ul|u[dlrstz])$/u;
const arabicPart = /^(?:ا|ال|الل|ا?ل?(.{1,2}))$/u;
const latinPart = /^(?:[aeu]l?)?(?:dd?(i?)|ll?(a?))$/u;
const longestPart = 3;

/**
 * What a query that is still being typed may be, too: a bare article at its end is the beginning of any word; what stands after a word may be the second
 * half of it (نور الد, Nour ed-D, Tell B), as may what is written to it (نورالد, Abdulq). Null where it is nothing else. isGuess: nothing but its being short speaks for it; a frequent name (Ali) is a name.
 */
export function begunReading(tokens: readonly Token[]): { readonly tokens: readonly Token[]; readonly isGuess: boolean } | null {
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  if (last === undefined) return null;
  if (before?.class === 'word' && before.script === last.script) {
    if (articles.test(last.text)) return { tokens: tokens.slice(0, -1), isGuess: false };
    const part = partOf(last);
    if (part === null) return null;
    const joined: Token = { ...before, text: before.text + part, words: [before.words[0], last.words[1]] };
    return { tokens: [...tokens.slice(0, -2), joined], isGuess: part === last.text };
  }
  const isOneWord = last.words[0] === last.words[1];
  const within = last.class === 'word' ? joinedPart(last.text, isOneWord) : null;
  return within === null ? null : { tokens: [...tokens.slice(0, -1), { ...last, text: within }], isGuess: false };
}

/** What is typed of the second half; a whole name with its article (al-Ali) is none. */
function partOf({ text, script, articled }: Token): string | null {
  const isName = isFrequentName(text) || frequentNames(text).length > 0;
  const whole = !isName && (text.length < longestPart || (text.length === longestPart && !articled)) ? text : null;
  const found = (script === 'arabic' ? arabicPart : latinPart).exec(text);
  if (!found) return whole;
  if (script === 'arabic') return found[1] ?? '';
  return text.includes('d') ? `d${found[1] ?? ''}` : `l${found[2] ?? ''}`;
}

/** What a word may be the beginning of, that has an article in it. Only an l is one; another letter is what the article sounds like before it (Abdur, Abd as-). */
function joinedPart(word: string, isOneWord: boolean): string | null {
  const servant = isOneWord ? /^abd(?:[aeou]{1,2}l?|l)(.{0,2})$/u.exec(word) : /^abd[aeu](?:l|(sh|[dnrstz]))?$/u.exec(word);
  if (servant) return `abd${(servant[1] ?? '').replace(/^(.)\1/u, '$1')}`;
  const arabic = /^(..+)ال(.{0,2})$/u.exec(word);
  if (arabic) return `${arabic[1] ?? ''}${arabic[2] ?? ''}`;
  const faith = /^(.{3,}?)[aeu]{1,2}(?:l?dd?|tt)(i?)$/u.exec(word);
  return faith ? `${faith[1] ?? ''}d${faith[2] ?? ''}` : null;
}
