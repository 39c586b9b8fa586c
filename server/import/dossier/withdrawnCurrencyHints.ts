import { said } from '#server/import/words/said.ts';
import { withdrawnIn } from '#graph-schema/currencies.ts';
import { isMoney, type EntityRecord } from '#server/domain/entity.ts';
import { happenedOn } from '#server/domain/happened.ts';
import type { PlacedComplaint } from '#server/import/placedComplaint.ts';
import type { RecordPlace } from '#server/import/recordPlace.ts';

/** Amounts in a currency that was withdrawn before the money can have moved: one hint each. */
export function withdrawnCurrencyHints(entities: readonly EntityRecord[], places: ReadonlyMap<string, RecordPlace>): PlacedComplaint[] {
  return entities.flatMap((entity) => {
    const place = places.get(entity.id);
    const earliest = happenedOn(entity)?.earliest ?? null;
    if (!place || earliest === null) return [];
    return Object.entries(entity.properties).flatMap(([name, value]) => {
      const currency = isMoney(value) ? value.currency : null;
      const withdrawn = currency === null ? null : withdrawnIn(currency);
      if (withdrawn === null || earliest.slice(0, withdrawn.length) <= withdrawn) return [];
      return [place.complaint([name], said('withdrawnCurrency', { currency: currency ?? '', withdrawn, earliest }))];
    });
  });
}
