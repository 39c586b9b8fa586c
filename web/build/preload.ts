import type { Plugin } from 'vite';
import { codeOf } from '#web/build/codeOf.ts';

/** Has the browser fetch the code of modules, and what they need, together with the first script of the page, which asks for it later. modules: how the paths of their sources end. */
export function preload(modules: readonly string[]): Plugin {
  return {
    name: 'preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        codeOf(modules, bundle).map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        })),
    },
  };
}
