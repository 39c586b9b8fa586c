import type { Tag } from '#graph-schema/generated/ontology.ts';
import { tieWords } from '#graph-schema/ontology.ts';
import type { Published, ShownTie } from '#server/export/publish/published.ts';

/** What is said of a tie, as a claim, a denial or an inference, in a language. written: how a name is set in it. */
export function sentenceOf(
  { type, assertion, source, target }: ShownTie,
  { parties }: Published,
  tag: Tag,
  written: (name: string) => string = (name) => name,
): string {
  const named = (key: string) => written(parties.get(key)?.label[tag] ?? Object.values(parties.get(key)?.label ?? {})[0] ?? '');
  return tieWords(type, assertion, tag).sentence.replaceAll(/\{(source|target)\}/g, (_whole, end) =>
    named(end === 'source' ? source : target),
  );
}
