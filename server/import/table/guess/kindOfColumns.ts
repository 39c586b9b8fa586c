import { entityKinds, type EntityKind } from '#graph-schema/generated/ontology.ts';
import { describeKind } from '#graph-schema/ontology.ts';

/** A kind of which alone is told what some columns hold, and those columns. */
export type KindOfColumns = { readonly kind: EntityKind; readonly columns: readonly string[] };

/** What columns are called that hold a property, besides its own name. */
const called: Readonly<Record<string, RegExp>> = {
  sex: /^(?:gender|geschlecht|الجنس)$/iu,
  born: /^(?:(?:birth ?date|date of birth|dob|year of birth|birthday|geboren|geburtsdatum)|(?:تاريخ |سنة )?(?:الميلاد|الولادة))$/iu,
  died: /^(?:(?:date of death|died on|death|gestorben|todestag)|(?:تاريخ |سنة )?الوفاة)$/iu,
};

/** The one kind that has the properties that columns are called by, where no other kind has them; null where none or several do. Of money that moved nothing is told: its columns stand beside names of others. */
export function kindOfColumns(header: readonly string[]): KindOfColumns | null {
  const found = entityKinds.flatMap(({ kind, properties }) => {
    if (describeKind(kind).nature === 'FLOW') return [];
    const columns = header.filter((name) => properties.some((property) => isCalled(name, property.name) && isOfOne(property.name)));
    return columns.length === 0 ? [] : [{ kind, columns }];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function isCalled(column: string, property: string): boolean {
  const name = column.trim();
  return name.toLowerCase() === property.toLowerCase() || called[property]?.test(name) === true;
}

function isOfOne(property: string): boolean {
  return entityKinds.filter(({ properties }) => properties.some(({ name }) => name === property)).length === 1;
}
