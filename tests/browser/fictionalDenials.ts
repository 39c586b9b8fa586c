/**
 * A dossier of people who do not exist: the ferryman is only denied to have left the guard and to have taken money, and only doubted to have
 * gone to the town; the baker is said to have left the guard, which the guard denies.
 */
export const fictionalDenials = `dossier:
  id: fictional-denials
  title: { en: "A fictional dossier of denials: nobody in it exists", ar: "ملف خيالي عن الإنكار: لا أحد فيه موجود" }
documents:
  - id: fictional-denials-report
    title: A fictional report
    language: en
    published: 2020-03
entities:
  - id: fictional-ferryman
    kind: PERSON
    names: [{ text: Fictional Ferryman, language: en }, { text: الملاح الخيالي, language: ar, kind: ROMANIZATION }]
  - id: fictional-baker
    kind: PERSON
    names: [{ text: Fictional Baker, language: en }, { text: الخباز الخيالي, language: ar, kind: ROMANIZATION }]
  - id: fictional-guard
    kind: UNIT
    names: [{ text: Fictional Guard, language: en }, { text: الحرس الخيالي, language: ar, kind: ROMANIZATION }]
  - id: fictional-writer
    kind: PERSON
    names: [{ text: Fictional Writer, language: en }, { text: الكاتب الخيالي, language: ar, kind: ROMANIZATION }]
  - id: fictional-town
    kind: LOCATION
    names: [{ text: Fictional Town, language: en }, { text: البلدة الخيالية, language: ar, kind: ROMANIZATION }]
  - id: fictional-money
    kind: MONEY_FLOW
    amount: { about: 500, currency: USD }
allegations:
  - id: fictional-denials-01
    claim: { en: The guard denies that the ferryman left it, ar: أنكر الحرس أن يكون الملاح قد تركه }
    stance: DENIES
    speakers: fictional-guard
    locator: { lines: 1 }
  - id: fictional-denials-02
    claim: { en: The writer doubts that the ferryman went to the town, ar: شكك الكاتب في توجه الملاح إلى البلدة }
    stance: DOUBTS
    speakers: fictional-writer
    locator: { lines: 2 }
  - id: fictional-denials-03
    claim: { en: The baker is said to have left the guard for the town, ar: يُقال إن الخباز ترك الحرس إلى البلدة }
    speakers: fictional-writer
    locator: { lines: 3 }
    motive: FEAR
  - id: fictional-denials-04
    claim: { en: The guard denies that the baker left it, ar: أنكر الحرس أن يكون الخباز قد تركه }
    stance: DENIES
    speakers: fictional-guard
    locator: { lines: 4 }
  - id: fictional-denials-05
    claim: { en: The ferryman is said to have headed the guard, ar: يُقال إن الملاح قاد الحرس }
    speakers: fictional-writer
    locator: { lines: 5 }
relationships:
  - { id: ferryman-left, type: DEFECTED_FROM, from: fictional-ferryman, to: fictional-guard, date: 2020-01, claims: fictional-denials-01 }
  - { id: ferryman-took, type: LEFT_WITH, from: fictional-ferryman, to: fictional-money, claims: fictional-denials-01 }
  - { id: ferryman-went, type: FLED_TO, from: fictional-ferryman, to: fictional-town, claims: fictional-denials-02 }
  - { id: ferryman-headed, type: COMMANDS, from: fictional-ferryman, to: fictional-guard, claims: fictional-denials-05 }
  - { id: baker-left, type: DEFECTED_FROM, from: fictional-baker, to: fictional-guard, claims: [fictional-denials-03, fictional-denials-04] }
  - { id: baker-went, type: FLED_TO, from: fictional-baker, to: fictional-town, claims: fictional-denials-03 }
`;
