const [latin, arabic] = ['Llanfictionalwyrndrobwll'.repeat(8), 'المستخيلاتالوهمية'.repeat(11)];

/** Names of one word of about two hundred letters, of people and things that do not exist, in both scripts. */
export const longNames = { latin, arabic } as const;

/** A dossier in which every name, title and claim that a panel prints has such a word, and two entries may be one. */
export const fictionalLongNames = `dossier:
  id: fictional-long-names
  title: { en: "Fictional ${latin}", ar: "خيالي ${arabic}" }
documents:
  - { id: fictional-long-report, title: "Report ${latin}" }
entities:
  - id: fictional-long-person
    kind: PERSON
    names: [{ text: ${latin}, language: en }, { text: ${arabic}, language: ar, kind: ROMANIZATION }]
    summary: { en: "Fictional ${latin}", ar: "خيالي ${arabic}" }
    note: { en: "Fictional ${latin}", ar: "خيالي ${arabic}" }
  - id: fictional-long-twin
    kind: PERSON
    names: [{ text: ${latin}a, language: en }, { text: ${arabic}ا, language: ar, kind: ROMANIZATION }]
  - id: fictional-long-unit
    kind: UNIT
    names: [{ text: Unit${latin}, language: en }, { text: وحدة${arabic}, language: ar, kind: ROMANIZATION }]
  - id: fictional-long-place
    kind: LOCATION
    names: [{ text: Place${latin}, language: en }, { text: مكان${arabic}, language: ar, kind: ROMANIZATION }]
  - id: fictional-long-speaker
    kind: PERSON
    names: [{ text: Speaker${latin}, language: en }, { text: متحدث${arabic}, language: ar, kind: ROMANIZATION }]
allegations:
  - id: fictional-long-claim
    claim: { en: "It is said that ${latin} left", ar: "يُقال إن ${arabic} غادر" }
    speakers: fictional-long-speaker
    locator: { lines: 1 }
    motive: FEAR
relationships:
  - { id: long-left, type: DEFECTED_FROM, from: fictional-long-person, to: fictional-long-unit, date: 2015-03, claims: fictional-long-claim }
  - { id: long-fled, type: FLED_TO, from: fictional-long-person, to: fictional-long-place, date: 2015-03, claims: fictional-long-claim }
  - { id: long-member, type: MEMBER_OF, from: fictional-long-twin, to: fictional-long-unit, claims: fictional-long-claim }
`;
