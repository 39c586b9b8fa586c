import type { Database } from '#server/engine/embedded/database.ts';

/** suggestion: pairs that were found alike, by their place. to_compare: entities that are to be compared, since which change. compared_in_part: those that are like more than were looked at. */
export const suggestionTables = `
CREATE TABLE IF NOT EXISTS suggestion (
  place TEXT PRIMARY KEY, a INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE, b INTEGER NOT NULL REFERENCES entity ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS suggestion_a ON suggestion (a);
CREATE INDEX IF NOT EXISTS suggestion_b ON suggestion (b);
CREATE TABLE IF NOT EXISTS to_compare (entity INTEGER PRIMARY KEY REFERENCES entity ON DELETE CASCADE, change INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS to_compare_change ON to_compare (change DESC, entity);
CREATE TABLE IF NOT EXISTS compared_in_part (entity INTEGER PRIMARY KEY REFERENCES entity ON DELETE CASCADE) STRICT;
`;

/** Makes room for pairs that may be one: up to format 7 there was none, and all entities are to be compared. It may be done again. */
export function addSuggestions(database: Database): void {
  database.script(`${suggestionTables}INSERT OR REPLACE INTO to_compare (entity, change) SELECT n, 0 FROM entity;`);
}
