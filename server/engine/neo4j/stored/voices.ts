import { toId, type Id } from '#server/domain/id.ts';

/** Who says a claim and through whom it came, in one text: '|speaker|speaker|>|transmitter|'. No id holds '|' or '>'. */
export function storedVoices(speakers: readonly Id[], transmittedBy: readonly Id[]): string {
  return `${listed(speakers)}>${listed(transmittedBy)}`;
}

/** What to look for in such a text to find one voice. */
export function voiceMark(id: string): string {
  return `|${id}|`;
}

/** The speakers and transmitters of such a text, in order. */
export function readVoices(text: string): { readonly speakers: readonly Id[]; readonly transmittedBy: readonly Id[] } {
  const [speakers = [], transmittedBy = []] = text.split('>').map((list) => list.split('|').filter((id) => id !== ''));
  return { speakers: speakers.map(toId), transmittedBy: transmittedBy.map(toId) };
}

function listed(ids: readonly Id[]): string {
  return ids.length === 0 ? '' : `|${ids.join('|')}|`;
}
