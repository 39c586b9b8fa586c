import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toId, type Id } from '#server/domain/id.ts';
import type { Database } from '#server/engine/embedded/database.ts';
import { openFile } from '#server/engine/embedded/file.ts';
import { graphOver } from '#server/engine/embedded/graph.ts';
import { fileName, openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { findAllegations } from '#server/engine/embedded/questions/findAllegations.ts';
import { batch, claim, document, entity } from '#tests/engine/fiction.ts';
import { write } from '#tests/engine/write.ts';

test('the claims of a document are gone through page by page, counted once, and no page reads those before it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-claims-'));
  try {
    const store = openEmbedded(folder);
    const claims = Array.from({ length: 25 }, (_, index) => claim(`claim-${index + 10}`, 'ann', 'one'));
    await write(
      store,
      batch({
        entities: [entity('ann')],
        documents: [document('one'), document('two')],
        allegations: [...claims, claim('other', 'ann', 'two')],
      }),
    );
    await store.close();
    const file = openFile(join(folder, fileName));
    const asked: (readonly [sql: string, plan: string])[] = [];
    const watch: Database['all'] = (sql, ...values) => {
      const plan = file.shown.all(`EXPLAIN QUERY PLAN ${sql}`, ...values);
      asked.push([sql, plan.map(({ detail }) => String(detail)).join('; ')]);
      return file.shown.all(sql, ...values);
    };
    const watched: Database = { ...file.shown, all: watch, one: (sql, ...values) => watch(sql, ...values)[0] };
    const graph = { ...graphOver(file.shown), database: watched };
    const found: Id[] = [];
    let counted: { readonly counted?: number } = {};
    for (let after: Id | null = null, more = true; more;) {
      const slice = findAllegations(graph, { document: toId('one'), speaker: null, about: null, first: 10, after, ...counted });
      found.push(...slice.items.map(({ id }) => id));
      expect(slice.total).toBe(25);
      [counted, more, after] = [{ counted: slice.total }, slice.more, slice.items.at(-1)?.id ?? null];
    }
    expect(found).toEqual(claims.map(({ id }) => id));
    expect(asked.filter(([sql]) => sql.includes('count('))).toHaveLength(1);
    expect(asked.flatMap(([sql, plan]) => (sql.includes('ORDER BY a.document') ? [plan] : []))).toEqual([
      'SEARCH a USING INDEX allegation_place (document=?)',
      'SEARCH a USING INDEX allegation_place (document=? AND (line_from,line_to,id)>(?,?,?))',
      'SEARCH a USING INDEX allegation_place (document=? AND (line_from,line_to,id)>(?,?,?))',
    ]);
    file.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
