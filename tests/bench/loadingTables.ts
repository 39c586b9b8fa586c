import { join } from 'node:path';
import { openEmbedded } from '#server/engine/embedded/openEmbedded.ts';
import { engineOver } from '#server/engine/engineOver.ts';
import { partsOf } from '#server/export/copy/parts.ts';
import { gathered } from '#server/export/gathered.ts';
import { heading, row } from '#tests/bench/measure.ts';
import { measuredCommand, toHold } from '#tests/bench/measuredCommand.ts';
import type { Transfers } from '#tests/bench/transfers.ts';
import { signed } from '#tests/engine/write.ts';

const held = { megabytes: 600, ofOwn: 0.5 } as const;
const atOnce = 10_000;

/** Imports a table by its mapping into the embedded store, as the command does and in a process of its own. Beside it, the records that came of it are written by the store itself, in changes of about ten thousand. folder: one that is not there yet. */
export async function loadingTables({ table, mapping, rows }: Transfers, folder: string): Promise<void> {
  console.log(
    heading(`Importing ${rows.toLocaleString('en')} rows of CSV by a mapping`, [
      'what',
      'seconds of processor',
      'rows a second of it',
      'speed to the own load of the store',
      'most resident',
    ]),
  );
  const imported = measuredCommand(join(folder, 'imported'), 'import', '--mapping', mapping, table);
  const own = await ownLoad(join(folder, 'imported'), join(folder, 'own'));
  const figures = (cpu: number) => [cpu.toFixed(1), Math.round(rows / cpu).toLocaleString('en')];
  console.log(row('the same records, by the store itself', ...figures(own), '', ''));
  const ratio = own / imported.cpu;
  console.log(
    row(
      'the table, by the command',
      ...figures(imported.cpu),
      toHold(`${ratio.toFixed(2)}, at least ${held.ofOwn}`, ratio >= held.ofOwn),
      toHold(`${imported.megabytes} MB, at most ${held.megabytes}`, imported.megabytes <= held.megabytes),
    ),
  );
}

/** The same by a mapping of FollowTheMoney, alone: its rows are put together by their keys. */
export function loadingFollowTheMoney({ table, followTheMoney, rows }: Transfers, folder: string): void {
  console.log(
    heading(`Importing ${rows.toLocaleString('en')} rows of CSV by a mapping of FollowTheMoney`, [
      'what',
      'seconds of processor',
      'rows a second of it',
      'most resident',
    ]),
  );
  const { cpu, megabytes } = measuredCommand(folder, 'import', followTheMoney, table);
  console.log(
    row(
      'the table, by the command',
      cpu.toFixed(1),
      Math.round(rows / cpu).toLocaleString('en'),
      toHold(`${megabytes} MB, at most ${held.megabytes}`, megabytes <= held.megabytes),
    ),
  );
}

/** Seconds of processor that a new store takes to write what another one holds. */
async function ownLoad(from: string, to: string): Promise<number> {
  const [source, target] = [engineOver(openEmbedded(from)), engineOver(openEmbedded(to))];
  let cpu = 0;
  for (const batch of partsOf(await gathered(source.export()), atOnce)) {
    const before = process.cpuUsage();
    await target.write(batch, signed);
    const { user, system } = process.cpuUsage(before);
    cpu += (user + system) / 1e6;
  }
  await target.close();
  await source.close();
  return cpu;
}
