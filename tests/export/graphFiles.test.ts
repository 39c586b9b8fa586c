import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { expectWhole } from '#tests/export/expectWhole.ts';
import { hostileGraph } from '#tests/export/hostileGraph.ts';
import { writtenAs } from '#tests/export/writtenAs.ts';
import { withFolder } from '#tests/import/dossierFolder.ts';
import { leftOutWithout } from '#tests/leftOut.ts';

const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0;
const missing = hasNetworkx ? null : 'networkx for Python, which opens GraphML and GEXF: pip install networkx';

const cells = z.record(z.string(), z.unknown());
const opened = z.object({ nodes: z.record(z.string(), cells), edges: z.array(cells) });
const network = z.object({
  elements: z.object({ nodes: z.array(z.object({ data: cells, position: cells.optional() })), edges: z.array(z.object({ data: cells })) }),
  data: z.object({ leftOut: z.array(z.string()) }),
});

const leftOut = ['2 documents, but for their titles beside what they say', '1 dossier, as which its documents belong together'];
const untied = ['2 claims that carry no relationship of the file', '2 relationships that nobody asserts'];

/** What networkx reads in a file. */
async function openedBy(ending: string, bytes: Buffer): Promise<z.infer<typeof opened>> {
  return withFolder({ [`all.${ending}`]: bytes }, async (folder) => {
    const { stdout, stderr } = spawnSync('python3', [fileURLToPath(new URL('./opened.py', import.meta.url)), `${folder}/all.${ending}`], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return opened.parse(JSON.parse(stdout));
  });
}

describe('networkx', leftOutWithout(missing), () => {
  test.each(['graphml', 'gexf'])('opens %s with every name letter for letter, and only what somebody asserts as an edge', async (name) => {
    const { bytes, leftOut: told } = await writtenAs(name, hostileGraph);
    const { nodes, edges } = await openedBy(name, bytes);
    expectWhole(nodes, edges);
    expect(told).toEqual([...leftOut, ...(name === 'graphml' ? ['1 place in the picture of a dossier'] : []), ...untied]);
  });
});

test('Cytoscape JSON holds the same, with where names stand, and no two elements of one id', async () => {
  const { text, leftOut: told } = await writtenAs('cytoscape', hostileGraph);
  const { elements, data } = network.parse(JSON.parse(text));
  const named = (each: { readonly data: z.infer<typeof cells> }) => String(each.data['id']);
  expectWhole(
    Object.fromEntries(elements.nodes.map((node) => [named(node), node.data])),
    elements.edges.map((edge) => edge.data),
  );
  expect(elements.nodes.find((node) => named(node) === 'office')?.position).toEqual({ x: 3, y: -7 });
  expect(new Set([...elements.nodes, ...elements.edges].map(named)).size).toBe(elements.nodes.length + elements.edges.length);
  expect(told).toEqual([...leftOut, ...untied]);
  expect(data.leftOut.length).toBe(told.length);
});

test.each(['graphml', 'gexf'])('%s says at its end what it leaves out, and holds nothing that XML may not', async (name) => {
  const hostile = '\u0000 bell\u0007 \uFFFE ]]> --> \ud800';
  const { text, leftOut: told } = await writtenAs(name, {
    ...hostileGraph,
    entities: hostileGraph.entities.map((each) => ({ ...each, note: { en: hostile } })),
  });
  expect(text).not.toMatch(/[^\P{Cc}\n]|\uFFFE|\p{Cs}/u);
  expect(text).not.toContain(']]>');
  expect(text.match(/<!--/g)?.length).toBe(told.length);
  expect(told).toContain(`${hostileGraph.entities.length} texts with signs that no import takes, written without them`);
});
