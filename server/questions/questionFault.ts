import type { YamlPath } from '#server/import/yaml/yamlSource.ts';

/** Something that is wrong with a question. path: where in its file; within: where in the text that stands there, from 1. of: whether the key is meant or the value. */
export type QuestionFault = {
  readonly path: YamlPath;
  readonly message: string;
  readonly within?: { readonly line: number; readonly column: number };
  readonly of?: 'key' | 'value';
};
