/** Two clerks who do not exist and may be one: each is said, in a report of its own, to belong to a fictional cell, and one report ties them to each other. A third has more names than are looked for. */
export const fictionalClerks = `dossier:
  id: fictional-clerks
  title: { en: "A fictional dossier of clerks: nobody in it exists", ar: "ملف خيالي عن كتبة: لا أحد فيه موجود" }
documents:
  - { id: fictional-ledger, title: A fictional ledger }
entities:
  - { id: fictional-falan, kind: PERSON, sex: MALE, born: "1980", names: [{ text: Falan Fictional, language: en }] }
  - { id: fictional-falun, kind: PERSON, born: "1982", died: "2014", names: [{ text: Falun Fictional, language: en }] }
  - { id: fictional-office, kind: UNIT, names: [{ text: Fictional Office, language: en }] }
  - { id: fictional-teller, kind: PERSON, names: [{ text: Quentin Testteller, language: en }] }
  - id: fictional-many-names
    kind: PERSON
    names:
      [{ text: Aliasalpha Fictional, language: en }, { text: Aliasbravo Fictional, language: en }, { text: Aliascarol Fictional, language: en }, { text: Aliasdelta Fictional, language: en }, { text: Aliasecho Fictional, language: en }, { text: Aliasfox Fictional, language: en }, { text: Aliasgolf Fictional, language: en }, { text: Aliashotel Fictional, language: en }, { text: Aliasindia Fictional, language: en }, { text: Aliasjuliet Fictional, language: en }, { text: Aliaskilo Fictional, language: en }, { text: Aliaslima Fictional, language: en }, { text: Aliasmike Fictional, language: en }]
allegations:
  - id: fictional-ledger-claim
    claim: { en: Falan and Falun are said to have belonged to the office., ar: يُقال إن فلان وفلون انتميا إلى المكتب. }
    speakers: fictional-teller
relationships:
  - { id: falan-in-office, type: MEMBER_OF, from: fictional-falan, to: fictional-office, claims: fictional-ledger-claim }
  - { id: falun-in-office, type: MEMBER_OF, from: fictional-falun, to: fictional-office, claims: fictional-ledger-claim }
  - { id: falan-knew-falun, type: ASSOCIATED_WITH, from: fictional-falan, to: fictional-falun, claims: fictional-ledger-claim }
  - { id: alias-in-office, type: MEMBER_OF, from: fictional-many-names, to: fictional-office, claims: fictional-ledger-claim }
`;
