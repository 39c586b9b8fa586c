import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { FictionalNetwork } from '#tests/bench/page/fictionalNetwork.ts';

/** A page of nothing but Cytoscape with the same names, places and ties, which it asks its server for, on a free port. Once it has drawn its body says so, as data-drawn. */
export async function servePlainPage({ places, ties }: Pick<FictionalNetwork, 'places' | 'ties'>) {
  const cytoscape = await readFile(new URL('cytoscape.min.js', import.meta.resolve('cytoscape')));
  const elements = JSON.stringify([
    ...[...places].map(([id, position]) => ({ data: { id, label: id }, position })),
    ...ties.map((data) => ({ data })),
  ]);
  const page = `<!doctype html><title>Plain</title><style>html,body,#cy{margin:0;height:100%}</style><div id="cy"></div>
<script src="/cytoscape.js"></script><script>
fetch('/elements').then((answer) => answer.json()).then((elements) => {
  const core = cytoscape({ container: document.getElementById('cy'), elements, layout: { name: 'preset' },
    style: [{ selector: 'node', style: { label: 'data(label)', width: 20, height: 20, 'font-size': 12 } },
      { selector: 'edge', style: { width: 1.5, 'curve-style': 'straight', 'target-arrow-shape': 'triangle' } }] });
  document.body.dataset.drawn = core.nodes().length;
});
</script>`;
  const answers = new Map<string, readonly [string, string | Buffer]>([
    ['/', ['text/html', page]],
    ['/cytoscape.js', ['text/javascript', cytoscape]],
    ['/elements', ['application/json', elements]],
  ]);
  const server = createServer(({ url }, response) => {
    const [type, body] = answers.get(url ?? '') ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the plain page has no port');
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => new Promise<unknown>((closed) => server.close(closed)) };
}
