import type { Plugin } from 'vite';

/** Has the browser fetch the code of a module, and what that needs, together with the first script of the page, which asks for it later. module: how the path of its source ends. */
export function preload(module: string): Plugin {
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
        const wanted = withImports(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))?.fileName);
        return [...wanted.difference(first)].map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
