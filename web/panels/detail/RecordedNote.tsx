import type { EntityQuery } from '#web/api/generated.ts';
import { useWords } from '#web/parts/useWords.ts';

type From = NonNullable<EntityQuery['entity']>['recordedFrom'];

/** What properties are called where they are shown: several make one line. */
const shownAs = {
  type: 'type',
  country: 'country',
  sex: 'sex',
  born: 'born',
  died: 'died',
  sizeMin: 'size',
  sizeMax: 'size',
  latitude: 'place',
  longitude: 'place',
  precision: 'precision',
  date: 'date',
  origin: 'origin',
  amount: 'amount',
  identifiers: 'identifiers',
} as const;

/** The properties of which it can be told from where they are. */
export const recordedProperties = Object.keys(shownAs);

/** Says of what stands in a record that no claim of its own carries it, and from which documents it is recorded, as far as that is known. of: the properties that are shown. */
export function RecordedNote({ from, of }: { readonly from: From; readonly of: readonly string[] }) {
  const { t, tag } = useWords();
  const list = new Intl.ListFormat(tag, { type: 'unit' });
  const words = (names: readonly string[]): string => {
    const lines = Object.entries(shownAs).flatMap(([name, line]) => (names.includes(name) ? [t(`entity.${line}`)] : []));
    return list.format(new Set(lines));
  };
  const told = from
    .map(({ document, properties }) => ({ document, properties: properties.filter((name) => of.includes(name)) }))
    .filter(({ properties }) => properties.length > 0);
  const known = new Set(told.flatMap(({ properties }) => properties));
  const rest = of.filter((name) => !known.has(name));
  return (
    <>
      {told.map(({ document, properties }, index) => (
        <p key={document?.id ?? index} className="quiet">
          {document === null
            ? t('entity.recordedGone', { what: words(properties) })
            : t('entity.recordedFrom', { what: words(properties), document: named(document) })}
        </p>
      ))}
      {told.length > 0 && rest.length > 0 ? <p className="quiet">{t('entity.recordedRest', { what: words(rest) })}</p> : null}
      <p className="quiet">{t('entity.recorded')}</p>
    </>
  );
}

/** A document by its title, and its file where it is one: files of a list share their title. */
function named({ title, fileName }: NonNullable<From[number]['document']>): string {
  return fileName === null ? `\u2068${title}\u2069` : `\u2068${title}\u2069 (\u2068${fileName}\u2069)`;
}
