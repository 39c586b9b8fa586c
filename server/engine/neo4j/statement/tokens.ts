import { CypherRefused } from '#server/engine/failure.ts';

/** The smallest parts of a statement. at: its offset in the text. A name in backticks comes without them, as QUOTED. */
type Token = {
  readonly kind: 'NAME' | 'QUOTED' | 'TEXT' | 'INTEGER' | 'NUMBER' | 'PARAMETER' | 'SIGN';
  readonly text: string;
  readonly at: number;
};

/** What stands between two brackets, or a token. */
export type Part = Token | Group;
export type Group = { readonly kind: 'BRACKETS'; readonly open: string; readonly parts: readonly Part[]; readonly at: number };

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const deepest = 100;

const forms: readonly { readonly kind: Token['kind'] | 'NOTHING'; readonly form: RegExp }[] = [
  { kind: 'NOTHING', form: /[ \t\r\n\f]+|\/\/[^\r\n]*|\/\*[^]*?\*\//y },
  { kind: 'TEXT', form: /'(?:[^'\\]|\\[^])*'|"(?:[^"\\]|\\[^])*"/y },
  { kind: 'QUOTED', form: /`(?:[^`]|``)+`/y },
  { kind: 'PARAMETER', form: /\$(?:[\p{ID_Start}_][\p{ID_Continue}_]*|\d+|`(?:[^`]|``)+`)/uy },
  { kind: 'NAME', form: /[\p{ID_Start}_][\p{ID_Continue}_]*/uy },
  { kind: 'NUMBER', form: /0[xXoO][\dA-Fa-f_]+|\d[\d_]*\.\d[\d_]*(?:[eE][+-]?\d+)?|\d[\d_]*[eE][+-]?\d+|0[\d_]+|\d+_[\d_]+/y },
  { kind: 'INTEGER', form: /\d+/y },
  { kind: 'SIGN', form: /=~|\|\||\.\.|[()[\]{}.,:;|=<>+\-*/%^&!?]/y },
];

/**
 * A statement as a tree of its brackets. Throws CypherRefused where it does not understand a sign, where brackets do not fit, and for escapes
 * such as \u0027, which the database puts in place before it reads and which could hide a sign from us.
 */
export function treeOf(statement: string): readonly Part[] {
  const escape = statement.search(/\\u/i);
  if (escape >= 0) throw new CypherRefused(`\\u at ${placeOf(statement, escape)} is not answered; write the letter itself`);
  const tokens = tokensOf(statement);
  const { parts, next } = groupFrom(statement, tokens, 0, null, 0);
  const left = tokens[next];
  if (left) throw new CypherRefused(`${left.text} at ${placeOf(statement, left.at)} closes no bracket`);
  return parts;
}

/** Where an offset is, for people. */
export function placeOf(statement: string, at: number): string {
  const lines = statement.slice(0, at).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

function tokensOf(statement: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < statement.length;) {
    const found = tokenAt(statement, at);
    if (found === null)
      throw new CypherRefused(
        `${JSON.stringify(String.fromCodePoint(statement.codePointAt(at) ?? 0))} at ${placeOf(statement, at)} is no sign of Cypher that is known here`,
      );
    if (found.kind !== 'NOTHING') tokens.push({ kind: found.kind, text: plain(found.text), at });
    at += found.text.length;
  }
  return tokens;
}

function tokenAt(statement: string, at: number): { readonly kind: Token['kind'] | 'NOTHING'; readonly text: string } | null {
  for (const { kind, form } of forms) {
    form.lastIndex = at;
    const text = form.exec(statement)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}

function plain(text: string): string {
  return text.replace(/^(\$?)`([^]*)`$/, (_, sign: string, name: string) => sign + name.replaceAll('``', '`'));
}

function groupFrom(
  statement: string,
  tokens: readonly Token[],
  from: number,
  open: Token | null,
  depth: number,
): { readonly parts: readonly Part[]; readonly next: number } {
  if (depth > deepest) throw new CypherRefused(`brackets lie deeper than ${deepest} levels; take the statement apart with WITH`);
  const parts: Part[] = [];
  for (let next = from; ;) {
    const token = tokens[next];
    if (token === undefined) {
      if (open) throw new CypherRefused(`${open.text} at ${placeOf(statement, open.at)} is never closed`);
      return { parts, next };
    }
    if (token.kind === 'SIGN' && open && token.text === closing[open.text]) return { parts, next: next + 1 };
    if (token.kind === 'SIGN' && /[)\]}]/.test(token.text)) {
      if (open) throw new CypherRefused(`${token.text} at ${placeOf(statement, token.at)} does not close ${open.text}`);
      return { parts, next };
    }
    if (token.kind !== 'SIGN' || closing[token.text] === undefined) {
      parts.push(token);
      next += 1;
      continue;
    }
    const inner = groupFrom(statement, tokens, next + 1, token, depth + 1);
    parts.push({ kind: 'BRACKETS', open: token.text, parts: inner.parts, at: token.at });
    next = inner.next;
  }
}
