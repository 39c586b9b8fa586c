import { describeKind } from '#graph-schema/ontology.ts';
import type { EntityRecord, Name } from '#server/domain/entity.ts';
import { identifiersOf } from '#server/domain/identifier.ts';
import { checkProperties } from '#server/engine/check/checkProperties.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';

const longestScheme = 100;
const longestIdentifier = 200;

/** What is wrong with an entity. */
export function checkEntity(entity: EntityRecord, { before }: Everything, complain: Complain): void {
  const kindNow = before.entities.get(entity.id);
  if (kindNow !== undefined && kindNow !== entity.kind)
    complain('kind', `is ${kindNow} in the store and cannot change; use another id`, 'kind changes');
  const { nature, label, properties } = describeKind(entity.kind);
  if (entity.names.length === 0 && nature !== 'FLOW') complain('names', 'at least one name is needed');
  checkNames(entity.names, complain);
  checkProperties(entity.properties, properties, `a ${label}`, complain);
  checkIdentifiers(entity, complain);
}

const country = /^[A-Z]{2,4}(?:-[A-Z0-9]{1,5})?$/;

function checkIdentifiers(entity: EntityRecord, complain: Complain): void {
  const wrong = 'is no country; write a code in capitals, such as DE';
  const { country: own } = entity.properties;
  if (typeof own === 'string' && !country.test(own)) complain('country', wrong);
  for (const [index, { scheme, value, country: of }] of identifiersOf(entity).entries()) {
    const at = `identifiers.${index}`;
    if (scheme.trim() === '' || scheme.length > longestScheme) complain(`${at}.scheme`, `is a text of 1 to ${longestScheme} characters`);
    if (value.trim() === '' || value.length > longestIdentifier)
      complain(`${at}.value`, `is a text of 1 to ${longestIdentifier} characters`);
    if (of !== null && !country.test(of)) complain(`${at}.country`, wrong);
  }
}

function checkNames(names: readonly Name[], complain: Complain): void {
  for (const [index, { text, script, language }] of names.entries()) {
    if (text.trim() === '') complain(`names.${index}.text`, 'is empty');
    if (text.length > 400) complain(`names.${index}.text`, 'is longer than 400 characters');
    if (!/^[A-Z][a-z]{3}$/.test(script)) complain(`names.${index}.script`, 'is no ISO 15924 code, such as Arab or Latn');
    if (language !== null && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
      complain(`names.${index}.language`, 'is no BCP 47 tag, such as ar or en');
  }
}
