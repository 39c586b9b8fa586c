import type { Columns } from '#server/import/table/mapping/boundCell.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';
import { editDistance } from '#server/names/compare/editDistance.ts';
import { said, type Said } from '#server/import/words/said.ts';

const unitCosts = { replace: () => 1, lose: () => 1, swap: 1 };
const mostNamed = 30;

/** The columns of a table by the names that a mapping gives them; what is wrong with these is complained about at their places. */
export function columnsOf(header: readonly string[], complain: (path: YamlPath, told: Said) => void): Columns {
  const names = header.map(folded);
  const used = new Set<number>();
  return {
    header,
    used,
    place(name, path) {
      const wanted = folded(name);
      const place = names.indexOf(wanted);
      if (place === -1) complain(path, noColumn(name, header));
      else if (names.indexOf(wanted, place + 1) !== -1) {
        complain(path, said('severalColumns', { name }));
        return -1;
      } else used.add(place);
      return place;
    },
  };
}

function noColumn(name: string, header: readonly string[]): Said {
  const near = header.find(
    (each) => editDistance(folded(each).toLowerCase().slice(0, 100), folded(name).toLowerCase().slice(0, 100), unitCosts) <= 2,
  );
  const known = header.slice(0, mostNamed).map((each) => JSON.stringify(each));
  const more = header.length > mostNamed ? ` and ${header.length - mostNamed} more` : '';
  const columns = `${known.join(', ')}${more}`;
  return near === undefined ? said('noColumn', { name, columns }) : said('noColumnBut', { name, near, columns });
}

function folded(name: string): string {
  return name.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
}
