import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { encodingFor, encodings, type Encoding } from '#server/compressed.ts';
import { plainAnswer } from '#server/plainAnswer.ts';
import { wholeAnswer } from '#server/wholeAnswer.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** The policy of a page that pages of these origins may show in a frame; none may where there are none. scripts: the digests of those that stand in the page itself, which no other may. */
function policyFor(frames: readonly string[], scripts: readonly string[]): string {
  const own = scripts.map((digest) => ` 'sha256-${digest}'`).join('');
  return [`script-src 'self'${own}`, ...policy, `frame-ancestors ${frames.length === 0 ? "'none'" : frames.join(' ')}`].join('; ');
}

const policy = [
  "default-src 'none'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What no page of ours asks a browser for, and nothing that got into one shall. */
const permissions = ['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb']
  .map((name) => `${name}=()`)
  .join(', ');

/** Headers that every page and file of the web carries, beside those of every answer. */
const pageHeaders = {
  'permissions-policy': permissions,
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** The short link of an investigation, which the page opens itself. */
const investigationPath = /^\/i\/[a-z0-9.:-]{1,128}$/;

type File = {
  readonly scripts: readonly string[];
  readonly type: string;
  readonly tag: string;
  readonly plain: Body;
  readonly packed: Readonly<Record<Encoding, Body | null>>;
};

type Body = Buffer<ArrayBuffer>;

/** Answers requests for the files of a built web, or null for a path that is none of them. */
export type Pages = (request: Request) => Response | null;

/**
 * The files of a folder, read once, each with the compressed ones that the build put beside it. Files under assets/ have their content in their names and may be kept for
 * ever, by browsers alone. frames: the origins of pages that may show a view to be read alone in a frame, and no other page of ours.
 */
export async function readPages(folder: string, frames: readonly string[] = []): Promise<Pages> {
  const files = new Map<string, File>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    files.set(path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/'), await readPage(path, type));
  }
  return (request) => {
    const { pathname } = new URL(request.url);
    const file = files.get(pathname === '/' || investigationPath.test(pathname) ? '/index.html' : pathname);
    if (!file) return null;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plainAnswer(405, 'A page is asked for by GET.', { allow: 'GET, HEAD' });
    const encoding = encodingFor(
      request,
      encodings.filter((each) => file.packed[each]),
    );
    const body = encoding === null ? file.plain : (file.packed[encoding] ?? file.plain);
    const tag = `"${file.tag}${encoding === null ? '' : `-${encoding}`}"`;
    const headers = {
      ...pageHeaders,
      'content-security-policy': policyFor(isEmbedded(request.url) ? frames : [], file.scripts),
      'content-type': file.type,
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
      vary: 'accept-encoding',
      etag: tag,
      'cache-control': pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
    };
    if (request.headers.get('if-none-match') === tag) return wholeAnswer(null, { status: 304, headers });
    return wholeAnswer(request.method === 'HEAD' ? null : body, { headers: { ...headers, 'content-length': String(body.length) } });
  };
}

/** Whether an address is that of a view to be read alone. */
export function isEmbedded(url: string): boolean {
  return new URL(url).searchParams.get('embed') === '1';
}

async function readPage(path: string, type: string): Promise<File> {
  const plain = Buffer.from(await readFile(path));
  const packed = async (ending: string) =>
    readFile(path + ending).then(
      (body) => Buffer.from(body),
      (error: unknown) => absent(error),
    );
  return {
    scripts: extname(path) === '.html' ? scriptsIn(plain.toString('utf8')) : [],
    type,
    plain,
    packed: { br: await packed('.br'), gzip: await packed('.gz') },
    tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
  };
}

/** The digests of the scripts that stand in a page that we built. */
function scriptsIn(page: string): readonly string[] {
  return [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text = '']) =>
    createHash('sha256').update(text, 'utf8').digest('base64'),
  );
}

function absent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
