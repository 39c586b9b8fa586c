import type { TFunction } from 'i18next';
import { tagOf, type Language } from '#graph-schema/generated/ontology.ts';
import type { ClaimFragment } from '#web/api/generated.ts';

/** When a claim was said, or its document published. */
type Dated = Pick<ClaimFragment, 'reportedDate' | 'document'>;

type Named = { readonly id: string; readonly label: string };

/** Who speaks in a claim. */
type Spoken = { readonly speakers: readonly Named[]; readonly transmittedBy: readonly Named[] };

/** What joins names in a language; made once, where it is first needed, for it takes long. */
const formats = new Map<Language, Intl.ListFormat>();

function formatIn(language: Language): Intl.ListFormat {
  const made = formats.get(language) ?? new Intl.ListFormat(tagOf[language], { type: 'conjunction' });
  formats.set(language, made);
  return made;
}

/** Names in a row, each once, each isolated so that two scripts in one line keep their order. */
export function namesOf(entities: readonly Named[], language: Language): string {
  const labels = [...new Map(entities.map(({ id, label }) => [id, `\u2068${label}\u2069`])).values()];
  const [only] = labels;
  return labels.length === 1 && only !== undefined ? only : formatIn(language).format(labels);
}

/** Who makes a claim, with those through whom it came. */
export function speakersWords({ speakers, transmittedBy }: Spoken, language: Language, t: TFunction): string {
  const who = speakers.length === 0 ? t('claim.unknownSpeaker') : namesOf(speakers, language);
  return transmittedBy.length === 0 ? who : t('claim.asToldBy', { speakers: who, through: namesOf(transmittedBy, language) });
}

/** Claims with the oldest first: by when they were said, else when their document was published; those of one day, or without one, in the order they came. */
export function oldestFirst<Claim extends Dated>(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

function dayOf(claim: Dated): string {
  return claim.reportedDate?.earliest ?? claim.document.published?.earliest ?? '9999';
}
