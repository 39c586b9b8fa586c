import { languages, tagOf, type Assertion } from '#graph-schema/generated/ontology.ts';
import { everyAssertion } from '#graph-schema/generated/ontology.ts';
import { inTag, type Cells } from '#server/import/graph/cells.ts';

/** What an export tells of a tie that follows from its claims. */
const derived = new Set([
  'assertion',
  'lastSaidIn',
  'noLongerSaidIn',
  'saidBy',
  'deniedBy',
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

/** What carries a tie, as an export told it: asserted where it is not told. */
export function assertionIn(cells: Cells): Assertion {
  return everyAssertion.find((each) => each === cells.get('assertion')) ?? 'ASSERTED';
}

/** Whether an export told that somebody denies a tie that others assert. */
export function isDeniedIn(cells: Cells): boolean {
  return cells.has('deniedBy') || Number(cells.get('denials') ?? 0) > 0;
}

/** The cells of an edge without those that are told by what it is; isCarried: whether its claims come along, from which more follows. */
export function edgeCells(cells: Cells, isCarried: boolean): Cells {
  return new Map(
    [...cells].filter(
      ([name, value]) => !evident.has(name) && !(isCarried && derived.has(name)) && !(name === 'assertion' && value === 'ASSERTED'),
    ),
  );
}
