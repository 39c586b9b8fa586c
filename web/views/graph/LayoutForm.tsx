import { useState } from 'react';
import { relayout } from '#web/actions/relayout.ts';
import { valueOf, type Parameter } from '#web/canvas/layout/layout.ts';
import { layouts } from '#web/canvas/layout/layouts.ts';
import { digits } from '#web/i18n/words.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { layoutIds, type LayoutChoice } from '#web/session/layout.ts';
import '#web/views/graph/LayoutForm.css';

/** Chooses a layout and what is asked of it, and lays the canvas out; what was chosen last stands there at first. */
export function LayoutForm({ onDone }: { readonly onDone: () => void }) {
  const desk = useDesk();
  const { t } = useWords();
  const last = useDeskState((state) => state.history.present.layout);
  const [{ id, values }, setChoice] = useState<LayoutChoice>(last);
  return (
    <form
      className="layout-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        void relayout(desk, { id, values });
      }}
    >
      <fieldset>
        <legend className="visually-hidden">{t('command.relayout')}</legend>
        {layoutIds.map((each) => (
          <label key={each} className="layout-choice">
            <input
              type="radio"
              name="layout"
              checked={each === id}
              onChange={() => setChoice({ id: each, values: each === last.id ? last.values : {} })}
            />
            {t(layouts[each].words)}
          </label>
        ))}
      </fieldset>
      {layouts[id].parameters.map((parameter) => (
        <label key={parameter.id} className="layout-parameter">
          <span>
            {t(parameter.words)}
            {parameter.kind === 'number' ? <span className="digits">{digits(Number(valueOf(parameter, values)), t)}</span> : null}
          </span>
          <ParameterField
            parameter={parameter}
            value={valueOf(parameter, values)}
            onChange={(value) => setChoice({ id, values: { ...values, [parameter.id]: value } })}
          />
        </label>
      ))}
      <button type="submit" className="button primary">
        {t('layout.run')}
      </button>
    </form>
  );
}

function ParameterField({
  parameter,
  value,
  onChange,
}: {
  readonly parameter: Parameter;
  readonly value: number | string;
  readonly onChange: (value: number | string) => void;
}) {
  const { t } = useWords();
  if (parameter.kind === 'number')
    return (
      <input
        type="range"
        min={parameter.least}
        max={parameter.most}
        step={10}
        value={value}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    );
  return (
    <select value={value} onChange={({ target }) => onChange(target.value)}>
      {parameter.choices.map(({ id, words }) => (
        <option key={id} value={id}>
          {t(words)}
        </option>
      ))}
    </select>
  );
}
