import { claimsOf, type AnswerRow } from '#web/panels/answer/answerRow.ts';
import { OfEveryone } from '#web/parts/OfEveryone.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** Of how many an answer is said, by how many speakers in how many documents, and how much of it is denied; and that it is so whatever perspective is chosen. */
export function SaidOf({ rows }: { readonly rows: readonly AnswerRow[] }) {
  const { t } = useWords();
  if (rows.length === 0) return null;
  const claims = rows.flatMap(claimsOf);
  const speakers = new Set(claims.flatMap((claim) => claim.speakers).map(({ id }) => id));
  const documents = new Set(claims.map(({ document }) => document.id));
  const denied = rows.filter(({ denials }) => denials.length > 0).length;
  const lead = [
    t('answer.said', { count: rows.length }),
    t('answer.speakers', { count: speakers.size }),
    t('answer.documents', { count: documents.size }),
  ].join(' ');
  return (
    <p className="quiet">
      {lead}. {denied > 0 ? t('answer.leadDenied', { number: denied, of: rows.length }) : ''} <OfEveryone />
    </p>
  );
}
