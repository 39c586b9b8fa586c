import { inLanguage, type Localized } from '#server/domain/localized.ts';
import type { Resolvers } from '#server/graphql/generated.ts';
import type { Language } from '#graph-schema/generated/ontology.ts';

/** The questions of the newsroom, and the words of them. */
export const question: Resolvers = {
  Query: {
    questions: (_, _arguments, { questions }) => questions,
  },
  AskedQuestion: {
    title: ({ title }, { language }) => said(title, language),
    lead: ({ lead }, { language }) => said(lead, language),
  },
  AskedParameter: { label: ({ words }, { language }) => said(words, language) },
  AskedOption: { label: ({ words }, { language }) => said(words, language) },
  AskedMark: {
    label: ({ words }, { language }) => said(words, language),
    otherwise: ({ otherwise }, { language }) => said(otherwise, language),
  },
};

function said(words: Localized, language: Language | null | undefined): string {
  return inLanguage(words, language ?? 'EN') ?? '';
}
