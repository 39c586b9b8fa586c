import { backup } from '#server/command/backup.ts';
import { check } from '#server/command/check.ts';
import type { Command } from '#server/command/command.ts';
import { exportStore } from '#server/command/export.ts';
import { load } from '#server/command/load.ts';
import { restore } from '#server/command/restore.ts';

/** What npm run dossier does, in the order of its help. */
export const commands: readonly Command[] = [check, load, exportStore, backup, restore];
