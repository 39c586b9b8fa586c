import { X } from 'lucide-react';
import { giveValue } from '#web/actions/asked.ts';
import { givenFor, partsOf, type Filled, type Parameter, type Told } from '#web/panels/asked/askedVariables.ts';
import { NameField } from '#web/panels/routes/NameField.tsx';
import { useLabels } from '#web/panels/routes/routeAnswers.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { Named } from '#web/parts/Named.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { joint } from '#web/session/asked.ts';
import '#web/panels/routes/Routes.css';

/** What a question needs, as its parameters say: a name by search, days, numbers, a choice. Every value is a step that can be undone. */
export function AskedForm({ told, filled }: { readonly told: Told; readonly filled: Filled }) {
  const { t } = useWords();
  const asked = told.parameters.filter(({ value }) => value !== 'TABLE');
  if (asked.length === 0) return null;
  return (
    <fieldset className="asked-form" aria-label={t('asked.form')}>
      {asked.map((parameter) => (
        <Field key={`${told.id} ${parameter.name}`} parameter={parameter} isTurned={filled.turned.includes(parameter.name)} />
      ))}
    </fieldset>
  );
}

function Field({ parameter, isTurned }: { readonly parameter: Parameter; readonly isTurned: boolean }) {
  const { t } = useWords();
  const words = parameter.required ? parameter.label : t('asked.mayBeLeftOut', { name: parameter.label });
  if (parameter.value === 'ENTITY') return <NameOf parameter={parameter} words={words} />;
  if (parameter.value === 'PERIOD' || parameter.value === 'AROUND') return <Two parameter={parameter} words={words} isTurned={isTurned} />;
  return <One parameter={parameter} words={words} />;
}

function useGiven(parameter: Parameter): string | null {
  return givenFor(
    parameter,
    useDeskState((state) => state.history.present.asked.values),
  );
}

function NameOf({ parameter, words }: { readonly parameter: Parameter; readonly words: string }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const given = useGiven(parameter);
  const labels = useLabels(given === null ? [] : [given]);
  return (
    <div className="asked-field">
      <p>
        <bdi>{words}</bdi>
      </p>
      {given === null ? (
        <NameField label={words} focused={false} kinds={parameter.kinds} onChoose={(id) => giveValue(desk, parameter.name, id)} />
      ) : (
        <div className="chosen-name">
          <strong>
            <Named text={labels.get(given)?.[language] ?? given} />
          </strong>
          <IconButton words={t('routes.another', { end: words })} onPress={() => giveValue(desk, parameter.name, null)}>
            <X aria-hidden />
          </IconButton>
        </div>
      )}
    </div>
  );
}

/** From when to when, or how many days around which day. */
function Two({ parameter, words, isTurned }: { readonly parameter: Parameter; readonly words: string; readonly isTurned: boolean }) {
  const desk = useDesk();
  const { t } = useWords();
  const [first, second] = partsOf(useGiven(parameter));
  const { name, value, least, most } = parameter;
  const give = (one: string, other: string) => giveValue(desk, name, one === '' && other === '' ? null : `${one}${joint}${other}`);
  const isAround = value === 'AROUND';
  return (
    <fieldset className="asked-field asked-two" aria-label={words}>
      <p>
        <bdi>{words}</bdi>
      </p>
      {isAround ? (
        <label>
          <span className="quiet">{t('asked.days')}</span>
          <input
            type="number"
            min={least}
            max={most}
            value={second}
            onChange={({ target }) => give(first, target.value.replace(/\D/g, ''))}
          />
        </label>
      ) : null}
      <label>
        <span className="quiet">{t(isAround ? 'asked.day' : 'asked.from')}</span>
        <input type="date" value={first} onChange={({ target }) => give(target.value, second)} />
      </label>
      {isAround ? null : (
        <label>
          <span className="quiet">{t('asked.to')}</span>
          <input type="date" value={second} onChange={({ target }) => give(first, target.value)} />
        </label>
      )}
      {isTurned ? <p role="alert">{t('asked.turned')}</p> : null}
    </fieldset>
  );
}

function One({ parameter, words }: { readonly parameter: Parameter; readonly words: string }) {
  const desk = useDesk();
  const { t } = useWords();
  const given = useGiven(parameter) ?? '';
  const { name, value, options, least, most, required } = parameter;
  const give = (text: string) => giveValue(desk, name, text === '' ? null : text);
  return (
    <label className="asked-field">
      <bdi>{words}</bdi>
      {value === 'CHOICE' ? (
        <select value={given} onChange={({ target }) => give(target.value)}>
          {given === '' || !required ? <option value="">{t('asked.any')}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : null}
      {value === 'DATE' ? <input type="date" value={given} onChange={({ target }) => give(target.value)} /> : null}
      {value === 'NUMBER' ? (
        <input type="number" min={least} max={most} value={given} onChange={({ target }) => give(target.value.replace(/\D/g, ''))} />
      ) : null}
    </label>
  );
}
