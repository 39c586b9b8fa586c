/** The formats in which the server gives everything away, by their names at /export/NAME, in the order in which they are offered. */
export const exportFormats = ['dossier', 'ndjson'] as const;
