import { useState, type FormEvent } from 'react';
import { closeDialog } from '#web/actions/dialog.ts';
import { drawBy } from '#web/actions/measure.ts';
import { useFlows } from '#web/panels/measure/useWeights.ts';
import { DialogFoot } from '#web/parts/DialogFoot.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { measureIds, measureWays, type MeasureChoice } from '#web/session/measure.ts';
import { usualCurrency } from '#web/session/measures/money.ts';
import '#web/panels/measure/Measure.css';

const first: MeasureChoice = { id: 'ties', way: 'COLOUR', currency: null };

/** Chooses a measure, whether it is seen as ground or as size, and of sums the currency; or none. What was chosen last stands there at first. */
export function MeasureForm() {
  const desk = useDesk();
  const { t } = useWords();
  const last = useDeskState((state) => state.history.present.measure);
  const [{ id, way, currency }, setChoice] = useState(last ?? first);
  const flows = useFlows(true).data;
  const currencies = [...new Set([...(flows?.values() ?? [])].flatMap((flow) => flow.currency ?? []))].toSorted();
  const change = (to: Partial<MeasureChoice>) => setChoice({ id, way, currency, ...to });

  function draw(choice: MeasureChoice | null): void {
    closeDialog(desk);
    drawBy(desk, choice);
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    draw({ id, way, currency: id === 'money' ? currency : null });
  }

  return (
    <form className="dialog-body measure-form" onSubmit={onSubmit}>
      <fieldset>
        <legend>{t('measure.what')}</legend>
        {measureIds.map((each) => (
          <label key={each} className="measure-choice">
            <input type="radio" name="measure" checked={each === id} onChange={() => change({ id: each })} />
            <span>
              {t(`measure.name.${each}`)}
              <span className="quiet">{t(`measure.note.${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {id === 'money' && currencies.length > 1 ? (
        <label className="measure-currency">
          <span>{t('measure.currency')}</span>
          <select value={currency ?? usualCurrency(flows ?? new Map()) ?? ''} onChange={({ target }) => change({ currency: target.value })}>
            {currencies.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <fieldset className="measure-ways">
        <legend>{t('measure.how')}</legend>
        {measureWays.map((each) => (
          <label key={each} className="measure-choice">
            <input type="radio" name="way" checked={each === way} onChange={() => change({ way: each })} />
            {t(`measure.way.${each}`)}
          </label>
        ))}
      </fieldset>
      <p className="quiet">{t('measure.promise')}</p>
      {last === null ? null : (
        <button type="button" className="link-button measure-none" onClick={() => draw(null)}>
          {t('measure.none')}
        </button>
      )}
      <DialogFoot words={t('measure.draw')} busy={false} />
    </form>
  );
}
