import { recordedFromOf } from '#server/domain/recordedFrom.ts';
import { fault } from '#server/domain/words/fault.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import type { EntityRecord, Name } from '#server/domain/entity.ts';
import { identifiersOf } from '#server/domain/identifier.ts';
import { checkProperties } from '#server/engine/check/checkProperties.ts';
import type { Complain } from '#server/engine/check/complain.ts';
import type { Everything } from '#server/engine/check/everything.ts';

const longestScheme = 100;
const longestIdentifier = 200;

/** What is wrong with an entity. */
export function checkEntity(entity: EntityRecord, { before, copies }: Everything, complain: Complain): void {
  const kindNow = before.entities.get(entity.id);
  if (kindNow !== undefined && kindNow !== entity.kind) complain('kind', fault('kindChanges', { kind: kindNow }), 'kind changes');
  const { nature, label, words, properties } = describeKind(entity.kind);
  if (entity.names.length === 0 && nature !== 'FLOW') complain('names', fault('noName'));
  checkNames(entity.names, complain);
  checkProperties(entity.properties, properties, { en: `a ${label}`, ar: words.ar.one }, complain);
  checkIdentifiers(entity, complain);
  for (const [index, { document, properties: gave }] of recordedFromOf(entity).entries()) {
    if (!copies.has(document)) complain(`recordedFrom.${index}.document`, fault('noSuchDocument', { id: document }), 'no document');
    for (const name of gave)
      if (entity.properties[name] === undefined)
        complain(`recordedFrom.${index}.properties`, fault('gaveNothing', { name }), 'gave nothing');
  }
}

const country = /^[A-Z]{2,4}(?:-[A-Z0-9]{1,5})?$/;

function checkIdentifiers(entity: EntityRecord, complain: Complain): void {
  const wrong = fault('isNoCountry');
  const { country: own } = entity.properties;
  if (typeof own === 'string' && !country.test(own)) complain('country', wrong);
  for (const [index, { scheme, value, country: of }] of identifiersOf(entity).entries()) {
    const at = `identifiers.${index}`;
    if (scheme.trim() === '' || scheme.length > longestScheme) complain(`${at}.scheme`, fault('textLength', { most: `${longestScheme}` }));
    if (value.trim() === '' || value.length > longestIdentifier)
      complain(`${at}.value`, fault('textLength', { most: `${longestIdentifier}` }));
    if (of !== null && !country.test(of)) complain(`${at}.country`, wrong);
  }
}

function checkNames(names: readonly Name[], complain: Complain): void {
  for (const [index, { text, script, language }] of names.entries()) {
    if (text.trim() === '') complain(`names.${index}.text`, fault('isEmpty'));
    if (text.length > 400) complain(`names.${index}.text`, fault('longText', { most: '400' }));
    if (!/^[A-Z][a-z]{3}$/.test(script)) complain(`names.${index}.script`, fault('noScript'));
    if (language !== null && !/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language)) complain(`names.${index}.language`, fault('noLanguage'));
  }
}
