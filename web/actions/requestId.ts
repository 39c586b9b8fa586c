/** An id of this page's own for a change that it asks for: 24 digits of chance. It needs no secure context, as randomUUID does. */
export function requestId(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
