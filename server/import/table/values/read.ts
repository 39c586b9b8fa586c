/** What a cell says; or why that cannot be told, in words, and what is wrong whatever stands in the cell. */
export type Read<Value> = { readonly value: Value } | { readonly wrong: string; readonly fault: string };

/** A text as a complaint quotes it. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
