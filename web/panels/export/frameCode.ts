/** The code by which a page elsewhere shows a view in a frame, as HTML. address: of the view; title: what the frame is called for who cannot see it. */
export function frameCode(address: string, title: string): string {
  return [
    `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="720" style="border:0" loading="lazy"`,
    `  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  ].join('\n');
}

/** Where a view is shown to be read alone. page: the address of the page; fragment: what it is to show. */
export function frameAddress(page: string, fragment: string): string {
  const address = new URL('/?embed=1', page);
  address.hash = fragment;
  return address.href;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
