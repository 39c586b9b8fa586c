import type { PlacedComplaint } from '#server/import/importRefused.ts';
import type { YamlPath, YamlSource } from '#server/import/yaml/yamlSource.ts';

/** Where a record of a dossier stands, for what is wrong in it. Paths begin at the record. */
export type RecordPlace = {
  /** Whether the record says anything at a path. */
  has(path: YamlPath): boolean;
  /** A scalar as it is written; null where there is none. */
  written(path: YamlPath): string | null;
  complaint(path: YamlPath, message: string): PlacedComplaint;
};

/** The place of the record at a path of a file. */
export function recordPlace(source: YamlSource, record: YamlPath): RecordPlace {
  return {
    has: (path) => source.has([...record, ...path]),
    written: (path) => source.written([...record, ...path]),
    complaint: (path, message) => ({ file: source.file, ...source.placeOf([...record, ...path]), message }),
  };
}
