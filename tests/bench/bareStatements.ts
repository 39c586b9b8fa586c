/** A question of the API and the one statement that gives the same answer through the bare driver, as well as we know how to write it. */
export type BareStatement = { readonly question: string; readonly text: string };

const support = `{ allegations: size(r.evidenceAllegations), denials: size([stance IN r.evidenceStances WHERE stance = 'DENIES']),
  origins: [i IN range(0, size(r.evidenceStances) - 1) WHERE r.evidenceStances[i] = 'ASSERTS' | r.evidenceOrigins[i]] }`;

/** Each takes the variables of its question as parameters. */
export const bareStatements: readonly BareStatement[] = [
  { question: 'entity', text: 'MATCH (e:Entity {id: $id}) RETURN properties(e) AS properties' },
  {
    question: 'neighborhood of 200, anyone',
    text: neighborhoodStatement(),
  },
  { question: 'neighborhood of 200, a hub', text: neighborhoodStatement() },
  {
    question: 'claims of a document, 50',
    text: `MATCH (d:Document {id: $id}) WITH d, COUNT { (d)<-[:REPORTED_IN]-() } AS total
      CALL (d) { MATCH (d)<-[:REPORTED_IN]-(a:Allegation) WITH a ORDER BY a.place LIMIT 51
      MATCH (a)-[:CLAIMED_BY]->(speaker:Entity) RETURN a.id AS id, a.stance AS stance, collect(speaker.labelEn) AS speakers }
      RETURN total, collect({ id: id, stance: stance, speakers: speakers }) AS claims`,
  },
  {
    question: 'shortest path of up to 6',
    text: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) WHERE a <> b
      MATCH p = SHORTEST 1 (a)(()-[r WHERE r.holds]-(:Entity)){1,6}(b)
      RETURN [n IN nodes(p) | { id: n.id, label: n.labelEn }] AS entities, [r IN relationships(p) | { id: r.id, type: type(r) }] AS relationships`,
  },
  {
    question: 'overview',
    text: 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count UNION ALL MATCH (e:Entity) RETURN e.kind AS type, count(*) AS count',
  },
];

function neighborhoodStatement(): string {
  return `MATCH (e:Entity {id: $ids[0]})
    CALL (e) { MATCH (e)-[r]-(other:Entity) WHERE r.holds OR size(r.evidenceAllegations) > 0
      WITH DISTINCT other ORDER BY other.degree DESC, other.id RETURN collect(other) AS reached }
    WITH [e] + reached[..200] AS all, size(reached) AS total
    CALL (all) { UNWIND all AS a MATCH (a)-[r]->(b:Entity) WHERE b IN all AND (r.holds OR size(r.evidenceAllegations) > 0)
      RETURN collect({ id: r.id, type: type(r), source: a.id, target: b.id, inferred: r.inferred, support: ${support} }) AS ties }
    RETURN total, ties, [n IN all | { id: n.id, kind: n.kind, label: n.labelEn, degree: n.degree }] AS entities`;
}
