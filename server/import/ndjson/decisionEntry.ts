import { said } from '#server/import/words/said.ts';
import { idPattern } from '#graph-schema/id.ts';
import { vocabularies } from '#graph-schema/generated/ontology.ts';
import type { Decision } from '#server/domain/decision.ts';
import { toId } from '#server/domain/id.ts';
import { wrongSign } from '#server/domain/signs.ts';
import { createAjv } from '#server/import/yaml/ajv.ts';
import { schemaComplaint, type SchemaComplaint } from '#server/import/yaml/schemaComplaint.ts';

/** A decision as a line writes it. */
export type DecisionEntry = Omit<Decision, 'a' | 'b'> & { readonly a: string; readonly b: string };

const id = { type: 'string', pattern: idPattern, description: 'the id of an entity' };
const instant = {
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z$',
  description: 'an instant in UTC: 2030-01-31T12:00:00Z',
};
const schema = {
  type: 'object',
  description: 'what a person decided about two entities',
  additionalProperties: false,
  required: ['a', 'b', 'verdict', 'by', 'at', 'note', 'turn', 'undoneBy', 'undoneAt'],
  properties: {
    a: id,
    b: id,
    verdict: { enum: vocabularies.Verdict.map(({ value }) => value), description: 'one of a closed list' },
    by: { type: 'string', pattern: '\\S', description: 'who decided, a text that is not empty' },
    at: { type: 'string', ...instant },
    note: { type: ['string', 'null'], description: 'a text, or null' },
    turn: { type: 'integer', minimum: 1, description: 'its place among the decisions about the pair, from 1' },
    undoneBy: { type: ['string', 'null'], description: 'who undid it, or null' },
    undoneAt: { type: ['string', 'null'], ...instant },
  },
};

/** Judges decisions: everything that is wrong, and whether one can be trusted. */
export type DecisionValidator = {
  readonly complaints: (value: unknown) => SchemaComplaint[];
  readonly isDecision: (value: unknown) => value is DecisionEntry;
};

/** A validator; making it takes some milliseconds. */
export function createDecisionValidator(): DecisionValidator {
  const isDecision = createAjv().compile<DecisionEntry>(schema);
  return {
    isDecision,
    complaints(value) {
      isDecision(value);
      return (isDecision.errors ?? []).map(schemaComplaint);
    },
  };
}

/** What is wrong with the signs of the texts of a decision. */
export function wrongSigns(decision: DecisionEntry): SchemaComplaint[] {
  return (['by', 'undoneBy', 'note'] as const).flatMap((field): SchemaComplaint[] => {
    const wrong = wrongSign(decision[field] ?? '', field === 'note');
    return wrong === null ? [] : [{ path: [field], of: 'value', told: said('wrongField', { field, what: wrong }) }];
  });
}

/** A decision, the lesser id first. */
export function decisionOf({ a, b, ...rest }: DecisionEntry): Decision {
  const [lesser, greater] = a < b ? [a, b] : [b, a];
  return { a: toId(lesser), b: toId(greater), ...rest };
}
