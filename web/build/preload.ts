import type { Plugin } from 'vite';

/** Has the browser fetch the code of a module, and what that needs, together with the first script of the page, which asks for it later. module: how the path of its source ends. */
export function preload(module: string): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const first = chunks.find(({ isEntry }) => isEntry);
        const wanted = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        return [wanted?.fileName, ...(wanted?.imports ?? [])]
          .filter((name) => name !== undefined && name !== first?.fileName && !first?.imports.includes(name))
          .map((name) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${name}` }, injectTo: 'head' }));
      },
    },
  };
}
