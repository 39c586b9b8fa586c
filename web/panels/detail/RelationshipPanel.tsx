import type { ReactNode } from 'react';
import { languages as allLanguages, type Language } from '#graph-schema/generated/ontology.ts';
import { describeRelationship, holds, tieSentence, tieWords } from '#graph-schema/ontology.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import { ClaimList } from '#web/panels/claim/ClaimList.tsx';
import { DetailHead } from '#web/panels/detail/DetailHead.tsx';
import { namesOf } from '#web/parts/claimWords.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { MotiveAccounts } from '#web/panels/detail/MotiveAccounts.tsx';
import { Named } from '#web/parts/Named.tsx';
import { Sentence } from '#web/parts/Sentence.tsx';
import { OtherValues } from '#web/panels/detail/OtherValues.tsx';
import { SideTies } from '#web/panels/detail/SideTies.tsx';
import { TieFacts } from '#web/panels/detail/TieFacts.tsx';
import { TiesOfLine } from '#web/panels/detail/TiesOfLine.tsx';
import { TieSupport } from '#web/panels/detail/TieSupport.tsx';
import { YourNote } from '#web/panels/notes/YourNote.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useRelationship, type Tie } from '#web/panels/detail/detailAnswers.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

/**
 * A tie and the bundle of claims it rests on: who says so, where, and how well it is supported; of one that is not drawn any more, what became of it.
 * otherwise: what is shown where there is no such tie; null for words that say so.
 */
export function RelationshipPanel({ id, otherwise }: { readonly id: string; readonly otherwise: ReactNode }) {
  const { t, tag, language } = useWords();
  const answer = useRelationship(id);
  const tie = answer.data?.relationship;
  if (!tie) {
    if (answer.isSuccess && otherwise !== null) return otherwise;
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
  }
  const { motivated, departure } = describeRelationship(tie.type);
  const { source, target } = tie;
  const held = holds(tie.assertion);
  const speakers = namesOf(speakersAgainst(tie), language);
  const by = speakers === '' ? null : tieWords(tie.type, tie.assertion, tag).by;
  const same = (one: Language, other: Language) => source[one] === source[other] && target[one] === target[other];
  const others = allLanguages.filter((each, at) => ![language, ...allLanguages.slice(0, at)].some((before) => same(each, before)));

  return (
    <>
      <DetailHead sort={held ? t('relationship.title') : wordOf('Assertion', tie.assertion, tag)}>
        <h2 className="detail-title">
          <Sentence
            template={by ?? tieSentence(tie.type, tie.assertion, tag, tie)}
            names={{ source: source[language], target: target[language], speakers }}
          />
        </h2>
        {others.map((other) => (
          <p key={other} className="other-script" dir={languages[other].dir}>
            <Named text={source[other]} /> {between(held, languages[other].dir)} <Named text={target[other]} />
          </p>
        ))}
        {motivated && held ? <MotiveAccounts motives={tie.motives} claims={tie.allegations} departure={departure === 'LEFT'} /> : null}
      </DetailHead>
      <div className="detail-body">
        <TiesOfLine id={id} />
        <TieSupport tie={tie} />
        <YourNote on="RELATIONSHIP" about={id} name={t('notes.tie', { first: source[language], second: target[language] })} />
        <TieFacts tie={tie} />
        <SideTies
          title={t('relationship.beside')}
          help={t('relationship.besideHelp')}
          ties={tie.parallel}
          total={tie.parallelCount}
          counted="relationship.others"
        />
        {tie.allegations.length > 0 ? (
          <section>
            <div className="section-head">
              <h3>{t(held ? 'relationship.whoSays' : 'relationship.whoSpeaks')}</h3>
              <span className="quiet">{t('relationship.oldest')}</span>
            </div>
            <ClaimList claims={tie.allegations} openFirst />
          </section>
        ) : null}
        <OtherValues values={tie.other} />
      </div>
    </>
  );
}

/** Those who deny what is only denied, or doubt what is only doubted. */
function speakersAgainst({ assertion, allegations }: Tie): readonly { readonly id: string; readonly label: string }[] {
  const stance = new Map([
    ['DENIED', 'DENIES'],
    ['DOUBTED', 'DOUBTS'],
  ]).get(assertion);
  return allegations.filter((claim) => claim.status === 'ACCEPTED' && claim.stance === stance).flatMap(({ speakers }) => speakers);
}

/** The sign between two names of a tie: an arrow only where it holds. */
function between(held: boolean, dir: 'ltr' | 'rtl'): string {
  if (!held) return '\u00b7';
  return dir === 'rtl' ? '←' : '→';
}
