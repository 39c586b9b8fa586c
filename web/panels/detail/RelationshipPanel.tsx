import { Info } from 'lucide-react';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { ClaimList } from '#web/panels/claim/ClaimList.tsx';
import { DateWords } from '#web/parts/DateWords.tsx';
import { DetailHead } from '#web/panels/detail/DetailHead.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { MotiveAccounts } from '#web/panels/detail/MotiveAccounts.tsx';
import { Named } from '#web/parts/Named.tsx';
import { Sentence } from '#web/parts/Sentence.tsx';
import { SupportFigures } from '#web/panels/detail/SupportFigures.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useRelationship } from '#web/panels/detail/detailAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/** A tie and the bundle of claims it rests on: who says so, where, and how well it is supported. */
export function RelationshipPanel({ id }: { readonly id: string }) {
  const { t, tag, language } = useWords();
  const answer = useRelationship(id);
  const tie = answer.data?.relationship;
  if (!tie)
    return (
      <>
        <DetailHead sort={t('relationship.title')}>{null}</DetailHead>
        <div className="detail-body">
          {answer.isPending ? <Waiting /> : null}
          {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
          {answer.isSuccess ? <p>{t('relationship.gone')}</p> : null}
        </div>
      </>
    );
  const { words, motivated, departure } = describeRelationship(tie.type);
  const other = language === 'EN' ? 'AR' : 'EN';
  const source = { EN: tie.source.labelEn, AR: tie.source.labelAr };
  const target = { EN: tie.target.labelEn, AR: tie.target.labelAr };
  const facts = factsOf(tie);

  function factsOf(of: NonNullable<typeof tie>): readonly (readonly [string, string])[] {
    return [
      ...('role' in of && of.role ? [[t('relationship.role'), of.role] as const] : []),
      ...('rank' in of && of.rank ? [[t('relationship.rank'), of.rank] as const] : []),
      ...('purpose' in of && of.purpose ? [[t('relationship.purpose'), of.purpose] as const] : []),
      ...('kinship' in of && of.kinship ? [[t('relationship.kinship'), wordOf('Kinship', of.kinship, tag)] as const] : []),
    ];
  }

  function aloneWords({ allegations, documents, independentDocuments }: NonNullable<typeof tie>['support']): string {
    if (independentDocuments === 0) return t('relationship.nobodyAsserts');
    return documents > 1 ? t('relationship.oneAsserts') : t('relationship.alone', { count: allegations });
  }

  return (
    <>
      <DetailHead sort={t('relationship.title')}>
        <h2 className="detail-title">
          <Sentence template={words[tag].sentence} source={source[language]} target={target[language]} />
        </h2>
        {source[other] === source[language] && target[other] === target[language] ? null : (
          <p className="other-script" dir={other === 'AR' ? 'rtl' : 'ltr'}>
            <Named text={source[other]} /> {other === 'AR' ? '←' : '→'} <Named text={target[other]} />
          </p>
        )}
        {motivated ? <MotiveAccounts motives={tie.motives} claims={tie.allegations} departure={departure === 'LEFT'} /> : null}
      </DetailHead>
      <div className="detail-body">
        {tie.inferred ? (
          <div className="notice">
            <Info aria-hidden />
            <p>
              <strong>{t('relationship.inferred')}.</strong> {t('relationship.inferredNoClaim')} <bdi>{tie.inferenceReason}</bdi>
            </p>
          </div>
        ) : (
          <>
            <SupportFigures support={tie.support} claims={tie.allegations} />
            {tie.support.independentDocuments <= 1 ? (
              <div className="notice">
                <Info aria-hidden />
                <p>{aloneWords(tie.support)}</p>
              </div>
            ) : null}
          </>
        )}
        {tie.date || facts.length > 0 ? (
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
        ) : null}
        {tie.allegations.length > 0 ? (
          <section>
            <div className="section-head">
              <h3>{t('relationship.whoSays')}</h3>
              <span className="quiet">{t('relationship.oldest')}</span>
            </div>
            <ClaimList claims={tie.allegations} openFirst />
          </section>
        ) : null}
      </div>
    </>
  );
}
