import type { Plugin } from 'vite';

/** Has the browser fetch the faces without which nothing is drawn (web/canvas/font.ts) before a script asks for them. isNeeded: of the name of a file. */
export function preloadFonts(isNeeded: (name: string) => boolean): Plugin {
  return {
    name: 'preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'asset' && file.fileName.endsWith('.woff2') && file.names.some(isNeeded))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head',
          })),
    },
  };
}
