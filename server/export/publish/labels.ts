import { describeKind, kindsOf } from '#graph-schema/ontology.ts';
import { localized, type Localized } from '#server/domain/localized.ts';
import { moneyLabel } from '#server/domain/money.ts';
import { amountOf } from '#server/domain/moneyFlow.ts';
import type { Asked } from '#server/export/publish/asked.ts';
import { coarseAmount } from '#server/export/publish/coarse.ts';
import { labelOf, type Hiding, type Party } from '#server/export/publish/parties.ts';

/** What a party is called in the file. number: its own among those of its kind. */
export function labelIn(party: Party, number: number, { hidden, tells }: Hiding, asked: Asked): Localized {
  if (!hidden.has(party.id)) return labelOf(party.record);
  const { words, nature } = describeKind(party.kind);
  const amount = nature === 'FLOW' ? coarseAmount(amountOf(party.record), asked.amounts) : null;
  const country = kindsOf('PLACE').includes(party.kind) && asked.places === 'country' ? party.record.properties['country'] : undefined;
  return localized((tag, language) => {
    const land = typeof country === 'string' ? countryName(country, tag) : null;
    const more = amount === null ? land : moneyLabel(amount, language);
    const pseudonym = `${words[tag].one} ${number}`;
    return more === null || (amount === null && tells(more)) ? pseudonym : `${pseudonym} (${more})`;
  });
}

function countryName(code: string, tag: string): string | null {
  return /^[A-Z]{2}$/.test(code) ? (new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' }).of(code) ?? null) : null;
}
