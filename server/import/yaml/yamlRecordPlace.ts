import type { RecordPlace } from '#server/import/recordPlace.ts';
import type { YamlPath, YamlSource } from '#server/import/yaml/yamlSource.ts';

/** The place of the record at a path of a file. */
export function yamlRecordPlace(source: YamlSource, record: YamlPath): RecordPlace {
  return {
    has: (path) => source.has([...record, ...path]),
    written: (path) => source.written([...record, ...path]),
    complaint: (path, message, fault) => ({ file: source.file, ...source.placeOf([...record, ...path]), message, fault }),
  };
}
