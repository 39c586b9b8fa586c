import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPages, type Pages } from '#server/staticFiles.ts';

const script = 'window.fictional = "جيم";\n';
let folder: string;
let pages: Pages;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'isnad-pages-'));
  await writeFile(join(folder, 'index.html'), `<script>${script}</script><script type="module" src="/a.js"></script>`);
  await writeFile(join(folder, 'a.js'), `// <script>${script}</script>`);
  pages = await readPages(folder);
});
afterAll(() => rm(folder, { recursive: true }));

function scriptsAllowed(path: string): string | undefined {
  const policy = pages(new Request(`http://localhost${path}`))?.headers.get('content-security-policy') ?? '';
  return policy.split('; ').find((part) => part.startsWith('script-src'));
}

test('a script that stands in a page may run there by its digest, and no other', () => {
  const digest = createHash('sha256').update(script, 'utf8').digest('base64');
  expect(scriptsAllowed('/')).toBe(`script-src 'self' 'sha256-${digest}'`);
  expect(scriptsAllowed('/?embed=1')).toBe(`script-src 'self' 'sha256-${digest}'`);
  expect(scriptsAllowed('/a.js')).toBe("script-src 'self'");
});
