import { graphFormat } from '#server/import/graph/graphFormat.ts';
import type { ImportFormat } from '#server/import/importFormat.ts';
import { stixGraph } from '#server/import/stix/stixGraph.ts';

/** Bundles of STIX 2.1: who made an object says it, in the report that holds it, according to the publisher of the file. */
export const stix: ImportFormat = graphFormat({
  name: 'stix',
  endings: ['.stix.json', '.stix'],
  isLasting: true,
  recognizes: (beginning) => beginning.startsWith('{') && /"type"\s*:\s*"bundle"/u.test(beginning),
  graph: async (text, complain, isLeft) => stixGraph(text, complain, isLeft),
});
