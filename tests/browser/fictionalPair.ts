/** A dossier of people who do not exist, in which two entries may be one person: one written in Arabic, one in Latin letters, both tied to one cell. */
export const fictionalPair = `dossier:
  id: fictional-pair
  title: { en: "A fictional dossier: nobody in it exists", ar: "ملف خيالي: لا أحد فيه موجود" }
documents:
  - id: fictional-report
    title: A fictional report
entities:
  - id: fictional-clerk-arabic
    kind: PERSON
    names: [فريد الوهمي الخيالي]
    summary: { en: A fictional clerk of a fictional cell., ar: كاتب خيالي في خلية خيالية. }
  - id: fictional-clerk-latin
    kind: PERSON
    names: [{ text: Farid al-Wahmi al-Khayali, language: en }]
    summary: { en: A fictional clerk as another fictional page spells him., ar: كاتب خيالي كما تكتبه صفحة خيالية أخرى. }
  - id: fictional-speaker
    kind: PERSON
    names: [Quentin Testperson]
  - id: fictional-cell
    kind: UNIT
    names: [Fictional Cell]
  - id: fictional-shed
    kind: ASSET
    names: [Fictional Shed]
allegations:
  - id: fictional-first-claim
    claim: { en: The clerk belonged to the cell., ar: كان الكاتب من الخلية. }
    speakers: fictional-speaker
  - id: fictional-second-claim
    claim: { en: The clerk belonged to the cell and owned a shed., ar: كان الكاتب من الخلية ويملك مخزناً. }
    speakers: fictional-speaker
relationships:
  - { type: MEMBER_OF, from: fictional-clerk-arabic, to: fictional-cell, claims: fictional-first-claim }
  - { type: MEMBER_OF, from: fictional-clerk-latin, to: fictional-cell, claims: fictional-second-claim }
  - { type: OWNS, from: fictional-clerk-latin, to: fictional-shed, claims: fictional-second-claim }
`;
