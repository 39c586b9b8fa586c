import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listen } from '#server/listen.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { appOver } from '#tests/api/appOver.ts';
import { describeStores } from '#tests/engine/stores.ts';
import { leftOutWithout } from '#tests/leftOut.ts';
import { signed } from '#tests/engine/write.ts';

const script = fileURLToPath(new URL('../../../shared/accept/first-dossier.mjs', import.meta.url));
const dossier = fileURLToPath(new URL('../../seeds/deir-ez-zor-2015', import.meta.url));
const missing = existsSync(script) ? null : 'the acceptance checks of the first dossier, which lie beside the project: ../shared/accept';

describeStores('over $name', (store) => {
  test('the acceptance checks of the first dossier pass', leftOutWithout(missing), async () => {
    const { engine, close } = await store.open();
    await land(engine, await readRecords(dossier), signed);
    const server = await listen(appOver(engine), '127.0.0.1', 0);
    try {
      const child = spawn(process.execPath, [script, `${server.url}/graphql`], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      await once(child, 'close');
      const failed = said.split('\n').filter((line) => line.startsWith('FAIL'));
      expect(failed).toEqual([]);
      expect(said).toMatch(/\d+ passed, 0 failed/);
    } finally {
      await server.close();
      await close();
    }
  });
});
