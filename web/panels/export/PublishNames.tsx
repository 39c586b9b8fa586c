import { entityKinds } from '#graph-schema/generated/ontology.ts';
import { describeKind } from '#graph-schema/ontology.ts';
import { Named } from '#web/parts/Named.tsx';
import { useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** Who keeps the name: every name that is published, by its kind. A human being who keeps it is warned of. */
export function PublishNames({
  ids,
  named,
  onChange,
}: {
  readonly ids: readonly string[];
  readonly named: ReadonlySet<string>;
  readonly onChange: (named: ReadonlySet<string>) => void;
}) {
  const { t, tag, language } = useWords();
  const known = useDeskState((state) => state.known.entities);
  const entities = ids.flatMap((id) => known.get(id) ?? []);
  const people = entities.filter(({ id, kind }) => named.has(id) && describeKind(kind).nature === 'INDIVIDUAL');

  function turn(id: string, keeps: boolean): void {
    onChange(new Set(keeps ? [...named, id] : [...named].filter((each) => each !== id)));
  }

  return (
    <fieldset className="publish-names">
      <legend>{t('publish.names')}</legend>
      <p className="quiet">{t('publish.namesHelp')}</p>
      <div className="publish-kinds">
        {entityKinds.map(({ kind, words }) => {
          const own = entities.filter((each) => each.kind === kind);
          return own.length === 0 ? null : (
            <section key={kind} aria-label={words[tag].many}>
              <h4>{words[tag].many}</h4>
              {own.map(({ id, label }) => (
                <label key={id} className="publish-tick">
                  <input type="checkbox" checked={named.has(id)} onChange={({ target }) => turn(id, target.checked)} />
                  <Named text={label[language]} />
                </label>
              ))}
            </section>
          );
        })}
      </div>
      {people.length > 0 ? (
        <output className="publish-warning">
          {t('publish.peopleNamed')} {people.map(({ label }) => label[language]).join(' · ')}
        </output>
      ) : null}
    </fieldset>
  );
}
