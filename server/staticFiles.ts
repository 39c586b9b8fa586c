import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { plainAnswer } from '#server/plainAnswer.ts';

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

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What no page of ours asks a browser for, and nothing that got into one shall. */
const permissions = ['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb']
  .map((name) => `${name}=()`)
  .join(', ');

/** Headers that every page and file of the web carries, beside those of every answer. */
const pageHeaders = {
  'content-security-policy': policy,
  'permissions-policy': permissions,
  'cross-origin-opener-policy': 'same-origin',
} as const;

type File = { readonly body: Buffer<ArrayBuffer>; readonly type: string; readonly tag: string };

/** Answers requests for the files of a built web, or null for a path that is none of them. */
export type Pages = (request: Request) => Response | null;

/** The files of a folder, read once. Files under assets/ have their content in their names and may be kept for ever. */
export async function readPages(folder: string): Promise<Pages> {
  const files = new Map<string, File>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const type = types[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const body = Buffer.from(await readFile(path));
    files.set(path.slice(folder.length).replaceAll('\\', '/').replace(/^\/?/, '/'), {
      body,
      type,
      tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    });
  }
  return (request) => {
    const { pathname } = new URL(request.url);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!file) return null;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return plainAnswer(405, 'A page is asked for by GET.', { allow: 'GET, HEAD' });
    const headers = {
      ...pageHeaders,
      'content-type': file.type,
      etag: file.tag,
      'cache-control': pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache',
    };
    if (request.headers.get('if-none-match') === file.tag) return new Response(null, { status: 304, headers });
    return new Response(request.method === 'HEAD' ? null : file.body, { headers });
  };
}
