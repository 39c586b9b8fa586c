import type { IndexHtmlTransformContext } from 'vite';

/** What a build has made. */
export type Bundle = IndexHtmlTransformContext['bundle'];

/** The files that the code of modules is in, and what they need, without those that the first script of the page is fetched with. modules: how the paths of their sources end, those that are needed first before others; beyond: modules whose code is not told again. */
export function codeOf(modules: readonly string[], bundle: Bundle, beyond: readonly string[] = []): readonly string[] {
  const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
  const importsOf = (name: string) => chunks.find(({ fileName }) => fileName === name)?.imports ?? [];
  const withImports = (names: readonly string[]): ReadonlySet<string> => {
    const all = new Set(names);
    for (const each of all) for (const needed of importsOf(each)) all.add(needed);
    return all;
  };
  const chunksOf = (some: readonly string[]) =>
    some.flatMap((module) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))?.fileName ?? []);
  const told = withImports([...chunksOf(['/main.ts']), ...chunksOf(beyond)]);
  return [...withImports(chunksOf(modules)).difference(told)];
}
