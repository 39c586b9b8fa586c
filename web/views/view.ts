import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';

/** A way to look at what is on the table. words: its name. list: the id of its list for keyboards and screen readers, which the page's first link leads to. */
export type View = {
  readonly words: ParseKeys;
  readonly View: ComponentType;
  readonly list: string;
};
