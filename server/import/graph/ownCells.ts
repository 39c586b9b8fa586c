import { everyAssertion, languages, tagOf, type Assertion } from '#graph-schema/generated/ontology.ts';
import mapping from '#server/import/graph/mapping.json' with { type: 'json' };
import { inTag, type Cells } from '#server/import/graph/cells.ts';
import { plainNames } from '#server/import/graph/plainWords.ts';

/** What an export tells of a tie that follows from its claims. */
const derived = new Set([
  'assertion',
  'lastSaidIn',
  'noLongerSaidIn',
  'saidBy',
  'deniedBy',
  'doubtedBy',
  'passedOnBy',
  'claimIds',
  'documents',
  'documentIds',
  'assertions',
  'denials',
  'independentDocuments',
  'reliability',
  'credibility',
  'motives',
  ...languages.map((language) => inTag('claims', tagOf[language])),
]);
const evident = new Set(['id', 'kind', 'type', 'source', 'target', ...languages.map((language) => inTag('says', tagOf[language]))]);

/** Every assertion that is told of a tie, by us or by others (x_acme_assertion), its name and its value in capitals or not. is: null of a value that is none of ours. */
export function assertionsTold(
  told: Iterable<readonly [name: string, value: string]>,
): readonly { readonly value: string; readonly is: Assertion | null }[] {
  return [...told].flatMap(([name, value]) => {
    if (!plainNames(name).includes('assertion') || value.trim() === '') return [];
    const plain = value
      .trim()
      .toUpperCase()
      .replaceAll(/[\s-]+/gu, '_');
    return [{ value, is: everyAssertion.find((each) => each === plain) ?? null }];
  });
}

/** What carries a tie, as an export told it: asserted where it is not told. Where it is told in a way that nobody knows, tieFault says so. */
export function assertionIn(told: Iterable<readonly [name: string, value: string]>): Assertion {
  return assertionsTold(told).find(({ is }) => is !== null)?.is ?? 'ASSERTED';
}

/** Whether an export of ours told of a tie: it says what carries it, in our very word, and what is said of it or by which claims. */
export function isOurTie(cells: Cells): boolean {
  const isSaid = cells.has('claimIds') || languages.some((language) => cells.has(inTag('says', tagOf[language])));
  return isSaid && everyAssertion.some((each) => each === cells.get('assertion'));
}

const looseWords = new Set(mapping.looseWords);

/** The word of an edge where it may name a type of ours; null of a word that means more to us than to others: whom they call related need be no kin. */
export function typeWord(word: string | null, isOurs: boolean): string | null {
  const plain = (word ?? '')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ');
  return isOurs || !looseWords.has(plain) ? word : null;
}

/** Whether an export told of a name that only earlier editions speak of it. */
export function isFormer(cells: Cells): boolean {
  return cells.has('lastSaidIn');
}

/** What an export told that somebody says against a tie, whoever asserts it. */
export type SaidAgainst = 'DENIED' | 'DOUBTED';

/** Whether an export told that somebody denies a tie that others assert, and whether somebody doubts it. */
export function opposedIn(cells: Cells): readonly SaidAgainst[] {
  const isDenied = cells.has('deniedBy') || Number(cells.get('denials') ?? 0) > 0;
  return [...(isDenied ? (['DENIED'] as const) : []), ...(cells.has('doubtedBy') ? (['DOUBTED'] as const) : [])];
}

/** The cells of an edge without those that are told by what it is; isCarried: whether its claims come along, from which more follows. */
export function edgeCells(cells: Cells, isCarried: boolean): Cells {
  return new Map(
    [...cells].filter(
      ([name, value]) => !evident.has(name) && !(isCarried && derived.has(name)) && !(name === 'assertion' && value === 'ASSERTED'),
    ),
  );
}
