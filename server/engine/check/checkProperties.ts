import { fault } from '#server/domain/words/fault.ts';
import type { Localized } from '#server/domain/localized.ts';
import type { Property } from '#graph-schema/description.ts';
import type { PropertyValue } from '#server/domain/entity.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import { wrongValue } from '#server/engine/check/wrongValue.ts';

/** What is wrong with the properties of a record. described: those that it may have; owner: what it is, in words. */
export function checkProperties(
  values: Readonly<Record<string, PropertyValue>>,
  described: readonly Property[],
  owner: Localized,
  complain: Complain,
): void {
  const names = described.map((property) => property.name);
  for (const name of Object.keys(values))
    if (!names.includes(name))
      complain(name, fault(names.length > 0 ? 'noSuchPropertyBut' : 'noSuchProperty', { owner, known: names.join(', ') }));
  for (const property of described) {
    const value = values[property.name];
    if (value === undefined) {
      if (property.required) complain(property.name, fault('needed', { owner }));
      continue;
    }
    const wrong = wrongValue(property, value);
    if (wrong) complain(property.name, wrong);
  }
  const { sizeMin, sizeMax, latitude, longitude } = values;
  if (typeof sizeMin === 'number' && typeof sizeMax === 'number' && sizeMax < sizeMin) complain('sizeMax', fault('sizeTurned'));
  if ((latitude === undefined) !== (longitude === undefined))
    complain(latitude === undefined ? 'latitude' : 'longitude', fault('pointTogether'));
}
