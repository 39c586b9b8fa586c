import type { Tag } from '#graph-schema/generated/ontology.ts';
import { tieSentence } from '#graph-schema/ontology.ts';
import type { Published, ShownTie } from '#server/export/publish/published.ts';

/** What is said of a tie, as a claim, a denial or an inference, in a language. written: how a name is set in it. */
export function sentenceOf(
  { type, assertion, source, target }: ShownTie,
  { parties }: Published,
  tag: Tag,
  written: (name: string) => string = (name) => name,
): string {
  const named = (key: string) => written(parties.get(key)?.label[tag] ?? Object.values(parties.get(key)?.label ?? {})[0] ?? '');
  const ends = { source: parties.get(source), target: parties.get(target) };
  return tieSentence(type, assertion, tag, ends).replaceAll(/\{(source|target)\}/g, (_whole, end) =>
    named(end === 'source' ? source : target),
  );
}
