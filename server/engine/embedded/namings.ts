import type { RecordList } from '#server/domain/change.ts';
import type { Naming } from '#server/engine/check/stillNamed.ts';
import type { RecordIds } from '#server/engine/changes/proposal.ts';
import { text, type Database } from '#server/engine/embedded/database.ts';

type Look = { readonly of: RecordList; readonly by: RecordList; readonly sql: string };

/** Which records name records: each answers named and namer of those whose ids are given. Columns without an index are gone through; a withdrawal is rare. */
const looks: readonly Look[] = [
  look(
    'entities',
    'relationships',
    'SELECT e.id AS named, r.id AS namer FROM relationship r JOIN entity e ON e.n IN (r.source, r.target)',
    'e.id',
  ),
  look(
    'entities',
    'allegations',
    'SELECT e.id AS named, a.id AS namer FROM entity e JOIN voice v ON v.entity = e.n JOIN allegation a ON a.n = v.allegation',
    'e.id',
  ),
  look(
    'entities',
    'allegations',
    'SELECT e.id AS named, a.id AS namer FROM entity e JOIN about v ON v.entity = e.n JOIN allegation a ON a.n = v.allegation',
    'e.id',
  ),
  look('entities', 'documents', 'SELECT e.id AS named, d.id AS namer FROM entity e JOIN document d ON d.publisher = e.n', 'e.id'),
  look(
    'entities',
    'dossiers',
    "SELECT p.value ->> '$.entity' AS named, d.id AS namer FROM dossier d, json_each(d.body, '$.places') p",
    "p.value ->> '$.entity'",
  ),
  look('entities', 'decisions', 'SELECT e.id AS named, d.key AS namer FROM entity e JOIN decision d ON d.a = e.id OR d.b = e.id', 'e.id'),
  look(
    'allegations',
    'relationships',
    'SELECT a.id AS named, r.id AS namer FROM allegation a JOIN carries c ON c.allegation = a.n JOIN relationship r ON r.n = c.relationship',
    'a.id',
  ),
  look('allegations', 'allegations', 'SELECT a.id AS named, c.a AS namer FROM allegation a JOIN contradiction c ON c.b = a.id', 'a.id'),
  look('documents', 'allegations', 'SELECT d.id AS named, a.id AS namer FROM document d JOIN allegation a ON a.document = d.id', 'd.id'),
  look('documents', 'documents', 'SELECT d.id AS named, o.id AS namer FROM document d JOIN document o ON o.copy_of = d.id', 'd.id'),
  look('documents', 'dossiers', "SELECT p.value AS named, d.id AS namer FROM dossier d, json_each(d.body, '$.documents') p", 'p.value'),
];

/** Which records name those that are to be withdrawn. */
export function namingsOf(database: Database, withdrawn: RecordIds): Naming[] {
  return looks.flatMap(({ of, by, sql }) =>
    withdrawn[of].length === 0
      ? []
      : database
          .all(sql, JSON.stringify(withdrawn[of]))
          .map((row) => ({ named: { list: of, id: text(row, 'named') }, by: { list: by, id: text(row, 'namer') } })),
  );
}

function look(of: RecordList, by: RecordList, select: string, named: string): Look {
  return { of, by, sql: `${select} WHERE ${named} IN (SELECT value FROM json_each(?))` };
}
