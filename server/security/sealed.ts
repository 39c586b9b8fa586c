/** What every answer says, unless it says something else itself: read as what it is called, by our own pages alone, kept by nobody, and doing nothing where it is opened. */
const usual = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'referrer-policy': 'no-referrer',
} as const;

/** An answer with the headers that every answer has. */
export function sealed(answer: Response): Response {
  for (const [name, value] of Object.entries(usual)) if (!answer.headers.has(name)) answer.headers.set(name, value);
  return answer;
}
