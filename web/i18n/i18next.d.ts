import 'i18next';
import type { en } from '#web/i18n/en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    returnNull: false;
    resources: { translation: typeof en & { readonly nextLanguage: string } };
  }
}
