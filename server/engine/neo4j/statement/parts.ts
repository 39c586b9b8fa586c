import type { Group, Part } from '#server/engine/neo4j/statement/tokens.ts';

/** Whether a part is this sign. */
export function isSign(part: Part | undefined, sign: string): boolean {
  return part?.kind === 'SIGN' && part.text === sign;
}

/** Whether a part is one of these words (in capitals), whatever its case, written without backticks. */
export function isWord(part: Part | undefined, ...words: readonly string[]): boolean {
  return part?.kind === 'NAME' && words.includes(part.text.toUpperCase());
}

/** The name that a part is, in backticks or not; null where it is none. */
export function nameOf(part: Part | undefined): string | null {
  return part?.kind === 'NAME' || part?.kind === 'QUOTED' ? part.text : null;
}

/** The group that a part is, if it opens with this bracket. */
export function groupOf(part: Part | undefined, open: string): Group | null {
  return part?.kind === 'BRACKETS' && part.open === open ? part : null;
}

/** What a parameter was given; undefined where the part is none. */
export function givenBy(part: Part | undefined, parameters: Readonly<Record<string, unknown>>): unknown {
  return part?.kind === 'PARAMETER' ? parameters[part.text.slice(1)] : undefined;
}

/** The call of a function whose name stands at index: its name in small letters without what stands before a dot, and its arguments. */
export function callAt(parts: readonly Part[], index: number): { readonly name: string; readonly group: Group } | null {
  const name = nameOf(parts[index]);
  const group = groupOf(parts[index + 1], '(');
  return name === null || group === null ? null : { name: name.toLowerCase(), group };
}

/** The parts between a sign, and before its first and after its last. */
export function split(parts: readonly Part[], sign: string): readonly (readonly Part[])[] {
  const found: Part[][] = [[]];
  for (const part of parts)
    if (isSign(part, sign)) found.push([]);
    else found.at(-1)?.push(part);
  return found;
}

/** How often a variable of this name may stand among these parts: a name that is no property and no key of a map. */
export function mentions(parts: readonly Part[], name: string): number {
  let count = 0;
  for (const [index, part] of parts.entries())
    if (part.kind === 'BRACKETS') count += mentions(part.parts, name);
    else if (nameOf(part) === name && !isSign(parts[index - 1], '.') && !isSign(parts[index + 1], ':')) count += 1;
  return count;
}
