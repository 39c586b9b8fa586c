import type { BehindOperation } from '#web/panels/query/behind.ts';

/** A question as a command for a terminal, which asks the API for the same. address: of the API. */
export function curlOf({ query }: Pick<BehindOperation, 'query'>, variables: unknown, address: string): string {
  const body = JSON.stringify({ query, variables });
  return `curl ${quoted(address)} -H 'content-type: application/json' --data-raw ${quoted(body)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
