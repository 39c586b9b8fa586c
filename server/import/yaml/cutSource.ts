import type { YamlBytes } from '#server/import/yaml/yamlFiles.ts';
import { keptBytes } from '#server/import/yaml/keptBytes.ts';
import { memberOf } from '#server/import/memberOf.ts';
import { cutYaml, type CutSection, type Piece } from '#server/import/yaml/cutYaml.ts';
import { ownText } from '#server/import/yaml/ownText.ts';
import type { Place } from '#server/import/yaml/placesIn.ts';
import { bareRecord, parseYaml, type YamlPath, type YamlSource } from '#server/import/yaml/yamlSource.ts';

/** A piece that was read, and how many lines lie before its first in the file. */
type ReadPiece = { readonly source: YamlSource; readonly above: number };

/**
 * A file read piece by piece, so that never more than one piece of it stands in memory as the parser sees it: where something stands is found by reading its
 * piece again. sections: as the file is cut; oneMore: told of each piece. Null where it cannot be cut, or anything in it is wrong: then it has to be read whole.
 */
export function readCut(
  { file, bytes }: YamlBytes,
  own = ownText,
  sections = cutYaml(bytes),
  oneMore: () => void = () => undefined,
): YamlSource | null {
  if (!sections) return null;
  const value = bareRecord();
  const inexact = new Set<Piece>();
  for (const section of sections) {
    const values: unknown[] = [];
    for (const piece of section.pieces) {
      const read = readPiece(file, bytes, section, piece, own);
      const found = read && contentIn(read.source.value, section.key, piece.isItem);
      if (!read || !found) return null;
      if (!read.source.isExact) inexact.add(piece);
      values.push(found.content);
      oneMore();
    }
    value[section.key] = section.pieces[0]?.isItem === true ? values : values[0];
  }
  return sourceOf({ file, bytes }, sections, value, inexact);
}

function sourceOf(read: YamlBytes, sections: readonly CutSection[], value: unknown, inexact: ReadonlySet<Piece>): YamlSource {
  const { file } = read;
  const bytes = keptBytes(read);
  let kept: { readonly value: unknown } | null = { value };
  const byKey = new Map<unknown, CutSection>(sections.map((section) => [section.key, section]));
  let last: { readonly piece: Piece; readonly read: ReadPiece } | null = null;
  const pieceAt = ([key, index]: YamlPath): Piece | undefined => {
    const pieces = byKey.get(key)?.pieces ?? [];
    return pieces[0]?.isItem === true ? pieces[typeof index === 'number' ? index : -1] : pieces[0];
  };
  const within = <Result>(path: YamlPath, use: (read: ReadPiece, path: YamlPath) => Result): Result | null => {
    const [section, piece] = [byKey.get(path[0]), pieceAt(path)];
    if (!section || !piece) return null;
    const text = last?.piece === piece ? null : bytes.now();
    const found = last?.piece === piece ? last.read : text && readPiece(file, text, section, piece, ownText);
    if (!found) return null;
    last = { piece, read: found };
    return use(found, piece.isItem ? [section.key, 0, ...path.slice(2)] : path);
  };
  const nearest = ([key]: YamlPath): Place => {
    const section = byKey.get(key);
    const first = section?.pieces[0];
    return section && first?.isItem ? { line: first.line, column: section.indent + 1 } : { line: sections[0]?.line ?? 1, column: 1 };
  };
  return {
    file,
    get value() {
      return kept?.value;
    },
    isExact: inexact.size === 0,
    placeOf: (path) => within(path, ({ source, above }, local) => lower(source.placeOf(local), above)) ?? nearest(path),
    keyPlaceOf(path) {
      const section = byKey.get(path[0]);
      if (path.length === 1 && section) return { line: section.line, column: 1 };
      return within(path, ({ source, above }, local) => lower(source.keyPlaceOf(local), above)) ?? nearest(path);
    },
    has(path) {
      if (path.length < 2) return path.length === 0 || byKey.has(path[0]);
      if (kept === null) return within(path, ({ source }, local) => source.has(local)) ?? false;
      return valueAt(kept.value, path) !== undefined;
    },
    letGo() {
      kept = null;
      last = null;
      bytes.letGo();
    },
    written(path) {
      if (kept === null) return within(path, ({ source }, local) => source.written(local));
      const found = valueAt(kept.value, path);
      const piece = pieceAt(path);
      if (piece && inexact.has(piece) && typeof found !== 'string') return within(path, ({ source }, local) => source.written(local));
      if (found === null) return 'null';
      return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : null;
    },
  };
}

function readPiece(
  file: string,
  bytes: Buffer,
  { key }: CutSection,
  { isItem, start, end, line }: Piece,
  own: (text: string) => string,
): ReadPiece | null {
  const written = bytes.toString('utf8', start, end);
  const source = parseYaml({ file, text: isItem ? `${key}:\n${written}` : written }, own);
  return 'file' in source ? { source, above: line - (isItem ? 2 : 1) } : null;
}

function contentIn(value: unknown, key: string, isItem: boolean): { readonly content: unknown } | null {
  const section = memberOf(value, key);
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 1 || section === undefined) return null;
  if (!isItem) return { content: section };
  return Array.isArray(section) && section.length === 1 ? { content: section[0] } : null;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((at, step) => memberOf(at, String(step)), value);
}

function lower({ line, column }: Place, above: number): Place {
  return { line: line + above, column };
}
