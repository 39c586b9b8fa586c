/** A part of a file that can be read by itself: a section, or one item of the list in it. start, end: in bytes; line: its first, from 1. */
export type Piece = { readonly isItem: boolean; readonly start: number; readonly end: number; readonly line: number };

/** A section: the line of its key, and its pieces in their order. indent: of the items of its list. */
export type CutSection = { readonly key: string; readonly line: number; readonly indent: number; readonly pieces: readonly Piece[] };

type Line = { readonly start: number; readonly next: number; readonly line: number; readonly indent: number; readonly isDash: boolean };

type OpenSection = {
  readonly key: string;
  readonly start: number;
  readonly line: number;
  /** null: nothing has followed the key yet; -1: what followed is no list. */
  indent: number | null;
  readonly items: { readonly start: number; readonly line: number }[];
};

const [newline, space, hash, dash, carriageReturn] = [10, 32, 35, 45, 13];
const keyLine = /^([A-Za-z][\w-]*):(?:[ \t]+(?<inline>[^\s#].*))?(?:[ \t]+#.*)?[ \t]*\r?$/s;

/**
 * Cuts a file at its sections and at the items of their lists, where it is written as people write dossiers: a section begins at the margin, and its items
 * with a dash, each as far in as the first. Null where it is written otherwise: then it has to be read whole.
 */
export function cutYaml(bytes: Buffer): readonly CutSection[] | null {
  const sections: OpenSection[] = [];
  for (const line of linesOf(bytes)) {
    const { start, indent, isDash } = line;
    const open = sections.at(-1);
    if (open?.indent === null && isDash) open.indent = indent;
    if (open && isDash && indent === open.indent) {
      open.items.push({ start, line: line.line });
      continue;
    }
    if (open && indent > Math.max(open.indent ?? 0, 0)) {
      open.indent ??= -1;
      continue;
    }
    const matched = indent > 0 ? null : keyLine.exec(bytes.toString('utf8', start, line.next).trimEnd());
    const key = matched?.[1];
    if (key === undefined || sections.some((each) => each.key === key)) return null;
    sections.push({ key, start, line: line.line, indent: matched?.groups?.['inline'] === undefined ? null : -1, items: [] });
  }
  return sections.length === 0 ? null : sections.map((section, index) => closed(section, sections[index + 1]?.start ?? bytes.length));
}

/** The lines that hold more than a comment. */
function* linesOf(bytes: Buffer): Generator<Line> {
  let line = 0;
  for (let start = 0, next = 0; start < bytes.length; start = next) {
    line += 1;
    const end = bytes.indexOf(newline, start);
    next = end === -1 ? bytes.length : end + 1;
    let first = start;
    while (bytes[first] === space) first += 1;
    const [sign, after] = [bytes[first], bytes[first + 1]];
    if (first >= bytes.length || sign === newline || sign === carriageReturn || sign === hash) continue;
    const isDash = sign === dash && (after === undefined || after === space || after === newline || after === carriageReturn);
    yield { start, next, line, indent: first - start, isDash };
  }
}

function closed({ key, start, line, indent, items }: OpenSection, end: number): CutSection {
  const pieces =
    items.length === 0
      ? [{ isItem: false, start, end, line }]
      : items.map((item, index) => ({ isItem: true, start: item.start, end: items[index + 1]?.start ?? end, line: item.line }));
  return { key, line, indent: indent ?? -1, pieces };
}
