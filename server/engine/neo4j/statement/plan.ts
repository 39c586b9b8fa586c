import type { Plan, ResultSummary } from 'neo4j-driver';
import { CypherRefused } from '#server/engine/failure.ts';

/** Procedures that only describe the graph or search it. */
const allowedProcedures: readonly string[] = [
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
];

const refusedOperators = /^(?:LoadCSV|Show|Terminate|Transaction)/i;

const looping = /\b(?:range|reduce|allReduce|replace)(?=\()/gi;

/**
 * Lets only statements pass that read the graph and nothing else, judged by how the server would run them: also by whether its plan holds a range or
 * a reduction that was not seen in the text. Throws CypherRefused.
 */
export function requireHarmless({ queryType, plan }: Pick<ResultSummary, 'queryType' | 'plan'>, statement: string): void {
  if (queryType !== 'r' || !plan) throw new CypherRefused('only statements that read the graph are answered: MATCH ... RETURN ...');
  const seen = statement.toLowerCase();
  walk(plan, (call) => seen.includes(call.toLowerCase()));
}

function walk(plan: Plan, isSeen: (call: string) => boolean): void {
  const [operator = ''] = plan.operatorType.split('@');
  if (refusedOperators.test(operator))
    throw new CypherRefused(`${operator} is not answered: a statement may read the graph, not files, settings or other statements`);
  if (/Procedure/i.test(operator)) {
    const [name = ''] = (plan.arguments['Details'] ?? '').split('(');
    if (!allowedProcedures.includes(name))
      throw new CypherRefused(`the procedure ${name} is not answered; these are: ${allowedProcedures.join(', ')}`);
  }
  const hidden = (plan.arguments['Details'] ?? '').match(looping)?.find((call) => !isSeen(call));
  if (hidden !== undefined) throw new CypherRefused(`${hidden} takes part in how this is run, but is not written in it; write it out`);
  for (const child of plan.children) walk(child, isSeen);
}
