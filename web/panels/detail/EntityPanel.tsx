import { Pin, PinOff } from 'lucide-react';
import { describeKind } from '#graph-schema/ontology.ts';
import { pin } from '#web/actions/pin.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { DetailHead } from '#web/panels/detail/DetailHead.tsx';
import { EntityClaims } from '#web/panels/detail/EntityClaims.tsx';
import { EntityFoot } from '#web/panels/detail/EntityFoot.tsx';
import { EntityFacts } from '#web/panels/detail/EntityFacts.tsx';
import { EntityTies } from '#web/panels/detail/EntityTies.tsx';
import { Failed } from '#web/parts/Failed.tsx';
import { IconButton } from '#web/parts/IconButton.tsx';
import { IdentifierList } from '#web/panels/detail/IdentifierList.tsx';
import { MoneyTaken } from '#web/panels/detail/MoneyTaken.tsx';
import { Named } from '#web/parts/Named.tsx';
import { NameList } from '#web/panels/detail/NameList.tsx';
import { OtherValues } from '#web/panels/detail/OtherValues.tsx';
import { SideTies } from '#web/panels/detail/SideTies.tsx';
import { ShownAsOne } from '#web/panels/detail/ShownAsOne.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useEntity } from '#web/panels/detail/detailAnswers.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { noteKey } from '#web/session/notes.ts';
import { YourNote } from '#web/panels/notes/YourNote.tsx';
import { otherLabels } from '#web/session/labels.ts';
import { useWords } from '#web/parts/useWords.ts';

/** An entity: its names in every script, what is said of it, its ties by type and the claims that speak of it. */
export function EntityPanel({ id }: { readonly id: string }) {
  const desk = useDesk();
  const { t, tag, language } = useWords();
  const place = useDeskState((state) => state.history.present.table.get(id));
  const known = useDeskState((state) => state.known.entities.get(id));
  const notes = useDeskState((state) => state.history.present.notes);
  const answer = useEntity(id);
  const entity = answer.data?.entity;
  const kind = entity?.kind ?? known?.kind;
  const label = entity ?? known?.label;
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
            {otherLabels(label, language).map((other) => (
              <p key={other} className="other-script">
                <Named text={other} />
              </p>
            ))}
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
            {[id, ...entity.mergedIds].map((each) =>
              each === id || notes.has(noteKey('ENTITY', each)) ? (
                <YourNote key={each} on="ENTITY" about={each} name={entity[language]} />
              ) : null,
            )}
            {entity.mergedIds.length > 0 ? <ShownAsOne id={entity.id} mergedIds={entity.mergedIds} /> : null}
            <SideTies
              title={t('entity.within')}
              help={t('entity.withinHelp')}
              ties={entity.within}
              total={entity.withinCount}
              counted="mirror.ties"
            />
            <EntityFacts entity={entity} />
            <IdentifierList identifiers={entity.identifiers} from={entity.recordedFrom} />
            <MoneyTaken taken={entity.taken} />
            <EntityTies
              id={entity.id}
              name={entity[language]}
              ties={entity.relationships.nodes}
              counts={answer.data?.neighborhoodPreview ?? []}
            />
            <SideTies
              title={t('former.ties')}
              help={t('former.help')}
              ties={answer.data?.noLongerSaid.nodes ?? []}
              total={answer.data?.noLongerSaid.totalCount ?? 0}
              counted="mirror.ties"
            />
            <EntityClaims
              name={entity[language]}
              claims={entity.allegations.nodes}
              total={entity.allegations.totalCount}
              earlier={entity.allegations.earlier}
            />
            <OtherValues values={entity.other} />
          </>
        ) : null}
      </div>
      {place ? <EntityFoot id={id} /> : null}
    </>
  );
}
