/**
 * A text as Cypher writes it, between single quotes. A backslash never stands before a u: some versions read \uXXXX before they look where a text ends, so
 * the text is parted there and put together again.
 */
export function cypherText(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/\\\\(?=u)/gi, "\\\\' + '");
  return `'${escaped}'`;
}

/** A value as Cypher writes it. */
export function cypherValue(value: string | number | boolean): string {
  return typeof value === 'string' ? cypherText(value) : String(value);
}
