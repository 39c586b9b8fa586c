/**
 * Whether what a request calls this server is a name or an address with or without a port (RFC 9110, section 7.2), and what it asks for begins with a slash, so that both
 * make an address together. Host names with a user, a path or a fragment in them are none.
 */
export function isAddressed(host: string | undefined, path: string | undefined): boolean {
  return (
    host !== undefined &&
    /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.test(host) &&
    path !== undefined &&
    path.startsWith('/') &&
    URL.canParse(`http://${host}${path}`)
  );
}
