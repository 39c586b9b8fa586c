import { fictionalPair } from '#tests/browser/fictionalPair.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** How many ties of each type the hub of the fictional dossier has; one claim carries them all. */
export const hubTies = { members: 230, left: 60, parts: 24 } as const;

/** How many entities the fictional dossier has: the hub, those tied to it, and who speaks. */
export const hubNames = 1 + hubTies.members + hubTies.left + hubTies.parts + 1;

/** A dossier of people who do not exist, all tied to one fictional body: more than a page of ties, and more names than one drawing takes at first. */
export const fictionalHub = `dossier:
  id: fictional-hub
  title: { en: "A fictional body: nobody in it exists", ar: "هيئة خيالية: لا أحد فيها موجود" }
documents:
  - id: fictional-hub-report
    title: A fictional report about a fictional body
entities:
  - { id: fictional-hub, kind: UNIT, names: [Fictional Hub] }
  - { id: fictional-witness, kind: PERSON, names: [Quentin Testwitness] }
${numbers(hubTies.members)
  .map((at) => `  - { id: member-${at}, kind: PERSON, names: [Fictional Member ${at}] }`)
  .join('\n')}
${numbers(hubTies.left)
  .map((at) => `  - { id: leaver-${at}, kind: PERSON, names: [Fictional Leaver ${at}] }`)
  .join('\n')}
${numbers(hubTies.parts)
  .map((at) => `  - { id: part-${at}, kind: UNIT, names: [Fictional Part ${at}] }`)
  .join('\n')}
allegations:
  - id: fictional-hub-claim
    claim: { en: Fictional people are said to have belonged to a fictional body., ar: يُقال إن أشخاصاً خياليين انتموا إلى هيئة خيالية. }
    speakers: fictional-witness
relationships:
${numbers(hubTies.members)
  .map((at) => `  - { type: MEMBER_OF, from: member-${at}, to: fictional-hub, claims: fictional-hub-claim }`)
  .join('\n')}
${numbers(hubTies.left)
  .map((at) => `  - { type: DEFECTED_FROM, from: leaver-${at}, to: fictional-hub, claims: fictional-hub-claim }`)
  .join('\n')}
${numbers(hubTies.parts)
  .map((at) => `  - { type: PART_OF, from: part-${at}, to: fictional-hub, claims: fictional-hub-claim }`)
  .join('\n')}
`;

/** Two dossiers that have nobody in common: the first of them by id has many names, the other five. */
export const twoDossiers = [fictionalHub, fictionalPair] as const;
