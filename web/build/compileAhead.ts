import type { Plugin } from 'vite';

/** Has a browser that knows how (Chromium) compile all functions of these chunks while they are fetched, beside the page's own work, in place of each when it is first called. For chunks most of which the page calls at once; others would be compiled for nothing. */
export function compileAhead(names: readonly string[]): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && names.includes(chunk.name)) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
      },
    },
  };
}
