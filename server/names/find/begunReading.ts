import type { Token } from '#server/names/words/tokens.ts';

const articles = /^(?:ال|[ae]l|[ae]s|[ae]sh|[ae]d|[ae]z|[ae]r|[ae]t|[ae]n|ul|u[dlrstz])$/u;
const arabicPart = /^(?:ا|ال|الل|ا?ل?(.{1,2}))$/u;
const latinPart = /^(?:[aeu]l?)?(?:dd?(i?)|ll?(a?))$/u;
const longestPart = 3;

/**
 * What a query that is still being typed may be, too: a bare article at its end is the beginning of any word; what stands after a word may be the second
 * half of it (نور الد, Nour ed-D, Tell B), as may what is written to it (نورالد, Abdulq). Null where it is nothing else.
 */
export function begunReading(tokens: readonly Token[]): readonly Token[] | null {
  const [last, before] = [tokens.at(-1), tokens.at(-2)];
  if (last === undefined) return null;
  if (before?.class === 'word' && before.script === last.script) {
    if (articles.test(last.text)) return tokens.slice(0, -1);
    const part = partOf(last);
    if (part !== null) return [...tokens.slice(0, -2), { ...before, text: before.text + part, words: [before.words[0], last.words[1]] }];
    return null;
  }
  const isOneWord = last.words[0] === last.words[1];
  const within = last.class === 'word' ? joinedPart(last.text, isOneWord) : null;
  return within === null ? null : [...tokens.slice(0, -1), { ...last, text: within }];
}

function partOf({ text, script }: Token): string | null {
  const whole = text.length <= longestPart ? text : null;
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
