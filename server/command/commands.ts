import { backup } from '#server/command/backup.ts';
import { check } from '#server/command/check.ts';
import type { Command } from '#server/command/command.ts';
import { copy } from '#server/command/copy.ts';
import { doctor } from '#server/command/doctor.ts';
import { exportStore } from '#server/command/export.ts';
import { importFiles } from '#server/command/import.ts';
import { load } from '#server/command/load.ts';
import { publishFile } from '#server/command/publish.ts';
import { restore } from '#server/command/restore.ts';

/** What npm run isnad does, and npm run dossier, in the order of its help. */
export const commands: readonly Command[] = [check, load, importFiles, exportStore, publishFile, copy, backup, restore, doctor];
