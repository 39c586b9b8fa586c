import { ChevronDown } from 'lucide-react';
import { describeKind, tieWords } from '#graph-schema/ontology.ts';
import { select } from '#web/actions/select.ts';
import { digits } from '#web/i18n/words.ts';
import { KindGlyph } from '#web/look/glyph.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { exactnessOf } from '#web/views/map/marks.ts';
import type { Located, Stand } from '#web/views/map/where.ts';

/** A place of the map in its list, and, where it is opened, the names that stand there with what says so. names: how many those are, the place among them. first: whether the list begins with it. */
export function PlaceRow({
  spot,
  names,
  stands,
  open,
  onToggle,
  first,
}: {
  readonly spot: Located;
  readonly names: number;
  readonly stands: readonly Stand[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly first: boolean;
}) {
  const desk = useDesk();
  const { t, language, tag } = useWords();
  const selected = useDeskState((state) => state.history.present.selected);
  const id = `map-names-${spot.id}`;
  return (
    <li className="map-place">
      <div className="map-place-head">
        <button
          type="button"
          className="map-row"
          aria-pressed={selected.includes(spot.id)}
          onClick={() => select(desk, spot.id)}
          {...(first ? { tabIndex: 0 } : {})}
        >
          <KindGlyph kind={spot.kind} size={16} />
          <span>
            <bdi>{spot.label[language]}</bdi> <span className="quiet">{t(`map.exactness.${exactnessOf(spot)}`)}</span>
          </span>
        </button>
        {stands.length > 0 ? (
          <button
            type="button"
            className="map-more"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t('map.namesAt', { number: names - 1, place: spot.label[language] })}
            onClick={onToggle}
          >
            {digits(names - 1, t)} <ChevronDown aria-hidden />
          </button>
        ) : null}
      </div>
      <ul id={id} hidden={!open}>
        {open
          ? stands.map(({ entity, tie, named }) => (
              <li key={`${entity.id} ${tie?.id ?? ''}`}>
                <button
                  type="button"
                  className="map-row"
                  aria-pressed={selected.includes(tie?.id ?? entity.id)}
                  onClick={() => select(desk, tie?.id ?? entity.id)}
                >
                  <KindGlyph kind={entity.kind} size={16} />
                  <span>
                    <bdi>{entity.label[language]}</bdi>{' '}
                    <span className="quiet">
                      {tie ? tieWords(tie.type, tie.assertion, tag).out : describeKind(entity.kind).words[tag].one}
                      {named && tie ? (
                        <>
                          {' '}
                          <bdi>{named.label[language]}</bdi>
                        </>
                      ) : null}
                      {named ? ` · ${t('map.noCoordinates')}` : ''}
                    </span>
                  </span>
                </button>
              </li>
            ))
          : null}
      </ul>
    </li>
  );
}
