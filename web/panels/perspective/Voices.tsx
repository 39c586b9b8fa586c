import { called } from '#web/i18n/words.ts';
import type { VoiceCount } from '#web/panels/perspective/voiceCounts.ts';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';

/** Those who speak, or the documents they speak in, of whom some can be chosen; of how many ties each. */
export function Voices({
  title,
  help,
  voices,
  chosen,
  onTurn,
}: {
  readonly title: string;
  readonly help?: string;
  readonly voices: readonly VoiceCount[];
  readonly chosen: readonly string[];
  readonly onTurn: (id: string) => void;
}) {
  const { t, tag } = useWords();
  const namesOf = (names: readonly string[]) => new Intl.ListFormat(tag).format(names.map((name) => called(name, t)));
  return (
    <fieldset className="perspective-part">
      <legend>{title}</legend>
      {help === undefined ? null : <p className="quiet">{help}</p>}
      {voices.map(({ id, label, about, ties, through }) => (
        <label key={id} className="voice">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onTurn(id)} />
          <span title={about === null ? undefined : called(about, t)}>
            <strong>
              <Named text={label} />
            </strong>{' '}
            {through.length === 0 ? (
              <About text={about} beside={label} />
            ) : (
              <span className="quiet">{t('perspective.through', { who: namesOf(through) })}</span>
            )}
          </span>
          <span className="quiet digits">{t('mirror.ties', { count: ties })}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** How many letters a name and what is said of him take together on one line. */
const aLine = 46;

/** Who somebody is, where all of it has room beside the name: a part of it could say more than the whole does. */
function About({ text, beside }: { readonly text: string | null; readonly beside: string }) {
  return text === null || beside.length + text.length > aLine ? null : <Named className="quiet" text={text} />;
}
