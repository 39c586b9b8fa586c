import type { Plugin } from 'vite';

const asked = /Intl\.DateTimeFormat\.supportedLocalesOf\(/;

/** Has React Aria tell by its form alone whether the browser's language is one: to find out whether dates can be written in it takes the browser 25 ms before anything is drawn, and we give React Aria our own. Throws when React Aria no longer asks. */
export function localeByForm(): Plugin {
  return {
    name: 'locale-by-form',
    apply: 'build',
    transform: {
      filter: { id: /react-aria\/dist\/private\/i18n\/useDefaultLocale\.m?js/ },
      handler(code) {
        if (!asked.test(code)) throw new Error('React Aria does not ask for the locales of dates any more');
        return { code: code.replace(asked, 'Intl.getCanonicalLocales('), map: null };
      },
    },
  };
}
