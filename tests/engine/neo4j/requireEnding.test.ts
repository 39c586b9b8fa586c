import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CypherRefused } from '#server/engine/failure.ts';
import { requireEnding } from '#server/engine/neo4j/statement/requireEnding.ts';

function refusal(statement: string, parameters: Record<string, unknown> = {}): string | null {
  try {
    requireEnding(statement, parameters);
    return null;
  } catch (error) {
    if (error instanceof CypherRefused) return error.message;
    throw error;
  }
}

const doubled = (times: number, step: string) => `WITH 'fictional' AS a ${`WITH ${step} AS a `.repeat(times)} RETURN size(a)`;

describe('a statement whose expressions could hold the database', () => {
  test.each<[string, string, Record<string, unknown>?]>([
    ['ranges of a statement', 'RETURN size([x IN range(1,100000000) | x*2])'],
    ['ranges of a statement', "RETURN size(reduce(s='a', i IN range(1,300000000) | s+i))"],
    ['more than once', "RETURN size(reduce(s='a', i IN range(1,40)|s+s))"],
    ['more than once', 'RETURN reduce(s=[0], i IN range(1,40) | [s, s])'],
    ['more than once', "RETURN reduce(s='a', i IN $list | s || s)", { list: [1] }],
    ['more than once', "RETURN reduce(s='a', i IN [1,2] | i + toUpper(s + s))"],
    ['more than once', 'RETURN reduce(s={}, i IN [1,2] | {a: s, b: s})'],
    ['ranges of a statement', 'UNWIND range(1, $n) AS i RETURN count(*)', { n: 10_000_000 }],
    ['ranges of a statement', 'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b RETURN count(*)'],
    ['ranges of a statement', 'RETURN [a IN range(1,200) | [b IN range(1,200) | a * b]]'],
    ['ranges of a statement', 'RETURN {a: range(1, 100000000)}'],
    ['ranges of a statement', 'MATCH (n) WHERE n.degree IN range(1, 100000000) RETURN n'],
    ['ranges of a statement', 'RETURN 1 LIMIT size([x IN range(1, 100000000) | x])'],
    ['ranges of a statement', 'RETURN `range`(1, 100000000)'],
    ['ranges of a statement', 'RETURN RaNgE /* a */ (1, // b\n 100000000)'],
    ['ranges of a statement', 'RETURN range(100000000, 1, -1)'],
    ['ranges of a statement', 'RETURN range(-100000000, 1)'],
    ['ranges of a statement', 'RETURN CASE WHEN any(x IN range(1,100000000) WHERE x < 0) THEN 1 END'],
    ['ranges of a statement', 'MATCH (n) WHERE EXISTS { UNWIND range(1, 100000000) AS i RETURN i } RETURN n'],
    ['nothing says', 'UNWIND range(1, $n) AS i RETURN i'],
    ['nothing says', 'UNWIND range(1, $n) AS i RETURN i', { n: 'fictional' }],
    ['nothing says', 'WITH 100000000 AS n RETURN [i IN range(1, n) | i]'],
    ['nothing says', 'RETURN range(1, 10 * 1000000)'],
    ['nothing says', 'RETURN range(1, 1e8)'],
    ['nothing says', 'RETURN range(1, 0x7fffffff)'],
    ['nothing says', 'MATCH (n) RETURN range(0, size(n.list) + 100000000)'],
    ['nothing says', 'MATCH (n) RETURN range(-100000000, size(n.list))'],
    ['nothing says', 'RETURN range(1, 10, 0)'],
    ['a range within a loop', 'MATCH p = (a)-->(b) RETURN [n IN nodes(p) | [i IN range(1, 5000) | i]]'],
    ['was collected', "MATCH (n) WITH collect(n) AS all RETURN reduce(s = '', x IN all | s + x.id)"],
    ['was collected', "MATCH (n) RETURN reduce(s = '', x IN collect(n.id) | s + x)"],
    ['was collected', "RETURN reduce(s = '', x IN COLLECT { MATCH (n) RETURN n.id } | s + x)"],
    ['was collected', "MATCH (n) WITH collect(n) AS a WITH a AS b RETURN reduce(s = '', x IN b | s + x.id)"],
    ['was collected', "MATCH (n) WITH collect(n) AS a UNWIND [a] AS b RETURN reduce(s = '', x IN b | s + x.id)"],
    ['the same list again', 'MATCH (n) WITH collect(n) AS ns RETURN size([a IN ns | size([b IN ns | a.degree * b.degree])])'],
    ['the same list again', 'MATCH (n) WITH collect(n) AS ns RETURN [a IN ns WHERE any(b IN ns WHERE b.degree > a.degree)]'],
    ['the same list again', 'RETURN [a IN $ids | [b IN $ids | a + b]]', { ids: Array.from({ length: 5000 }, (_, at) => at) }],
    ['the same list again', 'MATCH (n) WITH collect({ns: [n]}) AS l WITH collect(l) AS m RETURN [r IN m | size([x IN r | x.ns])]'],
    ['a collected list into every item', 'MATCH (n) WITH collect(n) AS l RETURN [x IN l | l]'],
    ['the same list again', 'WITH [x IN range(1,10000) | x] AS l RETURN [a IN l | [b IN CASE WHEN a > 0 THEN l END | b]]'],
    ['the same list again', `RETURN [a IN $ids | [b IN [${'1, '.repeat(500)}1] | a + b]]`, { ids: [1] }],
    ['the same list again', 'MATCH p = (a)-->(b) RETURN [n IN nodes(p) | [x IN [1, 2] | [y IN [1, 2] | y]]]'],
    ['may have grown', `MATCH p = (x)-->(y) RETURN [n IN nodes(p) | COLLECT { WITH 'a' AS a ${'WITH a + a AS a '.repeat(30)} RETURN a }]`],
    ['in a third loop', 'MATCH p = (a)-->(b) RETURN [n IN nodes(p) | [x IN n.a | [y IN n.b | [z IN n.c | z]]]]'],
    ['may have grown', doubled(30, 'a + a')],
    ['may have grown', doubled(30, '[a, a]')],
    ['may have grown', doubled(30, '{a: a, b: a}')],
    ['may have grown', `WITH 1 AS a, 2 AS b ${'WITH [a, b] AS a, [b, a] AS b '.repeat(30)} RETURN a`],
    ['may have grown', `WITH 'x' AS a ${'CALL (a) { RETURN a + a AS b } WITH b + b AS a '.repeat(20)} RETURN a`],
    ['may have grown', `WITH $s AS a ${'WITH a + a AS a '.repeat(6)} RETURN a`, { s: 'x'.repeat(100_000) }],
    ['put', "WITH 'aaaa' AS a RETURN replace(a, 'a', a)"],
    ['put', "RETURN replace($a, 'a', $b)", { a: 'a', b: 'b' }],
    ['tried for hours', "MATCH (n) WHERE n.id =~ '(a+)+b' RETURN n"],
    ['tried for hours', "MATCH (n) WHERE n.id =~ '(a|a)*b' RETURN n"],
    ['tried for hours', "MATCH (n) WHERE n.id =~ '(?:(?:a?){2}){20}' RETURN n"],
    ['tried for hours', "MATCH (n) WHERE n.id =~ '(a*)\\\\1b' RETURN n"],
    ['tried for hours', 'MATCH (n) WHERE n.id =~ $pattern RETURN n', { pattern: '.*.*.*.*x' }],
    ['tried for hours', "MATCH (n) WHERE n.id =~ '(a' + $p RETURN n", { p: '+)+b' }],
    ['a pattern after', 'MATCH (n) WHERE n.id =~ n.note RETURN n'],
    ['a pattern after', "MATCH (n) WHERE n.id =~ 'a' + n.note RETURN n"],
    ['several shortest paths', 'MATCH p = SHORTEST 5 (a)-->+(b) RETURN p'],
    ['several shortest paths', 'MATCH p = SHORTEST $k (a)-->+(b) RETURN p', { k: 5 }],
    ['several shortest paths', 'MATCH p = SHORTEST 2 GROUPS (a)-->+(b) RETURN p'],
    ['several shortest paths', 'MATCH p = SHORTEST 1 GROUP (a)-->+(b) RETURN p'],
    ['several shortest paths', 'MATCH p = SHORTEST GROUPS (a)-->+(b) RETURN p'],
    ['several shortest paths', 'MATCH p = ANY 3 (a)-->+(b) RETURN p'],
    ['no function', "RETURN apoc.text.repeat('a', 100000000)"],
    ['no function', 'RETURN `apoc`.cypher.runFirstColumnSingle("RETURN 1", {})'],
    ['no function', 'RETURN {a: repeated(1)}'],
    ['is not answered', 'WITH 1 AS a LET b = [a, a] RETURN b'],
    ['\\u at line 1', 'RETURN r\\u0061nge(1, 100000000)'],
    ['\\u at line 1', "RETURN '\\u0027 + range(1, 100000000)"],
    ['no sign', 'RETURN 1 § 2'],
    ['never closed', 'RETURN (1'],
    ['does not close', 'RETURN (1]'],
    ['closes no', 'RETURN 1)'],
    ['lie deeper', `RETURN ${'['.repeat(200)}${']'.repeat(200)}`],
  ])('is refused, for %s: %s', (reason, statement, parameters) => {
    expect(refusal(statement, parameters)).toContain(reason);
  });

  test('is told where and what to write instead', () => {
    expect(refusal('MATCH (n)\nRETURN [x IN range(1, 100000000) | x]')).toBe(
      'line 2, column 14: the ranges of a statement may make at most 10000 numbers, each multiplied with the others, and these make more; ' +
        'ask for fewer, or match what is in the graph instead of counting',
    );
  });
});

describe('an ordinary statement of an analyst', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../graph-schema/neo4j.md'), 'utf8');
  const examples = [...page.matchAll(/```cypher\n([^]*?)```/g)].map(([, statement = '']) => statement);

  test.each(examples)('of graph-schema/neo4j.md is let through: %s', (statement) => {
    expect(refusal(statement, { speaker: 'bob' })).toBeNull();
  });

  test.each<[string, Record<string, unknown>?]>([
    ['MATCH (n:Entity) RETURN n LIMIT 25'],
    ['MATCH p = (a:Entity {id: $id})-[*1..4]-(b:Unit) RETURN [n IN nodes(p) | n.labelEn] AS names, length(p) AS long', { id: 'ann' }],
    ['MATCH p = (a)-[rels*1..5]->(b) RETURN reduce(total = 0, r IN rels | total + r.strength) AS support ORDER BY support DESC'],
    ['MATCH p = shortestPath((a:Person)-[*..6]-(b:Person)) WITH relationships(p) AS rs RETURN reduce(s = 0, r IN rs | s + r.strength)'],
    [
      'MATCH p = (a)-[*1..3]->(b) RETURN reduce(best = 0, r IN relationships(p) | CASE WHEN r.strength > best THEN r.strength ELSE best END)',
    ],
    ["MATCH p = (a)-[*1..3]->(b) RETURN reduce(said = '', n IN nodes(p) | said + ' > ' + n.labelEn) AS chain"],
    [
      'MATCH p = (a)-[*1..3]->(b) WHERE all(r IN relationships(p) WHERE r.holds AND any(s IN r.evidenceStances WHERE s = $s)) RETURN p',
      { s: 'ASSERTS' },
    ],
    ['MATCH p = SHORTEST 1 (a:Person)-[:MEMBER_OF]-+(b:Person) RETURN p'],
    ['MATCH p = ALL SHORTEST (a:Person)--+(b:Person) RETURN p'],
    ['MATCH (a) WHERE any(word IN $words WHERE a.labelEn CONTAINS word) RETURN a', { words: ['fictional'] }],
    ['MATCH (a)-[r]->(b) WITH a, collect(DISTINCT b.labelEn) AS names RETURN a.id, [n IN names WHERE n STARTS WITH "A" | toUpper(n)]'],
    ['MATCH (a)-[r]->(b) WITH a, collect(b) AS others RETURN a.id, [o IN others WHERE any(n IN o.nameTexts WHERE n CONTAINS "li") | o.id]'],
    ['MATCH (a:Entity) RETURN a.id, [(a)-[r:MEMBER_OF]->(u:Unit) | u.labelEn] AS units, size([(a)--() | 1]) AS ties'],
    ['MATCH (a)-[r]->(b) UNWIND range(0, size(r.evidenceVoices) - 1) AS i RETURN r.evidenceVoices[i], r.evidenceStances[i]'],
    ['MATCH (n) WITH collect(n.id) AS ids, collect(n.kind) AS kinds RETURN [i IN range(0, size(ids) - 1) | {id: ids[i], kind: kinds[i]}]'],
    [
      'UNWIND range(2011, 2020) AS year UNWIND range(1, 12) AS month MATCH (e:Event) WHERE e.dateEarliest STARTS WITH toString(year) RETURN year, month, count(e)',
    ],
    ["MATCH (n) WHERE n.labelEn =~ '(?i).*abu.*' RETURN n"],
    ["MATCH (n) WHERE n.labelEn =~ '(?i).*' + $name + '.*' RETURN n", { name: 'abu' }],
    ["MATCH (n) RETURN replace(toLower(n.labelEn), '-', ' ') AS name"],
    ["MATCH (n:Entity) WHERE (n:Person OR n:Unit) AND NOT (n)-[:MEMBER_OF]->() AND n.id IN ['a', 'b'] RETURN n.id, labels(n)[0..2]"],
    ['MATCH (n) CALL (n) { MATCH (n)-[r]->(m) RETURN count(r) AS ties } RETURN n.id, ties ORDER BY ties DESC SKIP 5 LIMIT 10'],
    [
      'MATCH (n) WHERE EXISTS { (n)-[:PAYS]->(:MoneyFlow) } AND COUNT { (n)--() } > 3 RETURN n { .id, .labelEn, ties: COUNT { (n)--() } } AS card',
    ],
    [
      'MATCH (a:Allegation) WHERE date(a.eventDateEarliest) >= date("2014-01-01") RETURN duration.inDays(date("2014-01-01"), date(a.eventDateEarliest)).days AS d',
    ],
    [
      'MATCH (a)-[r]->(b) RETURN type(r), avg(r.strength), percentileCont(r.strength, 0.5), min(r.date), count(DISTINCT a), stDev(r.strength)',
    ],
    ['CALL db.labels() YIELD label WHERE label <> "Entity" RETURN label'],
    ["CALL db.index.fulltext.queryNodes('entity_name_words', $text) YIELD node, score RETURN node.id, score", { text: 'ann*' }],
    ['MATCH (a) RETURN a.id AS id UNION ALL MATCH (d:Document) RETURN d.id AS id'],
    ['MATCH ((a:Person)-[r:KIN_OF]->(b:Person)){1,3} RETURN [x IN a | x.id] AS ids'],
    ['EXPLAIN MATCH (n) RETURN n'],
    ['MATCH (`who is`:Person) // the one\nWHERE `who is`.degree > 1.5e1 /* many */ RETURN `who is`.id AS `id of who`'],
    ['RETURN "a \\"quoted\\" text; with (brackets", \'it\\\'s\''],
    ['MATCH (n) RETURN "عربي" AS مثال, n.labelAr'],
    [
      'MATCH (a)-[r]->(b) WITH a, r, b WITH {id: a.id, en: a.labelEn, ar: a.labelAr, kind: a.kind} AS who, collect({type: type(r), to: b.id, en: b.labelEn}) AS ties RETURN {who: who, ties: ties, first: ties[0], count: size(ties)} AS card',
    ],
  ])('is let through: %s', (statement, parameters) => {
    expect(refusal(statement, parameters)).toBeNull();
  });
});

test('Any text is let through or refused, and nothing else happens', () => {
  const scraps = fc.constantFrom(
    'RETURN',
    'range(1,',
    '[x IN ',
    '|',
    ']',
    ')',
    '(',
    'reduce(s=',
    ',',
    '$a',
    "'",
    '`',
    'AS a',
    '{',
    '}',
    '=~',
    '1',
    '..',
    'WITH',
    '\\',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(scraps).map((list) => list.join(' ')),
      ),
      (statement) => {
        const told = refusal(statement, { a: 1 });
        return told === null || told.length > 0;
      },
    ),
  );
});
