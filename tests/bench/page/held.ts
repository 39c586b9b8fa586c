import type { CDPSession } from 'playwright-core';
import * as z from 'zod';

const Snapshot = z.object({
  snapshot: z.object({ meta: z.object({ node_fields: z.array(z.string()), node_types: z.tuple([z.array(z.string())], z.unknown()) }) }),
  nodes: z.array(z.number()),
});

/** The bytes that a page holds after a collection. code: those of them that are functions as the engine has compiled them, which grow with how often they run and not with what the page keeps. */
export async function heldBy(session: CDPSession): Promise<{ readonly all: number; readonly code: number }> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const pieces: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }): void => void pieces.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = Snapshot.parse(JSON.parse(pieces.join('')));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, compiled] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  let code = 0;
  for (let at = 0; at < nodes.length; at += fields.length) if (nodes[at + type] === compiled) code += nodes[at + size] ?? 0;
  return { all: usedSize, code };
}
