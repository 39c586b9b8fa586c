/** What fills the places of a sentence of the ontology: names, each in its own direction. */
export type SentenceNames = { readonly source: string; readonly target: string; readonly speakers?: string };

/** A part of a sentence: its own words, or a name and which one. */
type SentencePart = { readonly text: string; readonly name: keyof SentenceNames | null };

/** The parts of a sentence with its places filled, in their order: '{source} is said to have left {target}'. */
export function sentenceParts(template: string, names: SentenceNames): readonly SentencePart[] {
  return template.split(/(\{(?:source|target|speakers)\})/).map((text): SentencePart => {
    if (text === '{source}') return { text: names.source, name: 'source' };
    if (text === '{target}') return { text: names.target, name: 'target' };
    if (text === '{speakers}') return { text: names.speakers ?? '', name: 'speakers' };
    return { text, name: null };
  });
}

/** A sentence with its places filled, as one text. */
export function filled(template: string, names: SentenceNames): string {
  return sentenceParts(template, names)
    .map(({ text, name }) => (name === null ? text : `\u2068${text}\u2069`))
    .join('');
}
