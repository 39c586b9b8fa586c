import { readConfig, type Config } from '#server/config.ts';
import { UsageRefused } from '#server/command/command.ts';

const neo4jAddress = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//;
const neo4jFlag = /^--neo4j-/;

/** The store of the settings, and the other one of a copy. */
export type CopyEnds = { readonly own: Config; readonly other: Config };

/**
 * The settings of both ends of a copy. place: the address of a Neo4j, to which the settings of Neo4j and its flags then belong, while the own store is the data folder; or else another data folder. The password comes
 * from the environment alone. Throws UsageRefused, ConfigRefused; null where help was asked for.
 */
export function copyEnds(
  place: string,
  flags: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  defaultData: string,
): CopyEnds | null {
  const bare = Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('NEO4J_')));
  if (!neo4jAddress.test(place)) {
    const own = readConfig(environment, flags, defaultData);
    const other = readConfig({ ...bare, ISNAD_DATA: place }, [], defaultData);
    return own && other && { own, other };
  }
  if (/^[^/]*\/\/[^/]*@/.test(place))
    throw new UsageRefused('the address holds a name or a password, which others can see there; NEO4J_USER and NEO4J_PASSWORD hold them');
  const [ofNeo4j, ofOwn] = parted(flags);
  const own = readConfig(bare, ofOwn, defaultData);
  const other = readConfig({ ...environment, NEO4J_URI: place }, ofNeo4j, defaultData);
  return own && other && { own, other };
}

/** Flags with their values: those of Neo4j, and the others. */
function parted(flags: readonly string[]): readonly [readonly string[], readonly string[]] {
  const [ofNeo4j, others]: [string[], string[]] = [[], []];
  for (let at = 0; at < flags.length; at += 1) {
    const flag = flags[at] ?? '';
    const to = neo4jFlag.test(flag) ? ofNeo4j : others;
    to.push(flag);
    const next = flags[at + 1];
    if (flag.startsWith('--') && !flag.includes('=') && next !== undefined && !next.startsWith('--')) {
      to.push(next);
      at += 1;
    }
  }
  return [ofNeo4j, others];
}
