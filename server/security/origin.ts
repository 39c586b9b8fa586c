/**
 * Whether a browser says that a page of another origin sent a request. Where it names the relation itself (Sec-Fetch-Site, which no page can set) that counts;
 * otherwise its Origin has to be the host and port that were asked. Who is no browser says neither.
 */
export function isFromElsewhere({ url, headers }: Request): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  return origin !== null && (!URL.canParse(origin) || new URL(origin).host !== new URL(url).host);
}

/** Whether a person follows a link to a page, or typed its address: what another site may lead to. */
export function isNavigation({ method, headers }: Request): boolean {
  return method === 'GET' && headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
}

/** Whether a page fills a frame with what is asked for; which pages may is told to the browser with the answer. */
export function isFrame({ method, headers }: Request): boolean {
  return method === 'GET' && headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'iframe';
}
