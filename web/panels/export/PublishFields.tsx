import { everyReliability, type Reliability } from '#graph-schema/generated/ontology.ts';
import type { PublishAsked } from '#web/api/publishing.ts';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

const forms = {
  places: ['country', 'hidden', 'named'],
  dates: ['year', 'month', 'exact', 'hidden'],
  amounts: ['magnitude', 'exact', 'hidden'],
} as const;
const credibilities = [1, 2, 3, 4, 5] as const;

/** How it is published, as it stands in the form. words: a name a line. keepsSpots: with the places of the canvas. */
export type PublishSettings = Pick<PublishAsked, 'places' | 'dates' | 'amounts' | 'titles'> & {
  readonly reliability: Reliability | null;
  readonly credibility: number | null;
  readonly words: string;
  readonly title: string;
  readonly keepsSpots: boolean;
};

/** As little as can be told. */
export const leastTold: PublishSettings = {
  places: 'country',
  dates: 'year',
  amounts: 'magnitude',
  titles: false,
  reliability: null,
  credibility: null,
  words: '',
  title: '',
  keepsSpots: false,
};

/** How coarsely it is told, by which grade, and with which title. */
export function PublishFields({
  settings,
  change,
}: {
  readonly settings: PublishSettings;
  readonly change: (part: Partial<PublishSettings>) => void;
}) {
  const { t, tag } = useWords();
  return (
    <>
      <label className="publish-field">
        <span>{t('publish.words')}</span>
        <textarea
          dir="auto"
          rows={2}
          value={settings.words}
          maxLength={20_000}
          onChange={({ target }) => change({ words: target.value })}
        />
        <span className="quiet">{t('publish.wordsHelp')}</span>
      </label>
      <fieldset className="publish-choices">
        <legend>{t('publish.coarser')}</legend>
        <Choice
          words={t('publish.places')}
          value={settings.places}
          among={forms.places}
          called={(each) => t(`publish.place.${each}`)}
          onChange={(places) => change({ places })}
        />
        <Choice
          words={t('publish.dates')}
          value={settings.dates}
          among={forms.dates}
          called={(each) => t(`publish.date.${each}`)}
          onChange={(dates) => change({ dates })}
        />
        <Choice
          words={t('publish.amounts')}
          value={settings.amounts}
          among={forms.amounts}
          called={(each) => t(`publish.amount.${each}`)}
          onChange={(amounts) => change({ amounts })}
        />
        <Choice
          words={t('publish.reliability')}
          value={settings.reliability ?? ''}
          among={['', ...everyReliability.slice(0, -1)]}
          called={(each) => (each === '' ? t('publish.any') : `${each}: ${wordOf('Reliability', each, tag)}`)}
          onChange={(reliability) => change({ reliability: everyReliability.find((each) => each === reliability) ?? null })}
        />
        <Choice
          words={t('publish.credibility')}
          value={String(settings.credibility ?? '')}
          among={['', ...credibilities.map(String)]}
          called={(each) => (each === '' ? t('publish.any') : each)}
          onChange={(credibility) => change({ credibility: credibility === '' ? null : Number(credibility) })}
        />
      </fieldset>
      <label className="publish-tick">
        <input type="checkbox" checked={settings.titles} onChange={({ target }) => change({ titles: target.checked })} />
        {t('publish.titles')}
      </label>
      <label className="publish-tick">
        <input type="checkbox" checked={settings.keepsSpots} onChange={({ target }) => change({ keepsSpots: target.checked })} />
        {t('publish.spots')}
      </label>
      <label className="publish-field">
        <span>{t('publish.titleOf')}</span>
        <input type="text" dir="auto" value={settings.title} maxLength={200} onChange={({ target }) => change({ title: target.value })} />
      </label>
    </>
  );
}

/** A choice of one among some words. */
function Choice<Word extends string>({
  words,
  value,
  among,
  called,
  onChange,
}: {
  readonly words: string;
  readonly value: Word;
  readonly among: readonly Word[];
  readonly called: (each: Word) => string;
  readonly onChange: (chosen: Word) => void;
}) {
  return (
    <label className="publish-field">
      <span>{words}</span>
      <select
        value={value}
        onChange={({ target }) => {
          const found = among.find((each) => each === target.value);
          if (found !== undefined) onChange(found);
        }}
      >
        {among.map((each) => (
          <option key={each} value={each}>
            {called(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
