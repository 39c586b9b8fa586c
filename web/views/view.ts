import type { LucideIcon } from 'lucide-react';
import type { ParseKeys } from 'i18next';
import type { ComponentType } from 'react';
import type { Lazy } from '#web/parts/lazily.tsx';
import type { Fold } from '#web/session/session.ts';

/**
 * A way to look at what is on the table. words: its name; Sign: what stands before it. list: the id of its list for keyboards and screen readers, which the page's first
 * link leads to, in the words of skip. folds: which ties have no sign of their own in it, because others tell them. crowds: whether like names are one counted node in it. card: whether it tells itself of what is selected where what reads that is folded. Foot: what stands under it in
 * place of the ledger of the network.
 */
export type View = {
  readonly words: ParseKeys;
  readonly Sign: LucideIcon;
  readonly View: Lazy<object>;
  readonly list: string;
  readonly folds: readonly Fold[];
  readonly crowds: boolean;
  readonly card?: boolean;
  readonly skip: ParseKeys;
  readonly Foot?: ComponentType;
};
