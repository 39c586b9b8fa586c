import type { Said } from '#server/import/words/said.ts';
import { complaintOf } from '#server/import/words/complaintOf.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { RecordPath, RecordPlace } from '#server/import/recordPlace.ts';
import type { YamlPath, YamlSource } from '#server/import/yaml/yamlSource.ts';

/** The place of the record under a key of a file. index: its place in the list there; null: it is no list. */
export function yamlRecordPlace(source: YamlSource, section: string, index: number | null): RecordPlace {
  return new YamlRecordPlace(source, section, index);
}

/** There is one for each record of a dossier, so that functions of its own for each would take more memory than the records. */
class YamlRecordPlace implements RecordPlace {
  readonly #source: YamlSource;
  readonly #section: string;
  readonly #index: number | null;
  constructor(source: YamlSource, section: string, index: number | null) {
    this.#source = source;
    this.#section = section;
    this.#index = index;
  }
  has(path: RecordPath): boolean {
    return this.#source.has(this.#pathOf(path));
  }
  written(path: RecordPath): string | null {
    return this.#source.written(this.#pathOf(path));
  }
  at(path: RecordPath): ReturnType<RecordPlace['at']> {
    return { file: this.#source.file, ...this.#source.placeOf(this.#pathOf(path)) };
  }
  complaint(path: RecordPath, told: Said, fault?: string): PlacedComplaint {
    return complaintOf({ ...this.at(path), fault }, told);
  }
  letGo(): void {
    this.#source.letGo();
  }
  #pathOf(path: RecordPath): YamlPath {
    return this.#index === null ? [this.#section, ...path] : [this.#section, this.#index, ...path];
  }
}
