import type { VoicedTie } from '#web/panels/perspective/perspectiveAnswers.ts';

/** Somebody who speaks on the table, or a document in which somebody does: of how many ties. through: those who passed on all that is known of what he says; nobody where he is heard himself. */
export type VoiceCount = {
  readonly id: string;
  readonly label: string;
  readonly about: string | null;
  readonly ties: number;
  readonly through: readonly string[];
};

/** Those who say or pass on what is claimed of ties, and the documents it stands in, those of most ties first. Only accepted claims count. voicesOf: who speaks in a claim; unless said, those who pass it on, too. chosen: these are counted in any case, of no tie where no claim of theirs counts. isGraded: whether somebody has graded one of the claims. */
export function voiceCounts(
  ties: readonly VoicedTie[],
  voicesOf: (claim: VoicedTie['allegations'][number]) => VoicedTie['allegations'][number]['speakers'] = everyVoice,
  chosen: { readonly speakers: readonly string[]; readonly documents: readonly string[] } = { speakers: [], documents: [] },
): {
  readonly speakers: readonly VoiceCount[];
  readonly documents: readonly VoiceCount[];
  readonly isGraded: boolean;
} {
  const [speakers, documents] = [new Map<string, VoiceCount>(), new Map<string, VoiceCount>()];
  let isGraded = false;
  for (const { allegations } of ties) {
    const accepted = allegations.filter(({ status }) => status === 'ACCEPTED');
    const people = accepted.flatMap((claim) => voicesOf(claim));
    for (const { id, label, summary } of uniqueOf(people)) count(speakers, id, label, summary);
    for (const { id, title } of uniqueOf(accepted.map(({ document }) => document))) count(documents, id, title, null);
    isGraded ||= accepted.some(({ reliability }) => reliability !== null && reliability !== 'F');
  }
  const claims = ties.flatMap(({ allegations }) => allegations);
  const labels = new Map([
    ...claims.flatMap((claim) => voicesOf(claim).map(({ id, label }) => [id, label] as const)),
    ...claims.map(({ document: { id, title } }) => [id, title] as const),
  ]);
  for (const [counts, ids] of [[speakers, chosen.speakers] as const, [documents, chosen.documents] as const])
    for (const id of ids) if (!counts.has(id)) counts.set(id, { id, label: labels.get(id) ?? id, about: null, ties: 0, through: [] });
  const heard = mostFirst(speakers).map((voice) => ({ ...voice, through: throughWhom(voice.id, claims) }));
  return { speakers: heard, documents: mostFirst(documents), isGraded };
}

function everyVoice({ speakers, transmittedBy }: VoicedTie['allegations'][number]) {
  return [...speakers, ...transmittedBy];
}

/** Through whom everything came that somebody is known to say; nobody where he passed something on himself, or a claim of his names nobody. */
function throughWhom(id: string, claims: VoicedTie['allegations']): readonly string[] {
  const accepted = claims.filter(({ status }) => status === 'ACCEPTED');
  const own = accepted.filter(({ speakers }) => speakers.some((speaker) => speaker.id === id));
  const isHeard = accepted.some(({ transmittedBy }) => transmittedBy.some((each) => each.id === id));
  if (isHeard || own.some(({ transmittedBy }) => transmittedBy.length === 0)) return [];
  return uniqueOf(own.flatMap(({ transmittedBy }) => transmittedBy)).map(({ label }) => label);
}

function count(counts: Map<string, VoiceCount>, id: string, label: string, about: string | null): void {
  counts.set(id, { id, label, about, ties: (counts.get(id)?.ties ?? 0) + 1, through: [] });
}

function uniqueOf<Named extends { readonly id: string }>(named: readonly Named[]): readonly Named[] {
  return [...new Map(named.map((each) => [each.id, each])).values()];
}

function mostFirst(counts: ReadonlyMap<string, VoiceCount>): readonly VoiceCount[] {
  return [...counts.values()].toSorted((a, b) => b.ties - a.ties || (a.id < b.id ? -1 : 1));
}
