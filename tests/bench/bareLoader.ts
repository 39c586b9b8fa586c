import { isDeepStrictEqual } from 'node:util';
import { type Driver, routing } from 'neo4j-driver';
import { quoted } from '#server/engine/neo4j/cypher/identifiers.ts';
import { readText, readTexts, toRow } from '#server/engine/stored/read.ts';

type Row = Readonly<Record<string, unknown>>;

/** Rows of nodes with the same labels, or of relationships of one type between nodes of two labels; text: the statement that creates them. */
type Rows = { readonly name: string; readonly text: string; readonly rows: readonly Row[] };

/** What a database holds, as rows that a loader can take: the entities with all that belongs to them, then the rest. */
export type Stored = { readonly entities: readonly Rows[]; readonly ties: readonly Rows[] };

const atOnce = 10_000;
const keyed = ['Entity', 'Allegation', 'Document', 'Dossier'];
const ofEntities = ['Entity', 'NameWord', 'ToCompare'];

/** Reads all that a database holds, its format aside. driver: one that keeps the digits of integers. */
export async function storedIn(driver: Driver): Promise<Stored> {
  const nodes = await ask(driver, 'MATCH (n) WHERE NOT n:IsnadSchema RETURN labels(n) AS labels, properties(n) AS row');
  const links = await ask(
    driver,
    'MATCH (s)-[r]->(t) RETURN type(r) AS type, labels(s) AS from, labels(t) AS to, {source: s.id, target: t.id, properties: properties(r)} AS row',
  );
  const key = (row: Row, end: string) => keyed.find((label) => readTexts(row, end).includes(label)) ?? '';
  const nodesOf = Map.groupBy(nodes, (row) => readTexts(row, 'labels').toSorted().map(quoted).join(':'));
  const linksOf = Map.groupBy(links, (row) => `${quoted(readText(row, 'type'))} ${key(row, 'from')} ${key(row, 'to')}`);
  const all: readonly Rows[] = [
    ...[...nodesOf].map(([labels, rows]) => ({
      name: labels,
      text: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
      rows: rows.map((row) => toRow(row['row'])),
    })),
    ...[...linksOf].map(([name, rows]) => {
      const [type, from, to] = name.split(' ');
      const ends = `MATCH (s:${from} {id: row.source}) MATCH (t:${to} {id: row.target})`;
      return {
        name,
        text: `UNWIND $rows AS row ${ends} CREATE (s)-[r:${type}]->(t) SET r = row.properties`,
        rows: rows.map((row) => toRow(row['row'])),
      };
    }),
  ];
  const isOfEntities = ({ name }: Rows) => ofEntities.some((label) => name.split(':').includes(quoted(label)));
  return { entities: all.filter(isOfEntities), ties: all.filter((rows) => !isOfEntities(rows)) };
}

/** Creates rows that do not exist yet, thousands in a transaction, as fast as statements can: nothing is looked for but the ends of relationships. */
export async function loadBare(driver: Driver, all: readonly Rows[]): Promise<void> {
  for (const { text, rows } of all)
    for (let from = 0; from < rows.length; from += atOnce)
      await driver.executeQuery(text, { rows: rows.slice(from, from + atOnce) }, { routing: routing.WRITE });
}

/** Takes out all that storedIn reads. */
export async function emptied(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) WHERE NOT n:IsnadSchema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
}

/** Refuses databases that do not hold the same numbers of nodes, relationships and properties, by labels and types. */
export async function requireSame(a: Driver, b: Driver): Promise<void> {
  const [one, other] = await Promise.all([a, b].map(sumsOf));
  if (!isDeepStrictEqual(one, other)) throw new Error(`${JSON.stringify(one)} is not ${JSON.stringify(other)}`);
}

async function sumsOf(driver: Driver): Promise<unknown> {
  const rows = await ask(
    driver,
    `MATCH (n) WHERE NOT n:IsnadSchema WITH labels(n) AS labels, n UNWIND labels AS name RETURN name, count(n) AS items, sum(size(keys(n))) AS properties
    UNION ALL MATCH ()-[r]->() RETURN type(r) AS name, count(r) AS items, sum(size(keys(r))) AS properties`,
  );
  return rows.map((row) => ['name', 'items', 'properties'].map((key) => String(row[key])).join(' ')).toSorted();
}

async function ask(driver: Driver, text: string): Promise<readonly Row[]> {
  return (await driver.executeQuery(text)).records.map((record) => toRow(record.toObject()));
}
