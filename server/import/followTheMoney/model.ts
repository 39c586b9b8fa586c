import model from '#server/import/followTheMoney/model.json' with { type: 'json' };

/** A schema of FollowTheMoney. ancestors: itself and all that it extends, the nearest first; properties: their types by their names, inherited ones too. */
export type Schema = {
  readonly name: string;
  readonly label: string;
  readonly isAbstract: boolean;
  readonly ancestors: readonly string[];
  /** Which properties name it, date its beginning and date its end, the surest first. */
  readonly caption: readonly string[];
  readonly start: readonly string[];
  readonly end: readonly string[];
  /** Which properties hold the ends of an edge; null where it is none. */
  readonly edge: { readonly source: string; readonly target: string } | null;
  readonly properties: ReadonlyMap<string, string>;
  /** Those of its properties that name other records. */
  readonly links: readonly string[];
};

const written = new Map(Object.entries(model.schemata));

/** The schemata of the default model, by their names. */
const schemata: ReadonlyMap<string, Schema> = new Map([...written.keys()].map((name) => [name, described(name)]));

/** The schema of that name that records may have; null where there is none. */
export function schemaNamed(name: string): Schema | null {
  const found = schemata.get(name);
  return found && !found.isAbstract ? found : null;
}

/** The names of the schemata that records may have, in the order of the alphabet. */
export function schemaNames(): readonly string[] {
  return [...schemata.values()].filter(({ isAbstract }) => !isAbstract).map(({ name }) => name);
}

function described(name: string): Schema {
  const ancestors = ancestorsOf(name);
  const own = written.get(name);
  const properties = new Map(ancestors.toReversed().flatMap((each) => Object.entries<string>(written.get(each)?.properties ?? {})));
  return {
    name,
    label: own?.label ?? name,
    isAbstract: own !== undefined && 'abstract' in own,
    ancestors,
    caption: own?.caption ?? [],
    start: own?.start ?? [],
    end: own?.end ?? [],
    edge: own?.edge ?? null,
    properties,
    links: [...properties].flatMap(([property, type]) => (type === 'entity' ? [property] : [])),
  };
}

/** Breadth first, so that a Company is an Organization before it is a Thing. */
function ancestorsOf(name: string): readonly string[] {
  const found = [name];
  for (const each of found) for (const parent of written.get(each)?.extends ?? []) if (!found.includes(parent)) found.push(parent);
  return found;
}
