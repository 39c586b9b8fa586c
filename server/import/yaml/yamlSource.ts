import { said, type Said } from '#server/import/words/said.ts';
import type { SaidCode } from '#server/import/words/tableWords.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type ErrorCode, type YAMLMap } from 'yaml';
import type { YamlFile } from '#server/import/yaml/yamlFiles.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import { ownText } from '#server/import/yaml/ownText.ts';
import { placesIn, type Place } from '#server/import/yaml/placesIn.ts';

/** Steps from the root of a file to a place in it. */
export type YamlPath = readonly (string | number)[];

/** A YAML file: its value as plain data (objects that inherit nothing), and where everything in it stands. */
export type YamlSource = {
  readonly file: string;
  readonly value: unknown;
  /** Whether every scalar that is no text is written as String writes it. */
  readonly isExact: boolean;
  /** Where a value stands, or the nearest thing around it that exists. */
  placeOf: (path: YamlPath) => Place;
  /** Where the key of a value stands, or the nearest thing around it that exists. */
  keyPlaceOf: (path: YamlPath) => Place;
  /** Whether anything stands at a path. */
  has: (path: YamlPath) => boolean;
  /** A scalar as it is written, digits and all; null where there is none. */
  written: (path: YamlPath) => string | null;
  /** Lets go of its value, where what is asked from then on can be read anew. */
  letGo: () => void;
};

const deepest = 12;
const complaintsAtMost = 50;

/** What each fault of the parser is in words of ours, which can be told in any language. */
const advice: Readonly<Record<ErrorCode, SaidCode>> = {
  TAB_AS_INDENT: 'yamlTab',
  BAD_INDENT: 'yamlIndent',
  MULTIPLE_DOCS: 'yamlSecond',
  NON_STRING_KEY: 'yamlKey',
  MISSING_CHAR: 'yamlMissing',
  BAD_DQ_ESCAPE: 'yamlEscape',
  BAD_DIRECTIVE: 'yamlDirective',
  BAD_SCALAR_START: 'yamlStart',
  BLOCK_AS_IMPLICIT_KEY: 'yamlColon',
  BLOCK_IN_FLOW: 'yamlBlock',
  MULTILINE_IMPLICIT_KEY: 'yamlLines',
  KEY_OVER_1024_CHARS: 'yamlLongKey',
  UNEXPECTED_TOKEN: 'yamlSign',
  DUPLICATE_KEY: 'yamlKeyTwice',
  ALIAS_PROPS: 'yamlMark',
  BAD_ALIAS: 'yamlMark',
  BAD_PROP_ORDER: 'yamlMark',
  MULTIPLE_ANCHORS: 'yamlMark',
  MULTIPLE_TAGS: 'yamlMark',
  TAG_RESOLVE_FAILED: 'yamlMark',
  BAD_COLLECTION_TYPE: 'yamlMark',
  RESOURCE_EXHAUSTION: 'yamlSign',
  IMPOSSIBLE: 'yamlSign',
};

/** The data of a YAML 1.2 text, or everything that is wrong with how it is written. Aliases, anchors, tags and directives are refused: what stands in a dossier stands there in full. */
export function parseYaml({ file, text }: YamlFile, own = ownText): YamlSource | readonly PlacedComplaint[] {
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true, merge: false, uniqueKeys: false });
  const placeAt = placesIn(text);
  const complaints = faultsOf(document).map(({ offset, told }) => complaintOf({ file, ...placeAt(offset) }, told));
  if (complaints.length > 0) return (document.errors.length > 0 ? firstOfEachLine(complaints) : complaints).slice(0, complaintsAtMost);
  const pairAt = pairsIn(document.contents);
  const node = (path: YamlPath) => (path.length === 0 ? document.contents : pairAt(path)?.value);
  const placeOf = (path: YamlPath): Place => {
    for (let length = path.length; length > 0; length -= 1) {
      const found = node(path.slice(0, length));
      if (isNode(found) && found.range) return placeAt(found.range[0]);
    }
    const whole: unknown = document.contents;
    return placeAt(isNode(whole) && whole.range ? whole.range[0] : 0);
  };
  let isExact = true;
  const value = plain(document.contents, own, () => {
    isExact = false;
  });
  return {
    file,
    value,
    isExact,
    placeOf,
    keyPlaceOf(path) {
      const key = pairAt(path)?.key;
      return isNode(key) && key.range ? placeAt(key.range[0]) : placeOf(path);
    },
    has: (path) => pairAt(path) !== undefined,
    written(path) {
      const found = node(path);
      return isScalar(found) ? (found.source ?? String(found.value)) : null;
    },
    letGo: () => undefined,
  };
}

function firstOfEachLine(complaints: readonly PlacedComplaint[]): PlacedComplaint[] {
  const lines = new Set<number>();
  const sorted = complaints.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return sorted.filter(({ line }) => lines.size < lines.add(line).size);
}

type Fault = { readonly offset: number; readonly told: Said };

function faultsOf(document: Document.Parsed): Fault[] {
  const { errors, warnings } = document;
  if (errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return [{ offset: 0, told: said('yamlDeep', { most: `${deepest}` }) }];
  const faults: Fault[] = [
    ...repeated(document),
    ...[...errors, ...warnings].map(({ pos, code }) => ({ offset: pos[0], told: said(advice[code]) })),
  ];
  if (faults.length > 0) return faults;
  if (document.directives.yaml.explicit) faults.push({ offset: 0, told: said('yamlDirective') });
  return [...faults, ...unwanted(document)];
}

/** Keys that stand twice in one record. The parser's own look for them compares each key with all before it. */
function repeated(document: Document.Parsed): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) found.push({ offset: key.range?.[0] ?? 0, told: said('yamlKeyTwice') });
        keys.add(key.value);
      }
    },
  });
  return found;
}

type Step = { readonly key: unknown; readonly value: unknown };

/** Finds what stands at a path, and under which key; a record is gone through once, however often something in it is looked for. */
function pairsIn(contents: unknown): (path: YamlPath) => Step | undefined {
  const known = new Map<unknown, ReadonlyMap<unknown, Step>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<unknown, Step> => {
    const found = known.get(map) ?? new Map(map.items.map(({ key, value }) => [isScalar(key) ? key.value : key, { key, value }] as const));
    known.set(map, found);
    return found;
  };
  const within = (parent: unknown, step: string | number): Step | undefined => {
    if (isMap(parent)) return pairsOf(parent).get(String(step));
    return isSeq(parent) && typeof step === 'number' && step in parent.items ? { key: undefined, value: parent.items[step] } : undefined;
  };
  return (path) => path.reduce<Step | undefined>((at, step) => at && within(at.value, step), { key: undefined, value: contents });
}

function unwanted(document: Document.Parsed): Fault[] {
  const found: Fault[] = [];
  visit(document, {
    Node(_, node, parents) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ offset, told: said('yamlAlias', { name: node.source }) });
      else if (node.anchor !== undefined) found.push({ offset, told: said('yamlAnchor', { name: node.anchor }) });
      if (node.tag !== undefined) found.push({ offset, told: said('yamlTag', { name: node.tag }) });
      if (parents.length <= deepest * 2) return undefined;
      found.push({ offset, told: said('yamlDeep', { most: `${deepest}` }) });
      return visit.SKIP;
    },
  });
  return found;
}

const nothing: object = Object.freeze({ __proto__: null });

/** A record of nothing, which inherits nothing. One without any prototype takes several times the memory. */
export function bareRecord(): Record<string, unknown> {
  const record: Record<string, unknown> = { __proto__: nothing };
  return record;
}

function plain(node: unknown, own: (text: string) => string, isOtherwise: () => void): unknown {
  if (isScalar(node)) {
    if (typeof node.value === 'string') return own(node.value);
    if (node.source !== String(node.value)) isOtherwise();
    return node.value;
  }
  if (isSeq(node)) return node.items.map((item) => plain(item, own, isOtherwise));
  if (!isMap(node)) return null;
  const object = bareRecord();
  for (const { key, value } of node.items) if (isScalar(key)) object[String(key.value)] = plain(value, own, isOtherwise);
  return object;
}
