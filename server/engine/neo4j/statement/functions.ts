/** Functions that a statement may call: those that come with Neo4j and end in a time that their arguments bound. A function of a plugin is none of them. */
const known = new Set(
  `abs acos asin atan atan2 avg btrim ceil ceiling char_length character_length coalesce collect cos cosh cot coth count date date.realtime
  date.statement date.transaction date.truncate datetime datetime.fromepoch datetime.fromepochmillis datetime.realtime datetime.statement
  datetime.transaction datetime.truncate degrees duration duration.between duration.indays duration.inmonths duration.inseconds e elementid
  endnode exists exp floor haversin head id isempty isnan keys labels last left length local_datetime local_time localdatetime
  localdatetime.realtime localdatetime.statement localdatetime.transaction localdatetime.truncate localtime localtime.realtime
  localtime.statement localtime.transaction localtime.truncate log log10 lower ltrim max min nodes normalize nullif percentilecont percentile_cont
  percentiledisc percentile_disc pi point point.distance point.withinbbox power properties radians rand randomuuid relationships reverse right
  round rtrim sign sin sinh size split sqrt startnode stddev_pop stddev_samp stdev stdevp substring sum tail tan tanh time time.realtime time.statement
  time.transaction time.truncate timestamp toboolean tobooleanlist tobooleanornull tofloat tofloatlist tofloatornull tointeger tointegerlist
  tointegerornull tolower tostring tostringlist tostringornull toupper trim type upper valuetype vector.similarity.cosine
  vector.similarity.euclidean zoned_datetime zoned_time
  shortestpath allshortestpaths range reduce allreduce replace all any none single`.split(/\s+/),
);

/** Words of Cypher after which a bracket may stand without being a call. */
const words = new Set(
  `acyclic allshortest and any as asc ascending by call case contains count collect desc descending different distinct elements else ends exists filter group groups if
  in is limit match not null offset on optional or order path paths repeatable return shortest simple skip starts then trail typed unwind use value
  walk when where with xor all of union yield cypher explain next`.split(/\s+/),
);

/** Whether a bracket may follow a name, as its arguments or as what it is followed by. name: with all that stands before its dots, in any case. */
export function mayBeCalled(name: string): boolean {
  const small = name.toLowerCase();
  return known.has(small) || words.has(small);
}
