import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { entityKinds, everyMotive } from '#graph-schema/generated/ontology.ts';
import { closeDialog } from '#web/actions/dialog.ts';
import { selectMany } from '#web/actions/select.ts';
import { digits } from '#web/i18n/words.ts';
import { KindGlyph, MotiveLine } from '#web/look/glyph.tsx';
import { DialogFoot } from '#web/parts/DialogFoot.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useDrawn } from '#web/parts/drawnContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';
import { anyTraits, withTraits, type TraitsChosen } from '#web/session/traitsChosen.ts';
import '#web/views/graph/SelectForm.css';

const mostAsked = 9999;

/** Chooses names by kind, by motive, by how many ties they have, or all but those selected, counts them while they are chosen, and selects them. Names within a counted node are not drawn, and so not chosen. */
export function SelectForm() {
  const desk = useDesk();
  const { t, tag } = useWords();
  const drawn = useDrawn();
  const selected = useDeskState((state) => state.history.present.selected);
  const [traits, setTraits] = useState(anyTraits);
  const least = useId();
  const ids = withTraits(drawn, traits, selected);
  const change = (to: Partial<TraitsChosen>) => setTraits({ ...traits, ...to });
  const countOf = (to: Partial<TraitsChosen>) => withTraits(drawn, { ...anyTraits, ...to }, []).length;
  const kinds = entityKinds.filter(({ kind }) => countOf({ kinds: new Set([kind]) }) > 0);
  const motives = everyMotive.filter((motive) => countOf({ motives: new Set([motive]) }) > 0);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    closeDialog(desk);
    selectMany(desk, ids, false);
  }

  return (
    <form className="dialog-body choose" onSubmit={onSubmit}>
      <Choices title={t('choose.kinds')}>
        {kinds.map(({ kind, words }) => (
          <Choice
            key={kind}
            sign={<KindGlyph kind={kind} size={16} />}
            words={words[tag].one}
            count={countOf({ kinds: new Set([kind]) })}
            checked={traits.kinds.has(kind)}
            onTurn={() => change({ kinds: traits.kinds.symmetricDifference(new Set([kind])) })}
          />
        ))}
      </Choices>
      {motives.length > 0 ? (
        <Choices title={t('choose.motives')}>
          {motives.map((motive) => (
            <Choice
              key={motive}
              sign={<MotiveLine motive={motive} />}
              words={wordOf('Motive', motive, tag)}
              count={countOf({ motives: new Set([motive]) })}
              checked={traits.motives.has(motive)}
              onTurn={() => change({ motives: traits.motives.symmetricDifference(new Set([motive])) })}
            />
          ))}
        </Choices>
      ) : null}
      <div className="choose-least">
        <label htmlFor={least}>{t('choose.least')}</label>
        <input
          id={least}
          type="number"
          min={0}
          max={mostAsked}
          value={traits.least}
          onChange={({ target }) => change({ least: Math.max(0, Math.trunc(Number(target.value))) })}
        />
      </div>
      {selected.length > 0 ? (
        <Choice words={t('choose.others')} checked={traits.others} onTurn={() => change({ others: !traits.others })} />
      ) : null}
      <output>{t('choose.meant', { count: ids.length })}</output>
      <DialogFoot words={t('choose.select')} busy={ids.length === 0} />
    </form>
  );
}

function Choices({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="choose-part">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function Choice({
  sign,
  words,
  count,
  checked,
  onTurn,
}: {
  readonly sign?: ReactNode;
  readonly words: string;
  readonly count?: number;
  readonly checked: boolean;
  readonly onTurn: () => void;
}) {
  const { t } = useWords();
  return (
    <label className="choose-one">
      <input type="checkbox" checked={checked} onChange={onTurn} />
      {sign}
      <span>{words}</span>
      {count === undefined ? null : <span className="quiet digits">{digits(count, t)}</span>}
    </label>
  );
}
