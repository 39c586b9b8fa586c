import { tagOf } from '#graph-schema/generated/ontology.ts';
import { languageOf } from '#graph-schema/languages.ts';

/** Parts of a text, in order and apart: from, up to. */
type Marks = readonly { readonly from: number; readonly to: number }[];

/** A name as Named gives it, with parts of it marked as in a document. */
export function Marked({ text, marks, className }: { readonly text: string; readonly marks: Marks; readonly className?: string }) {
  const ends = [0, ...marks.flatMap(({ from, to }) => [from, to]), text.length];
  const parts = ends.slice(1).map((end, index) => text.slice(ends[index], end));
  return (
    <bdi lang={tagOf[languageOf(text)]} className={className}>
      {parts.map((part, index) => (index % 2 === 1 ? <mark key={ends[index]}>{part}</mark> : part))}
    </bdi>
  );
}
