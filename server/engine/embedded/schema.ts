import { entityKinds, relationshipTypes } from '#graph-schema/generated/ontology.ts';
import { flag } from '#server/engine/embedded/adjacency.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { digestBodies } from '#server/engine/embedded/digestBodies.ts';
import { dropUnsaid } from '#server/engine/embedded/dropUnsaid.ts';
import { addSuggestions, suggestionTables } from '#server/engine/embedded/addSuggestions.ts';
import { markMotives } from '#server/engine/embedded/markMotives.ts';
import { rewriteDates } from '#server/engine/embedded/rewriteDates.ts';
import { rewriteNameWords } from '#server/engine/embedded/rewriteNameWords.ts';

/** Marks a file as a store of Isnad: the bytes 'Isnd'. */
export const applicationId = 0x49736e64;

/** The format of the tables; a file with a greater one was written by a later version. */
export const format = 15;

const tables = `
CREATE TABLE kind (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE relationship_type (n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE entity (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind INTEGER NOT NULL REFERENCES kind, body TEXT NOT NULL CHECK (json_valid(body)), date TEXT) STRICT;
CREATE TABLE name_word (word TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity, PRIMARY KEY (word, entity)) STRICT, WITHOUT ROWID;
CREATE TABLE word (text TEXT PRIMARY KEY, entities INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE word_key (key TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (key, word)) STRICT, WITHOUT ROWID;
CREATE TABLE document (id TEXT PRIMARY KEY, copy_of TEXT REFERENCES document DEFERRABLE INITIALLY DEFERRED, publisher INTEGER REFERENCES entity, body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
CREATE INDEX document_copy ON document (copy_of);
CREATE TABLE dossier (id TEXT PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
CREATE TABLE allegation (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL REFERENCES document, line_from INTEGER NOT NULL,
  line_to INTEGER NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE INDEX allegation_place ON allegation (document, line_from, line_to, id);
CREATE TABLE voice (entity INTEGER NOT NULL REFERENCES entity, allegation INTEGER NOT NULL REFERENCES allegation ON DELETE CASCADE, PRIMARY KEY (entity, allegation)) STRICT, WITHOUT ROWID;
CREATE INDEX voice_of_allegation ON voice (allegation);
CREATE TABLE about (entity INTEGER NOT NULL REFERENCES entity, allegation INTEGER NOT NULL REFERENCES allegation ON DELETE CASCADE, PRIMARY KEY (entity, allegation)) STRICT, WITHOUT ROWID;
CREATE INDEX about_of_allegation ON about (allegation);
CREATE TABLE contradiction (a TEXT NOT NULL, b TEXT NOT NULL, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID;
CREATE INDEX contradiction_back ON contradiction (b, a);
CREATE TABLE relationship (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type INTEGER NOT NULL REFERENCES relationship_type,
  source INTEGER NOT NULL REFERENCES entity, target INTEGER NOT NULL REFERENCES entity CHECK (source <> target),
  flags INTEGER NOT NULL, strength INTEGER NOT NULL, body TEXT NOT NULL CHECK (json_valid(body)),
  inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)), date TEXT
) STRICT;
CREATE TABLE carries (relationship INTEGER NOT NULL REFERENCES relationship, allegation INTEGER NOT NULL REFERENCES allegation, PRIMARY KEY (relationship, allegation)) STRICT, WITHOUT ROWID;
CREATE INDEX carries_of_allegation ON carries (allegation);
`;

const decisionTables = `
CREATE TABLE decision (
  key TEXT PRIMARY KEY, a TEXT NOT NULL REFERENCES entity (id), b TEXT NOT NULL REFERENCES entity (id) CHECK (a < b),
  at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_at ON decision (at, key);
CREATE INDEX decision_a ON decision (a);
CREATE INDEX decision_b ON decision (b);
CREATE TABLE merged (entity INTEGER PRIMARY KEY REFERENCES entity, canonical INTEGER NOT NULL REFERENCES entity CHECK (entity <> canonical)) STRICT;
`;

/** at stands beside the body as well, for the list of what was saved last. */
const investigationTables = `
CREATE TABLE IF NOT EXISTS investigation (
  id TEXT PRIMARY KEY, at TEXT NOT NULL, body TEXT NOT NULL CHECK (json_valid(body)), since INTEGER REFERENCES change
) STRICT;
CREATE INDEX IF NOT EXISTS investigation_at ON investigation (at, id);
`;

/** since: the number of the change that wrote a record last; null: before changes were kept. What a change created is named in parts; what it changed or took out is kept as it was. */
const changeTables = `
CREATE TABLE change (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL CHECK (json_valid(body))) STRICT;
CREATE INDEX change_undoes ON change (body ->> '$.undoes');
CREATE TABLE created (change INTEGER NOT NULL REFERENCES change, part INTEGER NOT NULL, list TEXT NOT NULL, ids TEXT NOT NULL CHECK (json_valid(ids)), PRIMARY KEY (change, part)) STRICT, WITHOUT ROWID;
CREATE TABLE changed (
  list TEXT NOT NULL, id TEXT NOT NULL, change INTEGER NOT NULL REFERENCES change, body TEXT NOT NULL CHECK (json_valid(body)),
  since INTEGER REFERENCES change, gone INTEGER NOT NULL CHECK (gone IN (0, 1)), PRIMARY KEY (list, id, change)
) STRICT, WITHOUT ROWID;
CREATE INDEX changed_by ON changed (change);
${['entity', 'document', 'allegation', 'relationship', 'dossier', 'decision'].map((table) => `ALTER TABLE ${table} ADD COLUMN since INTEGER REFERENCES change;`).join('\n')}
`;

const marks = `PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${format};`;

/** Creates the tables in an empty file. */
export function createTables(database: Database): void {
  database.transaction(() => database.script(tables + decisionTables + changeTables + suggestionTables + investigationTables + marks));
}

const markAsserted = `UPDATE relationship SET flags = flags | ${flag.asserted}
  WHERE EXISTS (SELECT 1 FROM json_each(body, '$.evidence') claim WHERE claim.value ->> '$.stance' = 'ASSERTS')`;

/** Up to the fourteenth format the last part of a strength counted all claims that did not deny. */
const countAssertions = `UPDATE relationship SET strength = strength / 4096 * 4096 + min(4095,
    (SELECT count(*) FROM json_each(body, '$.evidence') claim WHERE claim.value ->> '$.stance' = 'ASSERTS'))
  WHERE EXISTS (SELECT 1 FROM json_each(body, '$.evidence') claim WHERE claim.value ->> '$.stance' NOT IN ('ASSERTS', 'DENIES'))`;

/**
 * Brings the tables of an older format up to this one, whole or not at all: the first had no decisions, the third named in a text every
 * language, the fourth did not mark what a claim asserts, the fifth kept no dates beside the bodies and read them otherwise, the sixth kept no changes, the
 * seventh had no digests and no pairs that may be one, and did not mark the motives of departures, the
 * eighth kept no investigations, the ninth to the twelfth made the words of names in another way, the fourteenth took a doubt for support.
 */
export function upgradeTables(database: Database, found: number): void {
  if (found >= format) return;
  database.transaction(() => {
    if (found < 2) database.script(decisionTables);
    if (found < 4) dropUnsaid(database);
    if (found < 5) database.script(markAsserted);
    if (found < 6) rewriteDates(database);
    if (found < 7) database.script(changeTables);
    if (found < 8) {
      digestBodies(database);
      addSuggestions(database);
      markMotives(database);
    }
    if (found < 9) database.script(investigationTables);
    if (found < 14) rewriteNameWords(database);
    if (found < 15) database.script(countAssertions);
    database.script(marks);
  });
}

/** Makes the indexes that questions need and that a file of an earlier version has not, with the same tables. */
export function completeIndexes(database: Database): void {
  database.script('CREATE INDEX IF NOT EXISTS relationship_by_type ON relationship (type, id)');
}

/** Numbers the kinds and types of the ontology; those a file knows keep their numbers. */
export function numberOntology(database: Database): void {
  database.transaction(() => {
    for (const { kind } of entityKinds) database.run('INSERT OR IGNORE INTO kind (name) VALUES (?)', kind);
    for (const { type } of relationshipTypes) database.run('INSERT OR IGNORE INTO relationship_type (name) VALUES (?)', type);
  });
}
