import type { Engine } from '#server/engine/engine.ts';
import type { ExportedStore } from '#server/export/exportDoor.ts';
import type { Salvaged } from '#server/engine/backup.ts';
import type { LandingStore } from '#server/import/land.ts';

/** What commands do with a store. */
type OpenedStore = LandingStore & ExportedStore & Pick<Engine, 'ping'>;

/** What a command needs of the world. open: the store that settings and these flags choose, and what closes it. */
export type CommandWorld = {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
  /** Who runs it, as the machine knows them. */
  readonly by: string;
  readonly now: () => Date;
  /** Aborted when a person ends what runs. Once it was asked for, the first Ctrl+C does that, and a second one ends the process. */
  readonly stopping: () => AbortSignal;
  readonly open: (flags: readonly string[]) => Promise<{ readonly store: OpenedStore; readonly close: () => Promise<void> }>;
  /** The store that settings and these flags choose, and another one by its address or its folder. */
  readonly openBoth: (
    place: string,
    flags: readonly string[],
  ) => Promise<{ readonly own: OpenedStore; readonly other: OpenedStore; readonly close: () => Promise<void> }>;
  /** The store that settings and these flags choose, as it is kept. */
  readonly kept: (flags: readonly string[]) => KeptStore;
};

/** The store as files, which a server may have open. See engine/backup.ts. */
export type KeptStore = {
  /** Its data folder; null where it is none of these. */
  readonly folder: string | null;
  readonly backUp: (to: string, replace: boolean) => void;
  readonly restore: (from: string, replace: boolean) => string | null;
  readonly salvage: () => Salvaged;
  /** The server that has it open, and the password that the settings have for it; null where none says that it has. */
  readonly server: () => { readonly url: string; readonly token: string | null } | null;
};

/** Something that npm run isnad does, and npm run dossier, which is the same. */
export type Command = {
  readonly name: string;
  /** What follows its name, and what it does. */
  readonly usage: { readonly args: string; readonly does: string };
  /** Throws UsageRefused where the arguments are not those of its usage, Failure where it cannot be done. */
  run: (args: readonly string[], world: CommandWorld) => Promise<void>;
  /** What is so once it has failed; null where the error says it. */
  failed: (args: readonly string[], error: Error) => string | null;
};

/** The arguments are not those that the command takes. */
export class UsageRefused extends Error {
  override readonly name = 'UsageRefused';
}

/** The first of the arguments, which is a path. Throws UsageRefused. */
export function pathOf([path]: readonly string[]): string {
  if (path === undefined || path.startsWith('--')) throw new UsageRefused('a path is missing');
  return path;
}
