import { everyMotive } from '#graph-schema/generated/ontology.ts';
import { leavingTypes, motiveOf } from '#server/domain/departure.ts';
import { motiveFlag } from '#server/engine/embedded/adjacency.ts';
import type { Database } from '#server/engine/embedded/database.ts';

const bits = everyMotive.map((motive) => `WHEN '${motive}' THEN ${motiveFlag[motive]}`).join(' ');

const marking = `UPDATE relationship SET flags = flags | coalesce((
    SELECT sum(DISTINCT CASE coalesce(claim.value ->> '$.motive', '${motiveOf({ motive: null })}') ${bits} END)
    FROM json_each(body, '$.evidence') claim WHERE claim.value ->> '$.stance' = 'ASSERTS'), 0)
  WHERE type IN (SELECT n FROM relationship_type WHERE name IN (SELECT value FROM json_each(?)))`;

/** Marks departures with the motives that asserting claims give, for a file whose flags did not say them. */
export function markMotives(database: Database): void {
  database.run(marking, JSON.stringify(leavingTypes));
}
