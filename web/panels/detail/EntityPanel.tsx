import { EyeOff, Network, Pin, PinOff, Shrink } from 'lucide-react';
import { describeKind } from '#graph-schema/ontology.ts';
import { collapse } from '#web/actions/collapse.ts';
import { askToExpand } from '#web/actions/expand.ts';
import { pin } from '#web/actions/pin.ts';
import { remove } from '#web/actions/remove.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { ClaimList } from '#web/panels/claim/ClaimList.tsx';
import { DetailHead } from '#web/panels/detail/DetailHead.tsx';
import { EntityFacts } from '#web/panels/detail/EntityFacts.tsx';
import { EntityTies } from '#web/panels/detail/EntityTies.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { IconButton } from '#web/parts/IconButton.tsx';
import { MoneyTaken } from '#web/panels/detail/MoneyTaken.tsx';
import { Named } from '#web/parts/Named.tsx';
import { NameList } from '#web/panels/detail/NameList.tsx';
import { ShownAsOne } from '#web/panels/detail/ShownAsOne.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useEntity } from '#web/panels/detail/detailAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** An entity: its names in every script, what is said of it, its ties by type and the claims that speak of it. */
export function EntityPanel({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const place = useDeskState((state) => state.history.present.table.get(id));
  const known = useDeskState((state) => state.known.entities.get(id));
  const answer = useEntity(id);
  const entity = answer.data?.entity;
  const kind = entity?.kind ?? known?.kind;
  const label = entity ? { EN: entity.labelEn, AR: entity.labelAr } : known?.label;
  const other = language === 'EN' ? 'AR' : 'EN';
  const documents = new Set(entity?.allegations.nodes.map(({ document }) => document.id)).size;
  return (
    <>
      <DetailHead
        sort={
          kind ? (
            <>
              <KindGlyph kind={kind} size={16} /> {describeKind(kind).words[tag].one}
            </>
          ) : null
        }
        tools={
          place ? (
            <IconButton words={t(place.pinned ? 'detail.unpin' : 'detail.pin')} pressed={place.pinned} onPress={() => pin(desk, [id])}>
              {place.pinned ? <PinOff aria-hidden /> : <Pin aria-hidden />}
            </IconButton>
          ) : null
        }
      >
        {label ? (
          <>
            <h2 className="detail-title">
              <strong>
                <Named text={label[language]} />
              </strong>
            </h2>
            {label[other] === label[language] ? null : (
              <p className="other-script">
                <Named text={label[other]} />
              </p>
            )}
          </>
        ) : null}
        {entity?.summary ? (
          <p className="quiet">
            <Named text={entity.summary} />
          </p>
        ) : null}
      </DetailHead>
      <div className="detail-body">
        {answer.isPending ? <Waiting /> : null}
        {answer.isError ? <Failed failure={answer.error} onAgain={() => void answer.refetch()} /> : null}
        {answer.isSuccess && !entity ? <p>{t('entity.gone')}</p> : null}
        {entity ? (
          <>
            <NameList names={entity.names} note={entity.note} />
            {entity.mergedIds.length > 0 ? <ShownAsOne id={entity.id} mergedIds={entity.mergedIds} /> : null}
            <EntityFacts entity={entity} />
            <MoneyTaken entity={entity} />
            <EntityTies id={id} ties={entity.relationships.nodes} total={entity.relationships.totalCount} />
            <section>
              <div className="section-head">
                <h3>{t('entity.claims')}</h3>
                <span className="quiet">
                  {t('entity.claimsCount', { count: entity.allegations.totalCount })}
                  {documents > 0 && entity.allegations.nodes.length === entity.allegations.totalCount
                    ? ` ${t('entity.inDocuments', { count: documents })}`
                    : ''}
                </span>
              </div>
              {entity.allegations.nodes.length > 0 ? (
                <ClaimList claims={entity.allegations.nodes} />
              ) : (
                <p className="quiet">{t('entity.noClaims')}</p>
              )}
              {entity.allegations.nodes.length < entity.allegations.totalCount ? (
                <p className="quiet">{t('entity.moreClaims', { shown: entity.allegations.nodes.length })}</p>
              ) : null}
            </section>
          </>
        ) : null}
      </div>
      {place ? (
        <footer className="detail-foot">
          <button type="button" className="button primary" onClick={() => askToExpand(desk, id)}>
            <Network aria-hidden /> {t('entity.expand')}
          </button>
          <button type="button" className="button" onClick={() => collapse(desk, id)}>
            <Shrink aria-hidden /> {t('entity.collapse')}
          </button>
          <button type="button" className="button" onClick={() => remove(desk, [id])}>
            <EyeOff aria-hidden /> {t('entity.hide')}
          </button>
        </footer>
      ) : null}
    </>
  );
}
