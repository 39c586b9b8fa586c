import { readdirSync, readFileSync } from 'node:fs';
import { isEnumType, isObjectType, type GraphQLSchema } from 'graphql';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { directiveOf } from '#graph-schema/schema.ts';

const folder = new URL('../words/', import.meta.url);

const phrase = z.string().refine((text) => text.trim() !== '', 'is empty');
const kindWords = z.strictObject({ one: phrase, many: phrase, is: phrase.optional() });
const ofBothEnds = phraseWith('{source}', '{target}');
const tieWords = z.strictObject({
  sentence: ofBothEnds,
  out: phrase,
  in: phrase,
  clause: ofBothEnds,
  bareOut: phrase,
  bareIn: phrase,
});
const unassertedWords = z.strictObject({ sentence: phraseWith('{clause}'), words: phraseWith('{words}') });
const spokenWords = unassertedWords.extend({ by: phraseWith('{clause}', '{speakers}') });
const ofTheTypeItself = 'ASSERTED';
const spoken: ReadonlySet<string> = new Set(['DENIED', 'DOUBTED']);

/** The words of the ontology in one language, by the names of types and of vocabularies and by values; assertions are those of ties that no claim asserts. */
export type LanguageWords = {
  readonly kinds: Readonly<Record<string, z.infer<typeof kindWords>>>;
  readonly relationships: Readonly<Record<string, z.infer<typeof tieWords>>>;
  readonly assertions: Readonly<Record<string, z.infer<typeof unassertedWords> & { readonly by?: string }>>;
  readonly vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** Files of words that do not say what the schema needs, each complaint with its file and line. */
export class WordsRefused extends Error {
  override readonly name = 'WordsRefused';
  readonly complaints: readonly string[];
  constructor(complaints: readonly string[]) {
    super(`the words of the ontology are not complete:\n${complaints.join('\n')}`);
    this.complaints = complaints;
  }
}

/** The files of words by their names, and their texts. */
export function wordFiles(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  );
}

/** The languages of the schema, in their order, and the tag of each: EN is en. */
export function languagesOf(schema: GraphQLSchema): readonly { readonly language: string; readonly tag: string }[] {
  const type = schema.getType('Language');
  return isEnumType(type) ? type.getValues().map(({ name }) => ({ language: name, tag: name.toLowerCase().replaceAll('_', '-') })) : [];
}

/** The words of each language of the schema, by tag, from a file each. Throws WordsRefused unless they say all that the schema needs and nothing else. */
export function readWords(schema: GraphQLSchema, files: ReadonlyMap<string, string>): Readonly<Record<string, LanguageWords>> {
  const tags = languagesOf(schema).map(({ tag }) => tag);
  const expected = new Set(tags.map((tag) => `${tag}.yaml`));
  const complaints = [
    ...[...expected].filter((name) => !files.has(name)).map((name) => `${name} is missing: Language has ${name.slice(0, -5)}`),
    ...[...files.keys()].filter((name) => !expected.has(name)).map((name) => `${name} is of no language: Language has ${tags.join(', ')}`),
  ];
  const shape = shapeOf(schema);
  const words = Object.fromEntries(
    tags.flatMap((tag) => {
      const read = parsed(`${tag}.yaml`, files.get(`${tag}.yaml`) ?? '', shape);
      if ('complaints' in read && files.has(`${tag}.yaml`)) complaints.push(...read.complaints);
      return 'words' in read ? [[tag, read.words] as const] : [];
    }),
  );
  if (complaints.length > 0) throw new WordsRefused(complaints);
  return words;
}

function shapeOf(schema: GraphQLSchema): z.ZodType<LanguageWords> {
  const types = Object.values(schema.getTypeMap());
  const worded = (directive: string) => types.filter(isObjectType).filter((type) => directiveOf(type.astNode, directive));
  const vocabularies = types.filter(isEnumType).filter((type) => directiveOf(type.astNode, 'vocabulary'));
  const assertion = schema.getType('Assertion');
  const unasserted = (isEnumType(assertion) ? assertion.getValues() : []).filter(({ name }) => name !== ofTheTypeItself);
  return z.strictObject({
    kinds: z.strictObject(Object.fromEntries(worded('entity').map(({ name }) => [name, kindWords]))),
    relationships: z.strictObject(Object.fromEntries(worded('relationship').map(({ name }) => [name, tieWords]))),
    assertions: z.strictObject(Object.fromEntries(unasserted.map(({ name }) => [name, spoken.has(name) ? spokenWords : unassertedWords]))),
    vocabularies: z.strictObject(
      Object.fromEntries(
        vocabularies.map((type) => [type.name, z.strictObject(Object.fromEntries(type.getValues().map(({ name }) => [name, phrase])))]),
      ),
    ),
  });
}

function parsed(
  file: string,
  text: string,
  shape: z.ZodType<LanguageWords>,
): { readonly words: LanguageWords } | { readonly complaints: readonly string[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const [fault] = document.errors;
  if (fault) return { complaints: [`${file}:${lines.linePos(fault.pos[0]).line} ${fault.message}`] };
  const found = shape.safeParse(document.toJS());
  if (found.success) return { words: found.data };
  const at = (path: readonly PropertyKey[]) => `${file}:${lines.linePos(offsetOf(document, path)).line}`;
  return {
    complaints: found.error.issues.flatMap((issue) => {
      const { path } = issue;
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => `${at([...path, key])} ${[...path, key].join('.')} is not in the schema`);
      if (!document.hasIn(path)) return [`${at(path)} ${path.join('.')} is missing`];
      return [`${at(path)} ${path.join('.')} ${issue.code === 'custom' ? issue.message : `is wrong: ${issue.message}`}`];
    }),
  };
}

/** A phrase in which these places are to be filled. */
function phraseWith(...places: readonly string[]): z.ZodType<string> {
  return phrase.refine((text) => places.every((place) => text.includes(place)), `needs ${places.join(' and ')}`);
}

/** Where the key of a path stands, or the nearest key around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
    const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === path[length - 1]) : undefined;
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0;
  }
  return 0;
}
