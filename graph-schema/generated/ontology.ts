import type { AssertionWords, KindDescription, RelationshipDescription, VocabularyValue } from '#graph-schema/description.ts';

export type EntityKind = 'PERSON' | 'GROUP' | 'UNIT' | 'ORGANIZATION' | 'LOCATION' | 'EVENT' | 'MONEY_FLOW' | 'ASSET';
export type RelationshipType = 'MEMBER_OF' | 'COMMANDS' | 'PART_OF' | 'OPERATES_IN' | 'LOCATED_IN' | 'BORN_IN' | 'DEFECTED_FROM' | 'LEFT_WITH' | 'FLED_TO' | 'INFILTRATED' | 'SENT_BY' | 'RETURNED_TO' | 'ARRESTED_BY' | 'PURSUED_BY' | 'RELATED_TO' | 'ASSOCIATED_WITH' | 'FOUGHT_AGAINST' | 'PARTICIPATED_IN' | 'OCCURRED_AT' | 'EMPLOYED_BY' | 'OWNS' | 'DIRECTS' | 'LIVES_IN' | 'COMMUNICATED_WITH' | 'LISTED_BY' | 'NAMED_WITH' | 'PAYS' | 'PAID_TO';
export type VocabularyName = 'Motive' | 'Stance' | 'ReviewStatus' | 'Reliability' | 'EditionPart' | 'LikenessBand' | 'Verdict' | 'Sex' | 'Precision' | 'IdentifierScheme' | 'Assertion' | 'Kinship' | 'NameKind';
/** Every Motive, in its order. */
export const everyMotive = ['CONVICTION', 'FEAR', 'MONEY', 'COVER', 'UNKNOWN'] as const;
export type Motive = (typeof everyMotive)[number];
/** Every Stance, in its order. */
export const everyStance = ['ASSERTS', 'DENIES', 'DOUBTS'] as const;
export type Stance = (typeof everyStance)[number];
/** Every ReviewStatus, in its order. */
export const everyReviewStatus = ['PROPOSED', 'ACCEPTED', 'RETRACTED', 'SAID_AGAIN', 'SAID_OTHERWISE', 'NO_LONGER_SAID'] as const;
export type ReviewStatus = (typeof everyReviewStatus)[number];
/** Every Reliability, in its order. */
export const everyReliability = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof everyReliability)[number];
/** Every EditionPart, in its order. */
export const everyEditionPart = ['NEW', 'GONE', 'CHANGED'] as const;
export type EditionPart = (typeof everyEditionPart)[number];
/** Every ChangedWhat, in its order. */
export const everyChangedWhat = ['ENTITY', 'RELATIONSHIP', 'ALLEGATION', 'DOCUMENT', 'DOSSIER', 'DECISION', 'INVESTIGATION'] as const;
export type ChangedWhat = (typeof everyChangedWhat)[number];
/** Every Nature, in its order. */
export const everyNature = ['INDIVIDUAL', 'BODY', 'PLACE', 'FLOW'] as const;
export type Nature = (typeof everyNature)[number];
/** Every MoneyRole, in its order. */
export const everyMoneyRole = ['PAYER', 'PAYEE', 'TAKER'] as const;
export type MoneyRole = (typeof everyMoneyRole)[number];
/** Every DepartureRole, in its order. */
export const everyDepartureRole = ['LEFT', 'DESTINATION'] as const;
export type DepartureRole = (typeof everyDepartureRole)[number];
/** Every LikenessBand, in its order. */
export const everyLikenessBand = ['POSSIBLE', 'LIKELY'] as const;
export type LikenessBand = (typeof everyLikenessBand)[number];
/** Every Verdict, in its order. */
export const everyVerdict = ['SAME', 'DIFFERENT', 'UNSURE'] as const;
export type Verdict = (typeof everyVerdict)[number];
/** Every Sex, in its order. */
export const everySex = ['MALE', 'FEMALE', 'OTHER'] as const;
export type Sex = (typeof everySex)[number];
/** Every Precision, in its order. */
export const everyPrecision = ['POINT', 'SETTLEMENT', 'DISTRICT', 'REGION', 'COUNTRY'] as const;
export type Precision = (typeof everyPrecision)[number];
/** Every IdentifierScheme, in its order. */
export const everyIdentifierScheme = ['COMPANY_NUMBER', 'NATIONAL_ID', 'PASSPORT', 'TAX_NUMBER', 'VAT_NUMBER', 'LEI', 'BIC', 'IBAN', 'ACCOUNT_NUMBER', 'ISIN', 'IMO', 'MMSI', 'NUMBER_PLATE', 'BADGE', 'PHONE', 'EMAIL', 'WIKIDATA'] as const;
export type IdentifierScheme = (typeof everyIdentifierScheme)[number];
/** Every NoteSubject, in its order. */
export const everyNoteSubject = ['CANVAS', 'ENTITY', 'RELATIONSHIP', 'ALLEGATION'] as const;
export type NoteSubject = (typeof everyNoteSubject)[number];
/** Every AskedValue, in its order. */
export const everyAskedValue = ['ENTITY', 'DATE', 'PERIOD', 'AROUND', 'NUMBER', 'CHOICE', 'TABLE'] as const;
export type AskedValue = (typeof everyAskedValue)[number];
/** Every LabelSide, in its order. */
export const everyLabelSide = ['BELOW', 'ABOVE', 'LEFT', 'RIGHT', 'INSIDE'] as const;
export type LabelSide = (typeof everyLabelSide)[number];
/** Every Direction, in its order. */
export const everyDirection = ['OUT', 'IN', 'BOTH'] as const;
export type Direction = (typeof everyDirection)[number];
/** Every Granularity, in its order. */
export const everyGranularity = ['DAY', 'MONTH', 'YEAR'] as const;
export type Granularity = (typeof everyGranularity)[number];
/** Every OmissionReason, in its order. */
export const everyOmissionReason = ['LIMIT', 'FILTER', 'PERMISSION', 'MERGED'] as const;
export type OmissionReason = (typeof everyOmissionReason)[number];
/** Every OmissionSubject, in its order. */
export const everyOmissionSubject = ['ENTITIES', 'RELATIONSHIPS', 'ALLEGATIONS'] as const;
export type OmissionSubject = (typeof everyOmissionSubject)[number];
/** Every MatchStrength, in its order. */
export const everyMatchStrength = ['MEANT', 'WEAK', 'OTHER'] as const;
export type MatchStrength = (typeof everyMatchStrength)[number];
/** Every PathRank, in its order. */
export const everyPathRank = ['SHORTEST', 'BEST_SUPPORTED'] as const;
export type PathRank = (typeof everyPathRank)[number];
/** Every Engine, in its order. */
export const everyEngine = ['EMBEDDED', 'NEO4J'] as const;
export type Engine = (typeof everyEngine)[number];
/** Every Assertion, in its order. */
export const everyAssertion = ['INFERRED', 'ASSERTED', 'DENIED', 'DOUBTED', 'PROPOSED', 'RETRACTED', 'NO_LONGER_SAID'] as const;
export type Assertion = (typeof everyAssertion)[number];
/** Every Kinship, in its order. */
export const everyKinship = ['SIBLING', 'PARENT', 'CHILD', 'SPOUSE', 'OTHER'] as const;
export type Kinship = (typeof everyKinship)[number];
/** Every Language, in its order. */
export const everyLanguage = ['EN', 'AR'] as const;
export type Language = (typeof everyLanguage)[number];
/** Every NameKind, in its order. */
export const everyNameKind = ['PRIMARY', 'ALIAS', 'KUNYA', 'ROMANIZATION', 'FORMER'] as const;
export type NameKind = (typeof everyNameKind)[number];
export type Tag = 'en' | 'ar';
/** The languages, in the order in which one stands for another. */
export const languages: readonly [Language, ...Language[]] = ["EN","AR"];
/** The tag of BCP 47 of each language. */
export const tagOf: Readonly<Record<Language, Tag>> = {"EN":"en","AR":"ar"};
/** What is said in each language. */
export function byLanguage<Said>(said: (language: Language) => Said): Readonly<Record<Language, Said>> { return { EN: said('EN'), AR: said('AR') }; }
/** The script of ISO 15924 in which each language is written. */
export const scriptOf: Readonly<Record<Language, string>> = {"EN":"Latn","AR":"Arab"};
export const entityKinds: readonly (KindDescription<Tag> & { readonly kind: EntityKind; readonly nature?: Nature })[] = [
  {
    "kind": "PERSON",
    "label": "Person",
    "nature": "INDIVIDUAL",
    "words": {
      "en": {
        "one": "Person",
        "many": "People",
        "is": "is"
      },
      "ar": {
        "one": "شخص",
        "many": "أشخاص"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      },
      {
        "name": "sex",
        "type": {
          "vocabulary": "Sex"
        },
        "required": false
      },
      {
        "name": "born",
        "type": "fuzzyDate",
        "required": false
      },
      {
        "name": "died",
        "type": "fuzzyDate",
        "required": false
      }
    ]
  },
  {
    "kind": "GROUP",
    "label": "Group",
    "words": {
      "en": {
        "one": "Group",
        "many": "Groups",
        "is": "are"
      },
      "ar": {
        "one": "مجموعة",
        "many": "مجموعات"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      },
      {
        "name": "sizeMin",
        "type": "integer",
        "required": false,
        "min": 1
      },
      {
        "name": "sizeMax",
        "type": "integer",
        "required": false,
        "min": 1
      }
    ]
  },
  {
    "kind": "UNIT",
    "label": "Unit",
    "nature": "BODY",
    "words": {
      "en": {
        "one": "Unit",
        "many": "Units",
        "is": "is"
      },
      "ar": {
        "one": "وحدة",
        "many": "وحدات"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      }
    ]
  },
  {
    "kind": "ORGANIZATION",
    "label": "Organization",
    "nature": "BODY",
    "publisher": true,
    "words": {
      "en": {
        "one": "Organisation",
        "many": "Organisations",
        "is": "is"
      },
      "ar": {
        "one": "منظمة",
        "many": "منظمات"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      }
    ]
  },
  {
    "kind": "LOCATION",
    "label": "Location",
    "nature": "PLACE",
    "words": {
      "en": {
        "one": "Place",
        "many": "Places",
        "is": "is"
      },
      "ar": {
        "one": "مكان",
        "many": "أماكن"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      },
      {
        "name": "latitude",
        "type": "number",
        "required": false,
        "min": -90,
        "max": 90
      },
      {
        "name": "longitude",
        "type": "number",
        "required": false,
        "min": -180,
        "max": 180
      },
      {
        "name": "precision",
        "type": {
          "vocabulary": "Precision"
        },
        "required": false
      },
      {
        "name": "coordinatesSource",
        "type": "text",
        "required": false
      }
    ]
  },
  {
    "kind": "EVENT",
    "label": "Event",
    "words": {
      "en": {
        "one": "Event",
        "many": "Events",
        "is": "is"
      },
      "ar": {
        "one": "حدث",
        "many": "أحداث"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      },
      {
        "name": "date",
        "type": "fuzzyDate",
        "required": false
      }
    ]
  },
  {
    "kind": "MONEY_FLOW",
    "label": "MoneyFlow",
    "nature": "FLOW",
    "words": {
      "en": {
        "one": "Money flow",
        "many": "Money flows",
        "is": "is"
      },
      "ar": {
        "one": "تدفق مالي",
        "many": "تدفقات مالية"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      },
      {
        "name": "amount",
        "type": "money",
        "required": true
      },
      {
        "name": "date",
        "type": "fuzzyDate",
        "required": false
      },
      {
        "name": "origin",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "kind": "ASSET",
    "label": "Asset",
    "words": {
      "en": {
        "one": "Asset",
        "many": "Assets",
        "is": "is"
      },
      "ar": {
        "one": "أصل",
        "many": "أصول"
      }
    },
    "properties": [
      {
        "name": "identifiers",
        "type": "identifiers",
        "required": false
      },
      {
        "name": "type",
        "type": "localized",
        "required": false
      },
      {
        "name": "country",
        "type": "text",
        "required": false
      },
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "recordedFrom",
        "type": "recordedFrom",
        "required": false
      }
    ]
  }
];
export const relationshipTypes: readonly (RelationshipDescription<EntityKind, Tag> & { readonly type: RelationshipType; readonly money?: { readonly role: MoneyRole }; readonly departure?: DepartureRole })[] = [
  {
    "type": "MEMBER_OF",
    "graphqlType": "MemberOf",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "to": [
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have belonged to {target}",
        "out": "said to have belonged to",
        "in": "said to have had as a member",
        "clause": "{source} belonged to {target}",
        "bareOut": "belonged to",
        "bareIn": "had as a member"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} الانتماء إلى {target}",
        "out": "يُقال بالانتماء إلى",
        "in": "يُقال بالانتماء إليه من جانب",
        "clause": "انتماء {source} إلى {target}",
        "bareOut": "الانتماء إلى",
        "bareIn": "الانتماء إليه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      },
      {
        "name": "rank",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "COMMANDS",
    "graphqlType": "Commands",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have headed {target}",
        "out": "said to have headed",
        "in": "said to have been headed by",
        "clause": "{source} headed {target}",
        "bareOut": "headed",
        "bareIn": "headed by"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} قيادة {target}",
        "out": "يُقال بقيادة",
        "in": "يُقال بالقيادة من جانب",
        "clause": "تولّي {source} قيادة {target}",
        "bareOut": "قيادة",
        "bareIn": "القيادة من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "PART_OF",
    "graphqlType": "PartOf",
    "from": [
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "EVENT"
    ],
    "to": [
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "EVENT"
    ],
    "motivated": false,
    "directed": false,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to be part of {target}",
        "out": "said to be part of",
        "in": "said to have as a part",
        "clause": "{source} formed part of {target}",
        "bareOut": "part of",
        "bareIn": "had as a part"
      },
      "ar": {
        "sentence": "يُقال بتبعية {source} إلى {target}",
        "out": "يُقال بالتبعية إلى",
        "in": "يُقال بالتبعية إليه من جانب",
        "clause": "تبعية {source} إلى {target}",
        "bareOut": "التبعية إلى",
        "bareIn": "التبعية إليه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "OPERATES_IN",
    "graphqlType": "OperatesIn",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "to": [
      "LOCATION"
    ],
    "motivated": false,
    "directed": false,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have been active in {target}",
        "out": "said to have been active in",
        "in": "said to have seen active there",
        "clause": "{source} worked in {target}",
        "bareOut": "active in",
        "bareIn": "saw active there"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} النشاط في {target}",
        "out": "يُقال بالنشاط في",
        "in": "يُقال بالنشاط فيه من جانب",
        "clause": "نشاط {source} في {target}",
        "bareOut": "النشاط في",
        "bareIn": "النشاط فيه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "LOCATED_IN",
    "graphqlType": "LocatedIn",
    "from": [
      "LOCATION",
      "ORGANIZATION",
      "UNIT",
      "ASSET"
    ],
    "to": [
      "LOCATION"
    ],
    "motivated": false,
    "directed": false,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to lie in {target}",
        "out": "said to lie in",
        "in": "said to contain",
        "clause": "{source} lies in {target}",
        "bareOut": "lies in",
        "bareIn": "contains"
      },
      "ar": {
        "sentence": "يُقال بوقوع {source} في {target}",
        "out": "يُقال بالوقوع في",
        "in": "يُقال إن مما يقع فيه",
        "clause": "وقوع {source} في {target}",
        "bareOut": "الوقوع في",
        "bareIn": "أن مما يقع فيه"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "BORN_IN",
    "graphqlType": "BornIn",
    "from": [
      "PERSON",
      "GROUP"
    ],
    "to": [
      "LOCATION"
    ],
    "motivated": false,
    "directed": false,
    "lasting": true,
    "birthplace": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to come from {target}",
        "out": "said to come from",
        "in": "said to be the home of",
        "clause": "{source} came from {target}",
        "bareOut": "came from",
        "bareIn": "home of"
      },
      "ar": {
        "sentence": "يُقال بأن أصل {source} من {target}",
        "out": "يُقال إن الأصل من",
        "in": "يُقال إن ممن أصلهم منه",
        "clause": "كون أصل {source} من {target}",
        "bareOut": "أن الأصل من",
        "bareIn": "أن ممن أصلهم منه"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "DEFECTED_FROM",
    "graphqlType": "DefectedFrom",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "departure": "LEFT",
    "words": {
      "en": {
        "sentence": "{source} {is} said to have left {target}",
        "out": "said to have left",
        "in": "said to have been left by",
        "clause": "{source} left {target}",
        "bareOut": "left",
        "bareIn": "left by"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} ترك {target}",
        "out": "يُقال بترك",
        "in": "يُقال بالترك من جانب",
        "clause": "ترك {source} صفوف {target}",
        "bareOut": "ترك",
        "bareIn": "الترك من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "LEFT_WITH",
    "graphqlType": "LeftWith",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "MONEY_FLOW",
      "ASSET"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "money": {
      "role": "TAKER",
      "flow": "target"
    },
    "words": {
      "en": {
        "sentence": "{source} {is} said to have left with {target}",
        "out": "said to have left with",
        "in": "said to have been taken along by",
        "clause": "{source} left with {target}",
        "bareOut": "left with",
        "bareIn": "taken along by"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} المغادرة مع {target}",
        "out": "يُقال بالمغادرة مع",
        "in": "يُقال بالمغادرة معه من جانب",
        "clause": "مغادرة {source} مع {target}",
        "bareOut": "المغادرة مع",
        "bareIn": "المغادرة معه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "FLED_TO",
    "graphqlType": "FledTo",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "LOCATION",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "departure": "DESTINATION",
    "words": {
      "en": {
        "sentence": "{source} {is} said to have gone to {target}",
        "out": "said to have gone to",
        "in": "said to have been reached by",
        "clause": "{source} went to {target}",
        "bareOut": "went to",
        "bareIn": "reached by"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} التوجه إلى {target}",
        "out": "يُقال بالتوجه إلى",
        "in": "يُقال بالتوجه إليه من جانب",
        "clause": "توجه {source} إلى {target}",
        "bareOut": "التوجه إلى",
        "bareIn": "التوجه إليه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "INFILTRATED",
    "graphqlType": "Infiltrated",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "LOCATION"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have gathered information on {target}",
        "out": "said to have gathered information on",
        "in": "said to have been spied on by",
        "clause": "{source} gathered information on {target}",
        "bareOut": "gathered information on",
        "bareIn": "spied on by"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} جمع معلومات عن {target}",
        "out": "يُقال بجمع معلومات عن",
        "in": "يُقال بجمع معلومات عنه من جانب",
        "clause": "جمع {source} معلومات عن {target}",
        "bareOut": "جمع معلومات عن",
        "bareIn": "جمع معلومات عنه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "purpose",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "SENT_BY",
    "graphqlType": "SentBy",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "PERSON",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have been sent by {target}",
        "out": "said to have been sent by",
        "in": "said to have sent",
        "clause": "{target} sent {source}",
        "bareOut": "sent by",
        "bareIn": "sent"
      },
      "ar": {
        "sentence": "يُقال بإرسال {source} من جانب {target}",
        "out": "يُقال بالإرسال من جانب",
        "in": "يُقال بإرسال",
        "clause": "إرسال {source} من جانب {target}",
        "bareOut": "الإرسال من جانب",
        "bareIn": "إرسال"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "RETURNED_TO",
    "graphqlType": "ReturnedTo",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "LOCATION",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have returned to {target}",
        "out": "said to have returned to",
        "in": "said to have taken back",
        "clause": "{source} returned to {target}",
        "bareOut": "returned to",
        "bareIn": "took back"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} الرجوع إلى {target}",
        "out": "يُقال بالرجوع إلى",
        "in": "يُقال بالرجوع إليه من جانب",
        "clause": "رجوع {source} إلى {target}",
        "bareOut": "الرجوع إلى",
        "bareIn": "الرجوع إليه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "ARRESTED_BY",
    "graphqlType": "ArrestedBy",
    "from": [
      "PERSON",
      "GROUP"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have been arrested by {target}",
        "out": "said to have been arrested by",
        "in": "said to have arrested",
        "clause": "{target} arrested {source}",
        "bareOut": "arrested by",
        "bareIn": "arrested"
      },
      "ar": {
        "sentence": "يُقال بتوقيف {source} من جانب {target}",
        "out": "يُقال بالتوقيف من جانب",
        "in": "يُقال بتوقيف",
        "clause": "توقيف {source} من جانب {target}",
        "bareOut": "التوقيف من جانب",
        "bareIn": "توقيف"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "PURSUED_BY",
    "graphqlType": "PursuedBy",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{target} {is} said to have announced the pursuit of {source}",
        "out": "said to be pursued by",
        "in": "said to pursue",
        "clause": "{target} announced the pursuit of {source}",
        "bareOut": "pursued by",
        "bareIn": "pursued"
      },
      "ar": {
        "sentence": "يُنسب إلى {target} إعلان ملاحقة {source}",
        "out": "يُقال بالملاحقة من جانب",
        "in": "يُقال بملاحقة",
        "clause": "إعلان {target} ملاحقة {source}",
        "bareOut": "الملاحقة من جانب",
        "bareIn": "ملاحقة"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "RELATED_TO",
    "graphqlType": "RelatedTo",
    "from": [
      "PERSON",
      "GROUP"
    ],
    "to": [
      "PERSON",
      "GROUP"
    ],
    "motivated": false,
    "directed": false,
    "lasting": true,
    "kin": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to be kin of {target}",
        "out": "said to be kin of",
        "in": "said to be kin of",
        "clause": "{source} and {target} are kin",
        "bareOut": "kin of",
        "bareIn": "kin of"
      },
      "ar": {
        "sentence": "يُقال بقرابة {source} من {target}",
        "out": "يُقال بالقرابة من",
        "in": "يُقال بالقرابة من",
        "clause": "قرابة {source} من {target}",
        "bareOut": "القرابة من",
        "bareIn": "القرابة من"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "kinship",
        "type": {
          "vocabulary": "Kinship"
        },
        "required": false
      }
    ]
  },
  {
    "type": "ASSOCIATED_WITH",
    "graphqlType": "AssociatedWith",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "LOCATION",
      "EVENT",
      "MONEY_FLOW",
      "ASSET"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "LOCATION",
      "EVENT",
      "MONEY_FLOW",
      "ASSET"
    ],
    "motivated": false,
    "directed": false,
    "lasting": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to be linked with {target}",
        "out": "said to be linked with",
        "in": "said to be linked with",
        "clause": "{source} and {target} are linked",
        "bareOut": "linked with",
        "bareIn": "linked with"
      },
      "ar": {
        "sentence": "يُقال بصلة بين {source} و{target}",
        "out": "يُقال بصلة مع",
        "in": "يُقال بصلة مع",
        "clause": "وجود صلة بين {source} و{target}",
        "bareOut": "وجود صلة مع",
        "bareIn": "وجود صلة مع"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "FOUGHT_AGAINST",
    "graphqlType": "FoughtAgainst",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have fought against {target}",
        "out": "said to have fought against",
        "in": "said to have been fought by",
        "clause": "{source} fought against {target}",
        "bareOut": "fought against",
        "bareIn": "fought by"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} القتال ضد {target}",
        "out": "يُقال بالقتال ضد",
        "in": "يُقال بالقتال ضده من جانب",
        "clause": "قتال {source} ضد {target}",
        "bareOut": "القتال ضد",
        "bareIn": "القتال ضده من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "PARTICIPATED_IN",
    "graphqlType": "ParticipatedIn",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "to": [
      "EVENT"
    ],
    "motivated": false,
    "directed": true,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have taken part in {target}",
        "out": "said to have taken part in",
        "in": "said to have had the part of",
        "clause": "{source} took part in {target}",
        "bareOut": "took part in",
        "bareIn": "had the part of"
      },
      "ar": {
        "sentence": "تُنسب إلى {source} المشاركة في {target}",
        "out": "يُقال بالمشاركة في",
        "in": "يُقال بالمشاركة فيه من جانب",
        "clause": "مشاركة {source} في {target}",
        "bareOut": "المشاركة في",
        "bareIn": "المشاركة فيه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "OCCURRED_AT",
    "graphqlType": "OccurredAt",
    "from": [
      "EVENT",
      "MONEY_FLOW"
    ],
    "to": [
      "LOCATION"
    ],
    "motivated": false,
    "directed": false,
    "lasting": false,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have happened in {target}",
        "out": "said to have happened in",
        "in": "said to be the scene of",
        "clause": "{source} happened in {target}",
        "bareOut": "happened in",
        "bareIn": "scene of"
      },
      "ar": {
        "sentence": "يُقال بحدوث {source} في {target}",
        "out": "يُقال بالحدوث في",
        "in": "يُقال إن مما حدث فيه",
        "clause": "حدوث {source} في {target}",
        "bareOut": "الحدوث في",
        "bareIn": "أن مما حدث فيه"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "EMPLOYED_BY",
    "graphqlType": "EmployedBy",
    "from": [
      "PERSON",
      "GROUP"
    ],
    "to": [
      "PERSON",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have worked for {target}",
        "out": "said to have worked for",
        "in": "said to have employed",
        "clause": "{source} worked for {target}",
        "bareOut": "worked for",
        "bareIn": "employed"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} العمل لدى {target}",
        "out": "يُقال بالعمل لدى",
        "in": "يُقال بالعمل لديه من جانب",
        "clause": "عمل {source} لدى {target}",
        "bareOut": "العمل لدى",
        "bareIn": "العمل لديه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "OWNS",
    "graphqlType": "Owns",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "to": [
      "ASSET",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have owned {target}",
        "out": "said to have owned",
        "in": "said to have been owned by",
        "clause": "{source} owned {target}",
        "bareOut": "owned",
        "bareIn": "owned by"
      },
      "ar": {
        "sentence": "تُنسب إلى {source} ملكية {target}",
        "out": "يُقال بملكية",
        "in": "يُقال بالملكية من جانب",
        "clause": "امتلاك {source} {target}",
        "bareOut": "امتلاك",
        "bareIn": "الامتلاك من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "share",
        "type": "number",
        "required": false,
        "min": 0,
        "max": 100
      }
    ]
  },
  {
    "type": "DIRECTS",
    "graphqlType": "Directs",
    "from": [
      "PERSON",
      "GROUP",
      "ORGANIZATION"
    ],
    "to": [
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have been on the board of {target}",
        "out": "said to have been on the board of",
        "in": "said to have had on its board",
        "clause": "{source} was on the board of {target}",
        "bareOut": "on the board of",
        "bareIn": "had on its board"
      },
      "ar": {
        "sentence": "تُنسب إلى {source} عضوية إدارة {target}",
        "out": "يُقال بعضوية إدارة",
        "in": "يُقال بعضوية إدارته من جانب",
        "clause": "عضوية {source} في إدارة {target}",
        "bareOut": "عضوية إدارة",
        "bareIn": "عضوية إدارته من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "LIVES_IN",
    "graphqlType": "LivesIn",
    "from": [
      "PERSON",
      "GROUP"
    ],
    "to": [
      "LOCATION"
    ],
    "motivated": false,
    "directed": false,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have lived in {target}",
        "out": "said to have lived in",
        "in": "said to have been lived in by",
        "clause": "{source} lived in {target}",
        "bareOut": "lived in",
        "bareIn": "lived in by"
      },
      "ar": {
        "sentence": "يُنسب إلى {source} السكن في {target}",
        "out": "يُقال بالسكن في",
        "in": "يُقال بالسكن فيه من جانب",
        "clause": "سكن {source} في {target}",
        "bareOut": "السكن في",
        "bareIn": "السكن فيه من جانب"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "COMMUNICATED_WITH",
    "graphqlType": "CommunicatedWith",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "ASSET"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "ASSET"
    ],
    "motivated": false,
    "directed": false,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to have been in contact with {target}",
        "out": "said to have been in contact with",
        "in": "said to have been in contact with",
        "clause": "{source} and {target} were in contact",
        "bareOut": "in contact with",
        "bareIn": "in contact with"
      },
      "ar": {
        "sentence": "يُقال بتواصل بين {source} و{target}",
        "out": "يُقال بالتواصل مع",
        "in": "يُقال بالتواصل مع",
        "clause": "تواصل {source} مع {target}",
        "bareOut": "التواصل مع",
        "bareIn": "التواصل مع"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "LISTED_BY",
    "graphqlType": "ListedBy",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "LOCATION",
      "ASSET"
    ],
    "to": [
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": false,
    "directed": true,
    "lasting": true,
    "context": true,
    "words": {
      "en": {
        "sentence": "{source} {is} said to be listed or sanctioned by {target}",
        "out": "said to be listed or sanctioned by",
        "in": "said to list or sanction",
        "clause": "{source} is listed or sanctioned by {target}",
        "bareOut": "listed or sanctioned by",
        "bareIn": "listed or sanctioned"
      },
      "ar": {
        "sentence": "يُقال بورود {source} في قوائم {target} أو عقوباتها",
        "out": "يُقال بالورود في قوائم أو عقوبات",
        "in": "يُقال إن مما يرد في قوائمه أو عقوباته",
        "clause": "ورود {source} في قوائم {target} أو عقوباتها",
        "bareOut": "الورود في قوائم أو عقوبات",
        "bareIn": "أن مما يرد في قوائمه أو عقوباته"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "NAMED_WITH",
    "graphqlType": "NamedWith",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "LOCATION",
      "EVENT",
      "ASSET"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION",
      "LOCATION",
      "EVENT",
      "ASSET"
    ],
    "motivated": false,
    "directed": false,
    "lasting": false,
    "words": {
      "en": {
        "sentence": "{source} {is} said to be named together with {target}",
        "out": "said to be named together with",
        "in": "said to be named together with",
        "clause": "{source} and {target} are named together",
        "bareOut": "named together with",
        "bareIn": "named together with"
      },
      "ar": {
        "sentence": "يُقال بذكر {source} مع {target} معاً",
        "out": "يُقال بالذكر مع",
        "in": "يُقال بالذكر مع",
        "clause": "ذكر {source} مع {target} معاً",
        "bareOut": "الذكر مع",
        "bareIn": "الذكر مع"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      },
      {
        "name": "role",
        "type": "localized",
        "required": false
      }
    ]
  },
  {
    "type": "PAYS",
    "graphqlType": "Pays",
    "from": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "to": [
      "MONEY_FLOW"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "money": {
      "role": "PAYER",
      "flow": "target"
    },
    "words": {
      "en": {
        "sentence": "{target} {is} said to have come from {source}",
        "out": "said to be the origin of",
        "in": "said to have come from",
        "clause": "{target} came from {source}",
        "bareOut": "origin of",
        "bareIn": "came from"
      },
      "ar": {
        "sentence": "يُقال بأن مصدر {target} هو {source}",
        "out": "يُقال إنه مصدر",
        "in": "يُقال إن مصدره",
        "clause": "كون {source} مصدر {target}",
        "bareOut": "أنه مصدر",
        "bareIn": "أن مصدره"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  },
  {
    "type": "PAID_TO",
    "graphqlType": "PaidTo",
    "from": [
      "MONEY_FLOW"
    ],
    "to": [
      "PERSON",
      "GROUP",
      "UNIT",
      "ORGANIZATION"
    ],
    "motivated": true,
    "directed": true,
    "lasting": false,
    "money": {
      "role": "PAYEE",
      "flow": "source"
    },
    "words": {
      "en": {
        "sentence": "{source} {is} said to have reached {target}",
        "out": "said to have reached",
        "in": "said to have received",
        "clause": "{source} reached {target}",
        "bareOut": "reached",
        "bareIn": "received"
      },
      "ar": {
        "sentence": "يُقال بوصول {source} إلى {target}",
        "out": "يُقال بالوصول إلى",
        "in": "يُقال بتلقي",
        "clause": "وصول {source} إلى {target}",
        "bareOut": "الوصول إلى",
        "bareIn": "تلقي"
      }
    },
    "properties": [
      {
        "name": "other",
        "type": "otherValues",
        "required": false
      }
    ]
  }
];
/** How a tie is worded that no claim asserts, by what carries it. */
export const assertionWords: Readonly<Record<Tag, Readonly<Record<Exclude<Assertion, 'ASSERTED'>, AssertionWords>>>> = {
  "en": {
    "INFERRED": {
      "sentence": "An editor infers that {clause}",
      "words": "inferred: {words}"
    },
    "DENIED": {
      "sentence": "That {clause} is denied; nobody asserts it here",
      "words": "denied: {words}",
      "by": "That {clause} is denied by {speakers}; nobody asserts it here"
    },
    "DOUBTED": {
      "sentence": "That {clause} is doubted; nobody asserts it here",
      "words": "doubted: {words}",
      "by": "That {clause} is doubted by {speakers}; nobody asserts it here"
    },
    "PROPOSED": {
      "sentence": "That {clause} is a proposal that nobody has accepted yet",
      "words": "proposed: {words}"
    },
    "RETRACTED": {
      "sentence": "That {clause} was claimed and has been taken back",
      "words": "taken back: {words}"
    },
    "NO_LONGER_SAID": {
      "sentence": "That {clause} stood in an earlier edition; the newest one no longer says so, and does not deny it",
      "words": "no longer said: {words}"
    }
  },
  "ar": {
    "INFERRED": {
      "sentence": "يستنتج المحرر {clause}",
      "words": "استنتاج {words}"
    },
    "DENIED": {
      "sentence": "ورد هنا إنكار {clause}، ولا أحد يؤكد ذلك",
      "words": "إنكار {words}",
      "by": "يُنسب إلى {speakers} إنكار {clause}، ولا أحد يؤكد ذلك هنا"
    },
    "DOUBTED": {
      "sentence": "ورد هنا تشكيك في {clause}، ولا أحد يؤكد ذلك",
      "words": "تشكيك في {words}",
      "by": "يُنسب إلى {speakers} التشكيك في {clause}، ولا أحد يؤكد ذلك هنا"
    },
    "PROPOSED": {
      "sentence": "ما ورد عن {clause} اقتراح لم يُقبل بعد",
      "words": "اقتراح: {words}"
    },
    "RETRACTED": {
      "sentence": "سُحب ما ورد من ادعاء {clause}",
      "words": "ادعاء سُحب: {words}"
    },
    "NO_LONGER_SAID": {
      "sentence": "ورد في طبعة سابقة {clause}، ولم تعد الطبعة الأحدث تذكر ذلك، وليس في هذا إنكار له",
      "words": "لم يعد يُذكر: {words}"
    }
  }
};
export const vocabularies: Readonly<Record<VocabularyName, readonly VocabularyValue<Tag>[]>> = {
  "Motive": [
    {
      "value": "CONVICTION",
      "words": {
        "en": "Conviction",
        "ar": "قناعة"
      }
    },
    {
      "value": "FEAR",
      "words": {
        "en": "Fear",
        "ar": "خوف"
      }
    },
    {
      "value": "MONEY",
      "words": {
        "en": "Money",
        "ar": "مال"
      }
    },
    {
      "value": "COVER",
      "words": {
        "en": "Under cover",
        "ar": "تحت غطاء"
      }
    },
    {
      "value": "UNKNOWN",
      "words": {
        "en": "Not known",
        "ar": "غير معروف"
      }
    }
  ],
  "Stance": [
    {
      "value": "ASSERTS",
      "words": {
        "en": "Asserts",
        "ar": "يؤكد"
      }
    },
    {
      "value": "DENIES",
      "words": {
        "en": "Denies",
        "ar": "ينكر"
      }
    },
    {
      "value": "DOUBTS",
      "words": {
        "en": "Doubts",
        "ar": "يشكك"
      }
    }
  ],
  "ReviewStatus": [
    {
      "value": "PROPOSED",
      "words": {
        "en": "Proposed",
        "ar": "مقترح"
      }
    },
    {
      "value": "ACCEPTED",
      "words": {
        "en": "Accepted",
        "ar": "مقبول"
      }
    },
    {
      "value": "RETRACTED",
      "words": {
        "en": "Retracted",
        "ar": "مسحوب"
      }
    },
    {
      "value": "SAID_AGAIN",
      "words": {
        "en": "Said again in a newer edition",
        "ar": "مكرر في طبعة أحدث"
      }
    },
    {
      "value": "SAID_OTHERWISE",
      "words": {
        "en": "Said otherwise in a newer edition",
        "ar": "ورد بصيغة أخرى في طبعة أحدث"
      }
    },
    {
      "value": "NO_LONGER_SAID",
      "words": {
        "en": "No longer said in a newer edition",
        "ar": "لم يعد يرد في الطبعة الأحدث"
      }
    }
  ],
  "Reliability": [
    {
      "value": "A",
      "words": {
        "en": "completely reliable",
        "ar": "موثوق تماماً"
      }
    },
    {
      "value": "B",
      "words": {
        "en": "usually reliable",
        "ar": "موثوق عادة"
      }
    },
    {
      "value": "C",
      "words": {
        "en": "fairly reliable",
        "ar": "موثوق إلى حد ما"
      }
    },
    {
      "value": "D",
      "words": {
        "en": "not usually reliable",
        "ar": "غير موثوق عادة"
      }
    },
    {
      "value": "E",
      "words": {
        "en": "unreliable",
        "ar": "غير موثوق"
      }
    },
    {
      "value": "F",
      "words": {
        "en": "cannot be judged",
        "ar": "لا يمكن الحكم عليه"
      }
    }
  ],
  "EditionPart": [
    {
      "value": "NEW",
      "words": {
        "en": "New",
        "ar": "جديد"
      }
    },
    {
      "value": "GONE",
      "words": {
        "en": "No longer said",
        "ar": "لم يعد يُذكر"
      }
    },
    {
      "value": "CHANGED",
      "words": {
        "en": "Changed",
        "ar": "متغيّر"
      }
    }
  ],
  "LikenessBand": [
    {
      "value": "POSSIBLE",
      "words": {
        "en": "possibly the same",
        "ar": "قد يكونان واحداً"
      }
    },
    {
      "value": "LIKELY",
      "words": {
        "en": "likely the same",
        "ar": "يُرجَّح أنهما واحد"
      }
    }
  ],
  "Verdict": [
    {
      "value": "SAME",
      "words": {
        "en": "the same",
        "ar": "هما واحد"
      }
    },
    {
      "value": "DIFFERENT",
      "words": {
        "en": "different",
        "ar": "مختلفان"
      }
    },
    {
      "value": "UNSURE",
      "words": {
        "en": "not sure",
        "ar": "غير محسوم"
      }
    }
  ],
  "Sex": [
    {
      "value": "MALE",
      "words": {
        "en": "male",
        "ar": "ذكر"
      }
    },
    {
      "value": "FEMALE",
      "words": {
        "en": "female",
        "ar": "أنثى"
      }
    },
    {
      "value": "OTHER",
      "words": {
        "en": "other",
        "ar": "غير ذلك"
      }
    }
  ],
  "Precision": [
    {
      "value": "POINT",
      "words": {
        "en": "exact point",
        "ar": "نقطة محددة"
      }
    },
    {
      "value": "SETTLEMENT",
      "words": {
        "en": "town or village",
        "ar": "بلدة أو قرية"
      }
    },
    {
      "value": "DISTRICT",
      "words": {
        "en": "district, about its middle",
        "ar": "منطقة، نحو وسطها"
      }
    },
    {
      "value": "REGION",
      "words": {
        "en": "region, about its middle",
        "ar": "محافظة أو إقليم، نحو وسطه"
      }
    },
    {
      "value": "COUNTRY",
      "words": {
        "en": "country, about its middle",
        "ar": "بلد، نحو وسطه"
      }
    }
  ],
  "IdentifierScheme": [
    {
      "value": "COMPANY_NUMBER",
      "words": {
        "en": "company number",
        "ar": "رقم السجل التجاري"
      }
    },
    {
      "value": "NATIONAL_ID",
      "words": {
        "en": "national identity number",
        "ar": "الرقم الوطني"
      }
    },
    {
      "value": "PASSPORT",
      "words": {
        "en": "passport",
        "ar": "جواز سفر"
      }
    },
    {
      "value": "TAX_NUMBER",
      "words": {
        "en": "tax number",
        "ar": "الرقم الضريبي"
      }
    },
    {
      "value": "VAT_NUMBER",
      "words": {
        "en": "VAT number",
        "ar": "رقم ضريبة القيمة المضافة"
      }
    },
    {
      "value": "LEI",
      "words": {
        "en": "LEI",
        "ar": "معرّف الكيان القانوني (LEI)"
      }
    },
    {
      "value": "BIC",
      "words": {
        "en": "BIC (SWIFT)",
        "ar": "رمز المصرف (BIC/SWIFT)"
      }
    },
    {
      "value": "IBAN",
      "words": {
        "en": "IBAN",
        "ar": "رقم الحساب الدولي (IBAN)"
      }
    },
    {
      "value": "ACCOUNT_NUMBER",
      "words": {
        "en": "account number",
        "ar": "رقم الحساب"
      }
    },
    {
      "value": "ISIN",
      "words": {
        "en": "ISIN",
        "ar": "رقم الورقة المالية (ISIN)"
      }
    },
    {
      "value": "IMO",
      "words": {
        "en": "IMO number",
        "ar": "رقم المنظمة البحرية الدولية (IMO)"
      }
    },
    {
      "value": "MMSI",
      "words": {
        "en": "MMSI",
        "ar": "رقم الاتصال البحري (MMSI)"
      }
    },
    {
      "value": "NUMBER_PLATE",
      "words": {
        "en": "number plate",
        "ar": "لوحة مركبة"
      }
    },
    {
      "value": "BADGE",
      "words": {
        "en": "badge",
        "ar": "رقم الشارة"
      }
    },
    {
      "value": "PHONE",
      "words": {
        "en": "phone",
        "ar": "هاتف"
      }
    },
    {
      "value": "EMAIL",
      "words": {
        "en": "e-mail",
        "ar": "بريد إلكتروني"
      }
    },
    {
      "value": "WIKIDATA",
      "words": {
        "en": "Wikidata",
        "ar": "ويكي بيانات (Wikidata)"
      }
    }
  ],
  "Assertion": [
    {
      "value": "INFERRED",
      "words": {
        "en": "Inferred by an editor",
        "ar": "استنتاج محرر"
      }
    },
    {
      "value": "ASSERTED",
      "words": {
        "en": "Asserted",
        "ar": "يؤكدها ادعاء"
      }
    },
    {
      "value": "DENIED",
      "words": {
        "en": "Only denied",
        "ar": "إنكار فقط"
      }
    },
    {
      "value": "DOUBTED",
      "words": {
        "en": "Only doubted",
        "ar": "تشكيك فقط"
      }
    },
    {
      "value": "PROPOSED",
      "words": {
        "en": "Only proposed",
        "ar": "اقتراح لم يُقبل بعد"
      }
    },
    {
      "value": "RETRACTED",
      "words": {
        "en": "Taken back",
        "ar": "ادعاء سُحب"
      }
    },
    {
      "value": "NO_LONGER_SAID",
      "words": {
        "en": "No longer said",
        "ar": "لم يعد يُذكر"
      }
    }
  ],
  "Kinship": [
    {
      "value": "SIBLING",
      "words": {
        "en": "brother or sister",
        "ar": "أخ أو أخت"
      }
    },
    {
      "value": "PARENT",
      "words": {
        "en": "father or mother",
        "ar": "والد أو والدة"
      }
    },
    {
      "value": "CHILD",
      "words": {
        "en": "son or daughter",
        "ar": "ابن أو ابنة"
      }
    },
    {
      "value": "SPOUSE",
      "words": {
        "en": "husband or wife",
        "ar": "زوج أو زوجة"
      }
    },
    {
      "value": "OTHER",
      "words": {
        "en": "relative",
        "ar": "قريب"
      }
    }
  ],
  "NameKind": [
    {
      "value": "PRIMARY",
      "words": {
        "en": "as printed",
        "ar": "كما ورد"
      }
    },
    {
      "value": "ALIAS",
      "words": {
        "en": "also known as",
        "ar": "يُعرف أيضاً باسم"
      }
    },
    {
      "value": "KUNYA",
      "words": {
        "en": "kunya",
        "ar": "كنية"
      }
    },
    {
      "value": "ROMANIZATION",
      "words": {
        "en": "romanised here",
        "ar": "كُتب هنا بالحروف اللاتينية"
      }
    },
    {
      "value": "FORMER",
      "words": {
        "en": "former name",
        "ar": "اسم سابق"
      }
    }
  ]
};
