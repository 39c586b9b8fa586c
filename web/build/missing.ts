import type { Plugin } from 'vite';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { ar } from '#web/i18n/ar.ts';
import { en } from '#web/i18n/en.ts';

const said = [
  { language: 'EN', words: en.trouble },
  { language: 'AR', words: ar.trouble },
] as const;

/** Where the words stand in the page. */
const place = 'page-missing';

/**
 * Puts words into the page itself, in each of its languages, that code of it could not be fetched, for then nothing else of it may be there to say so. They are hidden, and no alert, until
 * main.ts says it (isnadMissing), or a script that the page begins with cannot be had.
 */
export function missing(): Plugin {
  return {
    name: 'missing',
    transformIndexHtml: () => [
      {
        tag: 'div',
        attrs: { id: place, hidden: true },
        children: said.map(({ language, words }) => ({
          tag: 'p',
          attrs: { lang: tagOf[language], dir: 'auto' },
          children: `<strong>${words.PART_MISSING}.</strong> ${words.help.PART_MISSING}`,
        })),
        injectTo: 'body',
      },
      { tag: 'script', children: whereCodeFails, injectTo: 'head-prepend' },
    ],
  };
}

const whereCodeFails = `window.isnadMissing = () => Object.assign(document.getElementById('${place}'), { hidden: false, role: 'alert' });
addEventListener('error', ({ target }) => {
  if (target instanceof HTMLScriptElement && target.src.startsWith(location.origin)) isnadMissing();
}, true);`;
