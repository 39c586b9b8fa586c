import type { Tie } from '#web/panels/detail/detailAnswers.ts';
import { DateWords } from '#web/parts/DateWords.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** The properties of a tie: when it held, and what its type has besides. */
export function TieFacts({ tie }: { readonly tie: Tie }) {
  const { t, tag } = useWords();
  const facts = factsOf(tie);
  if (!tie.date && facts.length === 0) return null;
  return (
    <dl className="facts">
      {tie.date ? (
        <div>
          <dt>{t('relationship.when')}</dt>
          <dd>
            <DateWords date={tie.date} />
          </dd>
        </div>
      ) : null}
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );

  function factsOf(of: Tie): readonly (readonly [string, string])[] {
    return [
      ...('role' in of && of.role ? [[t('relationship.role'), of.role] as const] : []),
      ...('rank' in of && of.rank ? [[t('relationship.rank'), of.rank] as const] : []),
      ...('purpose' in of && of.purpose ? [[t('relationship.purpose'), of.purpose] as const] : []),
      ...('share' in of && of.share !== null ? [[t('relationship.share'), t('relationship.percent', { number: of.share })] as const] : []),
      ...('kinship' in of && of.kinship ? [[t('relationship.kinship'), wordOf('Kinship', of.kinship, tag)] as const] : []),
    ];
  }
}
