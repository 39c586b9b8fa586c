/** A question as it is sent: the same text for the same operation and variables. */
export function requestOf(
  operation: string,
  variables: unknown,
): { readonly method: 'POST'; readonly headers: Record<string, string>; readonly body: string } {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ query: operation, variables }),
  };
}
