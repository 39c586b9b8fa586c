import type { Plugin } from 'vite';

/** Has the browser fetch the code of modules, and what they need, together with the first script of the page, which asks for it later. modules: how the paths of their sources end, those that are needed first before others; beyond: those that are fetched ahead by another such plugin. */
export function preload(modules: readonly string[], beyond: readonly string[] = []): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const importsOf = (name: string) => chunks.find(({ fileName }) => fileName === name)?.imports ?? [];
        const withImports = (name: string | undefined): ReadonlySet<string> => {
          const all = new Set(name === undefined ? [] : [name]);
          for (const each of all) for (const needed of importsOf(each)) all.add(needed);
          return all;
        };
        const first = withImports(chunks.find(({ isEntry }) => isEntry)?.fileName);
        const chunkOf = (module: string) => chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))?.fileName;
        const codeOf = (some: readonly string[]) => new Set(some.flatMap((module) => [...withImports(chunkOf(module))]));
        return [...codeOf(modules).difference(first).difference(codeOf(beyond))].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
