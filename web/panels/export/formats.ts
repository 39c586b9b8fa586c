/** The formats in which the server gives data away, by their names at /export/NAME, by what they are for, in the order in which they are offered. */
export const exportGroups = [
  { id: 'read', formats: ['dossier'] },
  { id: 'spreadsheet', formats: ['xlsx', 'csv'] },
  { id: 'drawing', formats: ['gexf', 'graphml', 'cytoscape'] },
  { id: 'programs', formats: ['followTheMoney', 'stix', 'jsonld', 'cypher', 'ndjson'] },
] as const;

/** One of them. */
export type ExportFormatName = (typeof exportGroups)[number]['formats'][number];
