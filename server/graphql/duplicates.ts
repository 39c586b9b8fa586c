import type { Decision } from '#server/domain/decision.ts';
import { isId, type Id } from '#server/domain/id.ts';
import { bounded, InvalidArgument, oneId } from '#server/graphql/arguments.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import { decisionKey } from '#server/domain/decision.ts';
import type {
  DecisionResolvers,
  DuplicateSuggestionResolvers,
  LikenessEvidenceResolvers,
  MatchedWordResolvers,
  MutationResolvers,
  QueryResolvers,
} from '#server/graphql/generated.ts';
import { endOf } from '#server/graphql/relationship.ts';
import { inLanguage } from '#server/domain/localized.ts';

const longestBy = 200;
const longestNote = 2_000;

/** Questions about entities that may be one, and about what was decided of them. */
export const duplicateQueries: Pick<QueryResolvers, 'duplicates' | 'decisions'> = {
  async duplicates(_, { entity, first, after }, { engine, stop }) {
    const page = await engine.duplicates(
      {
        entity: entity === null || entity === undefined ? null : oneId('entity', entity),
        first: bounded('first', first, { most: 100, otherwise: 20 }),
        after: pairCursor(after),
      },
      stop,
    );
    return {
      nodes: page.suggestions,
      compared: page.compared,
      pageInfo: { hasNextPage: page.end !== null, endCursor: page.end && page.end.join('~') },
    };
  },
  async decisions(_, { first, after }, { engine }) {
    return connectionOf(
      await engine.decisions({ first: bounded('first', first, { most: 200, otherwise: 50 }), after: after ?? null }),
      decisionKey,
    );
  },
};

/** What a person changes: each is one recorded decision. */
export const mutation: MutationResolvers = {
  async decide(_, { a, b, verdict, by, note }, { engine, now }) {
    const [first, second] = pairOf(a, b);
    return engine.decide({
      a: first,
      b: second,
      verdict,
      by: words('by', by, longestBy),
      at: now().toISOString(),
      note: note === null || note === undefined || note.trim() === '' ? null : words('note', note, longestNote),
    });
  },
  async undoDecision(_, { a, b, by }, { engine, now }) {
    return engine.undo(...pairOf(a, b), { by: words('by', by, longestBy), at: now().toISOString() });
  },
};

/** Fields of a decision. */
export const decision: DecisionResolvers = {
  async canonical({ a, b }: Decision, _, context) {
    const { canonicalOf } = await context.engine.merges();
    return canonicalOf(a) === canonicalOf(b) ? endOf(canonicalOf(a), context) : null;
  },
};

/** Fields of a suggestion. */
export const duplicateSuggestion: DuplicateSuggestionResolvers = {
  a: (row, _, context) => endOf(row.a, context),
  b: (row, _, context) => endOf(row.b, context),
};

/** Fields of a word that met another. */
export const matchedWord: MatchedWordResolvers = {
  how: (row, { language }) => inLanguage(row.how, language ?? 'EN') ?? '',
};

/** Fields of what speaks for a suggestion or against it. */
export const likenessEvidence: LikenessEvidenceResolvers = { text: (row, { language }) => inLanguage(row.text, language ?? 'EN') ?? '' };

function pairOf(a: string, b: string): readonly [Id, Id] {
  const [first, second] = [oneId('a', a), oneId('b', b)];
  return first < second ? [first, second] : [second, first];
}

function words(argument: string, text: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed === '') throw new InvalidArgument(argument, 'is empty; say who decides');
  if (trimmed.length > longest) throw new InvalidArgument(argument, `has at most ${longest} characters, not ${trimmed.length}`);
  if (/[\p{Cc}--[\n\t]]/v.test(trimmed)) throw new InvalidArgument(argument, 'holds control characters');
  return trimmed;
}

function pairCursor(after: string | null | undefined): readonly [Id, Id | null] | null {
  if (after === null || after === undefined) return null;
  const [a = '', b = ''] = after.split('~');
  if (!isId(a) || (b !== '' && !isId(b)) || after.split('~').length > 2)
    throw new InvalidArgument('after', 'is no cursor; pass the endCursor of the page before');
  return [a, isId(b) ? b : null];
}
