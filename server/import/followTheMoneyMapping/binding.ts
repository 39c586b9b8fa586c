import type { Scalar } from '#server/import/followTheMoneyMapping/mappingEntry.ts';
import type { Said } from '#server/import/words/said.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** What a mapping is bound with. written: a scalar at a path as it is written; column: a column that is named at a path. */
export type Binding = {
  readonly written: (path: YamlPath) => string;
  readonly complain: (path: YamlPath, told: Said) => void;
  readonly column: (name: string, path: YamlPath) => string;
};

/** The values of what may be a list, each with its path. */
export function pathsOf<Value extends Scalar | null>(
  given: Value | readonly Value[] | undefined,
  path: YamlPath,
): readonly (readonly [Value, YamlPath])[] {
  if (given === undefined) return [];
  return isList(given) ? given.map((value, index) => [value, [...path, index]] as const) : [[given, path]];
}

function isList<Value extends Scalar | null>(given: Value | readonly Value[]): given is readonly Value[] {
  return Array.isArray(given);
}
