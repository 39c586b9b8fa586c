const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

/** How many members of the fictional body one claim names, and how many another one, and in how many towns it is said to have worked. */
export const crowdTies = { firstClaim: 60, secondClaim: 24, towns: 15 } as const;

/** How many names the dossier holds: the body, its members, its towns, one whose membership is denied, one who left, one with money and that, and two who speak. */
export const crowdNames = 1 + crowdTies.firstClaim + crowdTies.secondClaim + crowdTies.towns + 1 + 1 + 2 + 2;

/** A dossier of people who do not exist: many of them are said of nothing but to have belonged to one fictional body, and of some more is said. */
export const fictionalCrowd = `dossier:
  id: fictional-crowd
  title: { en: "A fictional crowd: nobody in it exists", ar: "حشد خيالي: لا أحد فيه موجود" }
documents:
  - id: fictional-crowd-report
    title: A fictional report about a fictional body
entities:
  - { id: fictional-body, kind: UNIT, names: [Fictional Body] }
  - { id: first-witness, kind: PERSON, names: [Quentin Testwitness] }
  - { id: second-witness, kind: PERSON, names: [Wilhelmina Mockspeaker] }
  - { id: denied-member, kind: PERSON, names: [Fictional Denied] }
  - { id: who-left, kind: PERSON, names: [Fictional Leaver] }
  - { id: who-has-money, kind: PERSON, names: [Fictional Treasurer] }
  - { id: some-money, kind: MONEY_FLOW, amount: { about: 1000, currency: EUR } }
${numbers(crowdTies.firstClaim + crowdTies.secondClaim)
  .map((at) => `  - { id: member-${at}, kind: PERSON, names: [Fictional Member ${at}] }`)
  .join('\n')}
${numbers(crowdTies.towns)
  .map((at) => `  - { id: town-${at}, kind: LOCATION, names: [Fictional Town ${at}] }`)
  .join('\n')}
allegations:
  - id: first-claim
    claim: { en: Fictional people are said to have belonged to a fictional body., ar: يُقال إن أشخاصاً خياليين انتموا إلى هيئة خيالية. }
    speakers: first-witness
  - id: second-claim
    claim: { en: Further fictional people are said to have belonged to it., ar: يُقال إن أشخاصاً خياليين آخرين انتموا إليها. }
    speakers: second-witness
  - id: denial
    claim: { en: A fictional person is said never to have belonged to it., ar: يُقال إن شخصاً خيالياً لم ينتم إليها. }
    speakers: second-witness
    stance: DENIES
relationships:
${numbers(crowdTies.firstClaim)
  .map((at) => `  - { type: MEMBER_OF, from: member-${at}, to: fictional-body, claims: first-claim }`)
  .join('\n')}
${numbers(crowdTies.secondClaim)
  .map((at) => `  - { type: MEMBER_OF, from: member-${crowdTies.firstClaim + at}, to: fictional-body, claims: second-claim }`)
  .join('\n')}
${numbers(crowdTies.towns)
  .map((at) => `  - { type: OPERATES_IN, from: fictional-body, to: town-${at}, claims: first-claim }`)
  .join('\n')}
  - { type: MEMBER_OF, from: denied-member, to: fictional-body, claims: [first-claim, denial] }
  - { type: DEFECTED_FROM, from: who-left, to: fictional-body, claims: first-claim }
  - { type: MEMBER_OF, from: who-has-money, to: fictional-body, claims: first-claim }
  - { type: LEFT_WITH, from: who-has-money, to: some-money, claims: first-claim }
`;
