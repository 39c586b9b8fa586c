import type { Config } from '#server/config.ts';
import { backUp as backUpEmbedded } from '#server/engine/embedded/backup.ts';
import { restore as restoreEmbedded } from '#server/engine/embedded/restore.ts';
import { salvage as salvageEmbedded, type Salvaged } from '#server/engine/embedded/salvage.ts';
import { BackupRefused } from '#server/engine/failure.ts';

export type { Salvaged };

type Settings = Pick<Config, 'data' | 'neo4j'>;

const ofNeo4j =
  'the graph lies in Neo4j, which is backed up and put back by its own tools: neo4j-admin database dump and neo4j-admin database load while it is stopped, neo4j-admin database backup while it runs (Enterprise)';

/** Copies the store that the settings choose to a folder, whole or not at all, also while a server has it open. replace: whether a folder that is there may go. Throws BackupRefused and what the store throws at its opening. */
export function backUp({ data, neo4j }: Settings, to: string, replace: boolean): void {
  if (neo4j !== null) throw new BackupRefused(ofNeo4j);
  backUpEmbedded(data, to, replace);
}

/** Puts a backup in the place of the store that the settings choose, which no server may have open. replace: whether one that is there may go; answers where it was put then, else null. Throws as backUp. */
export function restore({ data, neo4j }: Settings, from: string, replace: boolean): string | null {
  if (neo4j !== null) throw new BackupRefused(ofNeo4j);
  return restoreEmbedded(from, data, replace);
}

/** What is whole of a damaged store that the settings choose; nothing of it is changed. Throws BackupRefused, and what the store throws where it cannot be read at all. */
export function salvage({ data, neo4j }: Settings): Salvaged {
  if (neo4j !== null) throw new BackupRefused(ofNeo4j);
  return salvageEmbedded(data);
}
