import { languages as allLanguages, type Language } from '#graph-schema/generated/ontology.ts';
import { describeRelationship } from '#graph-schema/ontology.ts';
import { languages } from '#web/i18n/words.ts';
import { ClaimList } from '#web/panels/claim/ClaimList.tsx';
import { DetailHead } from '#web/panels/detail/DetailHead.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { MotiveAccounts } from '#web/panels/detail/MotiveAccounts.tsx';
import { Named } from '#web/parts/Named.tsx';
import { Sentence } from '#web/parts/Sentence.tsx';
import { TieFacts } from '#web/panels/detail/TieFacts.tsx';
import { TieSupport } from '#web/panels/detail/TieSupport.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useRelationship } from '#web/panels/detail/detailAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';

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
  const { source, target } = tie;
  const same = (one: Language, other: Language) => source[one] === source[other] && target[one] === target[other];
  const others = allLanguages.filter((each, at) => ![language, ...allLanguages.slice(0, at)].some((before) => same(each, before)));

  return (
    <>
      <DetailHead sort={t('relationship.title')}>
        <h2 className="detail-title">
          <Sentence template={words[tag].sentence} source={source[language]} target={target[language]} />
        </h2>
        {others.map((other) => (
          <p key={other} className="other-script" dir={languages[other].dir}>
            <Named text={source[other]} /> {languages[other].dir === 'rtl' ? '←' : '→'} <Named text={target[other]} />
          </p>
        ))}
        {motivated ? <MotiveAccounts motives={tie.motives} claims={tie.allegations} departure={departure === 'LEFT'} /> : null}
      </DetailHead>
      <div className="detail-body">
        <TieSupport tie={tie} />
        <TieFacts tie={tie} />
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
