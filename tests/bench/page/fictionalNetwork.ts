import { chance } from '#tests/bench/chance.ts';
import { encode } from '#web/session/link.ts';
import { emptySession } from '#web/session/session.ts';
import { put } from '#web/session/table.ts';

/** A network of people who do not exist, that depends on its size alone: the text of its dossier, where each name stands, and its ties as pairs of names. */
export type FictionalNetwork = {
  readonly dossier: string;
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly ties: readonly { readonly id: string; readonly source: string; readonly target: string }[];
};

const bodies = 12;
const across = 50;

/** So many people, who are said to have left one of twelve bodies, and half as many again who are said to be linked. Ends of links follow a power law. */
export function fictionalNetwork(names: number): FictionalNetwork {
  const people = Array.from({ length: names - bodies }, (_, at) => `person-${at}`);
  const units = Array.from({ length: bodies }, (_, at) => `body-${at}`);
  const left = people.map((id, at) => ({ type: 'DEFECTED_FROM', from: id, to: `body-${Math.floor(bodies * chance(1, 1, at) ** 2)}` }));
  const pairs = new Map<string, { readonly type: string; readonly from: string; readonly to: string }>();
  for (let at = 0; pairs.size < Math.floor(names / 2); at += 1) {
    const [from, to] = [Math.floor(people.length * chance(1, 2, at)), Math.floor(people.length * chance(1, 3, at) ** 2)];
    if (from !== to)
      pairs.set([from, to].toSorted((a, b) => a - b).join(' '), { type: 'ASSOCIATED_WITH', from: `person-${from}`, to: `person-${to}` });
  }
  const ties = [...left, ...pairs.values()];
  const all = [...units, ...people];
  return {
    dossier: `dossier:
  id: fictional-network
  title: { en: "A fictional network: nobody in it exists", ar: "شبكة خيالية: لا أحد فيها موجود" }
documents:
  - id: fictional-network-report
    title: A fictional report
entities:
  - { id: fictional-witness, kind: PERSON, names: [Quentin Testwitness] }
${units.map((id, at) => `  - { id: ${id}, kind: UNIT, names: [Fictional Body ${at}] }`).join('\n')}
${people.map((id, at) => `  - { id: ${id}, kind: PERSON, names: [Fictional Person ${at}] }`).join('\n')}
allegations:
  - id: fictional-network-claim
    claim: { en: A fictional claim about nobody who exists., ar: ادعاء خيالي لا يخص أحداً موجوداً. }
    speakers: fictional-witness
relationships:
${ties.map(({ type, from, to }, at) => `  - { type: ${type}, from: ${from}, to: ${to}, date: ${2012 + (at % 4)}-0${1 + (at % 9)}, claims: fictional-network-claim }`).join('\n')}
`,
    places: new Map(all.map((id, at) => [id, { x: 130 * (at % across), y: 90 * Math.floor(at / across) }])),
    ties: ties.map(({ type, from, to }) => ({ id: `${from} ${type} ${to}`, source: from, target: to })),
  };
}

/** The address, behind a server's, of a table with some names at their places. */
export function addressOf(places: FictionalNetwork['places'], names: readonly string[]): string {
  const at = new Map(names.flatMap((id) => (places.has(id) ? [[id, places.get(id) ?? { x: 0, y: 0 }] as const] : [])));
  return `/#${encode({ session: put(emptySession, at), language: 'EN', camera: null, sight: null })}`;
}
