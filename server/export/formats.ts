import { csv } from '#server/export/csv/csv.ts';
import { cypher } from '#server/export/cypher/cypher.ts';
import { cytoscape } from '#server/export/cytoscape/cytoscape.ts';
import { dossier } from '#server/export/dossier/dossier.ts';
import type { ExportFormat } from '#server/export/exportFormat.ts';
import { followTheMoney } from '#server/export/followTheMoney/followTheMoney.ts';
import { gexf } from '#server/export/gexf/gexf.ts';
import { graphml } from '#server/export/graphml/graphml.ts';
import { jsonld } from '#server/export/jsonld/jsonld.ts';
import { ndjson } from '#server/export/ndjson/ndjson.ts';
import { stix } from '#server/export/stix/stix.ts';
import { xlsx } from '#server/export/xlsx/xlsx.ts';

/** The formats that are written. The first is written where none is asked for. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [
  dossier,
  ndjson,
  csv,
  xlsx,
  graphml,
  gexf,
  cytoscape,
  followTheMoney,
  cypher,
  jsonld,
  stix,
];
