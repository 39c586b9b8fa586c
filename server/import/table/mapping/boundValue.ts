import { languages, tagOf, vocabularies } from '#graph-schema/generated/ontology.ts';
import type { Property } from '#graph-schema/description.ts';
import { languageOf } from '#graph-schema/languages.ts';
import { localized } from '#server/domain/localized.ts';
import { boundCell, type BoundCell, type Columns } from '#server/import/table/mapping/boundCell.ts';
import { boundDate } from '#server/import/table/mapping/boundDate.ts';
import type { PropertyEntry } from '#server/import/table/mapping/mappingEntry.ts';
import { amountIn, currencyCellIn } from '#server/import/table/values/amountIn.ts';
import { decimalIn } from '#server/import/table/values/decimalIn.ts';
import { cellOf, oneOf, readOr, recordOf, type BoundValue } from '#server/import/table/mapping/told.ts';
import type { YamlPath } from '#server/import/yaml/yamlSource.ts';
import { said } from '#server/import/words/said.ts';

const longestShown = 60;

/** A property of a mapping, bound to the columns of a table and read as the ontology says that it is written. */
export function boundValue(property: Property, entry: PropertyEntry, path: YamlPath, columns: Columns): BoundValue {
  const { type } = property;
  if (type === 'fuzzyDate') return boundDate(entry, path, columns);
  if (type === 'money') return boundAmount(entry, path, columns);
  if (type === 'localized') return boundLocalized(entry, path, columns);
  if (type === 'integer' || type === 'number') return boundNumber(property, entry, path, columns);
  if (typeof type === 'object') return boundWord(property.name, type.vocabulary, entry, boundCell(cellOf(entry), path, columns));
  const cell = boundCell(cellOf(entry), path, columns);
  const isCountry = property.name === 'country';
  return {
    column: cell.column,
    told(cells, complain) {
      const written = oneOf(cell, cells, complain);
      if (written === null) return null;
      if (isCountry && !/^[A-Z]{2,4}(?:-[A-Z0-9]{1,5})?$/iu.test(written)) {
        complain(cell.column, said('noCountry', { cell: written.slice(0, 60) }));
        return null;
      }
      return { value: isCountry ? written.toUpperCase() : written, written };
    },
  };
}

/** A word of a closed list, as it is written there in whatever case; what else cells hold has to stand under values. */
function boundWord(name: string, vocabulary: string, entry: PropertyEntry, cell: BoundCell): BoundValue {
  const known = Object.entries(vocabularies)
    .flatMap(([each, values]) => (each === vocabulary ? values : []))
    .map(({ value }) => value);
  const column = typeof entry === 'string' ? entry : (entry.column ?? '');
  return {
    column: cell.column,
    told(cells, complain) {
      const written = oneOf(cell, cells, complain);
      if (written === null) return null;
      const value = known.find((each) => each === written.toUpperCase());
      if (value !== undefined) return { value, written };
      const shown = written.slice(0, longestShown);
      const way = `${name}: { column: ${JSON.stringify(column)}, values: { ${JSON.stringify(shown)}: ${known[0] ?? ''} } }`;
      complain(cell.column, said('noWord', { cell: shown, known: known.join(', '), name: way }));
      return null;
    },
  };
}

function boundAmount(entry: PropertyEntry, path: YamlPath, columns: Columns): BoundValue {
  const cell = boundCell(cellOf(entry), path, columns);
  const { currency, decimal = null, negative } = recordOf(entry);
  const code = typeof currency === 'string' ? currency : null;
  const codeCell = typeof currency === 'object' ? boundCell(currency, [...path, 'currency'], columns) : null;
  return {
    column: cell.column,
    told(cells, complain, numeric) {
      const written = oneOf(cell, cells, complain);
      if (written === null) return null;
      const named = codeCell === null ? null : oneOf(codeCell, cells, complain);
      const given = named === null ? code : readOr(currencyCellIn(named), codeCell?.column ?? null, complain);
      if (named !== null && given === null) return null;
      const read = readOr(amountIn(written, { decimal: isNumber(cell, numeric) ? '.' : decimal, currency: given }), cell.column, complain);
      if (read === null) return null;
      if (read.isNegative && negative === undefined) {
        complain(cell.column, said('belowZero', { cell: written }));
        return null;
      }
      return { value: read.amount, written, isTurned: read.isNegative };
    },
  };
}

function boundNumber({ type, min, max }: Property, entry: PropertyEntry, path: YamlPath, columns: Columns): BoundValue<number> {
  const cell = boundCell(cellOf(entry), path, columns);
  const decimal = typeof entry === 'string' ? null : (entry.decimal ?? null);
  return {
    column: cell.column,
    told(cells, complain, numeric) {
      const written = oneOf(cell, cells, complain);
      const read = written === null ? null : readOr(decimalIn(written, isNumber(cell, numeric) ? '.' : decimal), cell.column, complain);
      if (written === null || read === null) return null;
      const value = Number(read.size) * (read.isNegative ? -1 : 1);
      if (value < (min ?? -Infinity) || value > (max ?? Infinity) || (type === 'integer' && !Number.isSafeInteger(value))) {
        complain(
          cell.column,
          said(type === 'integer' ? 'wholeOutOfBounds' : 'outOfBounds', {
            cell: written,
            min: `${min ?? 'anything'}`,
            max: `${max ?? 'anything'}`,
          }),
        );
        return null;
      }
      return { value, written };
    },
  };
}

function isNumber({ column }: BoundCell, numeric: ReadonlySet<number> | undefined): boolean {
  return column !== null && numeric?.has(column) === true;
}

function boundLocalized(entry: PropertyEntry, path: YamlPath, columns: Columns): BoundValue {
  const byLanguage = typeof entry === 'object' && (entry.en !== undefined || entry.ar !== undefined) ? entry : null;
  if (byLanguage === null) {
    const cell = boundCell(cellOf(entry), path, columns);
    return {
      column: cell.column,
      told(cells, complain) {
        const written = cell.texts(cells, complain).join('; ');
        if (written === '') return null;
        const language = languageOf(written);
        return { value: localized((_, each) => (each === language ? written : null)), written };
      },
    };
  }
  const bound = languages.map((language) => {
    const each = byLanguage[tagOf[language]];
    return { language, cell: each === undefined ? null : boundCell(each, [...path, tagOf[language]], columns) };
  });
  return {
    column: bound.find(({ cell }) => cell !== null)?.cell?.column ?? null,
    told(cells, complain) {
      const texts = new Map(bound.map(({ language, cell }) => [language, cell === null ? null : oneOf(cell, cells, complain)] as const));
      const written = [...texts.values()].filter((text) => text !== null).join(' / ');
      return written === '' ? null : { value: localized((_, language) => texts.get(language)), written };
    },
  };
}
