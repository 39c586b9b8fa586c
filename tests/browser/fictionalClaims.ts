const claims = Array.from({ length: 205 }, (_, at) => `fictional-claim-${String(at).padStart(3, '0')}`);

/** A dossier of people who do not exist, one of whom is named in 205 claims: all but the last by one fictional witness, the last by another. */
export const fictionalClaims = `dossier:
  id: fictional-claims
  title: { en: "Many claims about one: nobody in it exists", ar: "ادعاءات كثيرة عن واحد: لا أحد فيها موجود" }
documents:
  - id: fictional-claims-report
    title: A fictional report of many claims
entities:
  - { id: fictional-much-named, kind: PERSON, names: [Percival Muchnamed] }
  - { id: fictional-office, kind: UNIT, names: [Fictional Office] }
  - { id: fictional-first-witness, kind: PERSON, names: [Quentin Firstwitness] }
  - { id: fictional-last-witness, kind: PERSON, names: [Lorna Lastwitness] }
allegations:
${claims
  .map(
    (id, at) => `  - id: ${id}
    claim: { en: He is said to have belonged to a fictional office., ar: يُقال إنه انتمى إلى مكتب خيالي. }
    locator: { lines: ${at + 1} }
    speakers: ${at === claims.length - 1 ? 'fictional-last-witness' : 'fictional-first-witness'}`,
  )
  .join('\n')}
relationships:
  - { type: MEMBER_OF, from: fictional-much-named, to: fictional-office, claims: [${claims.join(', ')}] }
`;
