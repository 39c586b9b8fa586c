import type { Allegation } from '#server/domain/allegation.ts';
import type { Entity } from '#server/domain/entity.ts';
import type { Id } from '#server/domain/id.ts';
import type { Slice } from '#server/engine/slice.ts';

/** counted: how many there are in all, where a page before it said so in the same reading; they are not counted again. isEarlier: only those that count no more for there is a newer edition of their document. voiced: whose claims they are is asked for, too. */
export type AllegationsQuestion = { readonly first: number; readonly after: Id | null } & Readonly<
  Record<'speaker' | 'document' | 'about', Id | null> & { counted?: number; isEarlier?: true; voiced?: true }
>;

/** Claims of a list. voices: where they are asked for, those who speak or pass on in these claims, each once, by id; whoever is not among them is to be read. */
export type ClaimsSlice = Slice<Allegation> & { readonly voices?: readonly Entity[] };
