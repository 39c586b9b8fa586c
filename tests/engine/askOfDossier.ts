import { createApp } from '#server/app.ts';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { readRecords } from '#server/import/formats.ts';
import { land } from '#server/import/land.ts';
import { createLog } from '#server/log.ts';
import { ask } from '#tests/api/ask.ts';
import { signed } from '#tests/engine/write.ts';

/** Started by itself: loads a dossier into an empty store, asks the API one question and prints the answer as JSON. */
const [store = '', dossier = '', question = ''] = process.argv.slice(2);
const engine = engineOver(openEmbedded(store));
await land(engine, await readRecords(dossier), signed);
console.log(JSON.stringify(await ask(createApp({ engine, log: createLog(), pages: null, token: null }), question)));
await engine.close();
