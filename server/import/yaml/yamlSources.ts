import { complaintOf } from '#server/import/words/complaintOf.ts';
import { readYamlFiles } from '#server/import/yaml/yamlFiles.ts';
import type { ReadSoFar } from '#server/import/importFormat.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { SchemaComplaint } from '#server/import/yaml/schemaComplaint.ts';
import { readCut } from '#server/import/yaml/cutSource.ts';
import { cutYaml } from '#server/import/yaml/cutYaml.ts';
import { ownTexts } from '#server/import/yaml/ownText.ts';
import { parseYaml, type YamlSource } from '#server/import/yaml/yamlSource.ts';

const betweenTold = 256;

/** The files that are YAML as we want it, and what is wrong with the others; path: what holds them; told: how many pieces were read. */
export async function readYamlSources(
  path: string,
  paths: readonly string[],
  told: ReadSoFar = () => undefined,
): Promise<{ readonly sources: readonly YamlSource[]; readonly complaints: readonly PlacedComplaint[] }> {
  const { files, complaints } = await readYamlFiles(path, paths);
  const own = ownTexts();
  const cuts = files.map(({ bytes }) => cutYaml(bytes));
  const all = cuts.reduce((sum, sections) => sum + (sections ?? []).reduce((some, { pieces }) => some + pieces.length, 0), 0);
  let read = 0;
  const oneMore = (): void => {
    read += 1;
    if (read % betweenTold === 0 || read === all) told(read, all);
  };
  const parsed = files.map(
    (each, index) =>
      readCut(each, own, cuts[index] ?? null, oneMore) ?? parseYaml({ file: each.file, text: each.bytes.toString('utf8') }, own),
  );
  return {
    sources: parsed.filter((each): each is YamlSource => 'file' in each),
    complaints: [...complaints, ...parsed.flatMap((each) => ('file' in each ? [] : each))],
  };
}

/** What a schema refuses in a file, where it stands. */
export function shapeComplaints(source: YamlSource, complaintsAbout: (value: unknown) => SchemaComplaint[]): PlacedComplaint[] {
  return complaintsAbout(source.value).map(({ path, of, told, fault }) =>
    complaintOf({ file: source.file, ...(of === 'key' ? source.keyPlaceOf(path) : source.placeOf(path)), fault }, told),
  );
}
