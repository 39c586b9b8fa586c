import type { NameKind } from '#graph-schema/generated/ontology.ts';
import { Named } from '#web/parts/Named.tsx';
import { useWords } from '#web/parts/useWords.ts';
import { wordOf } from '#web/parts/vocabulary.ts';

type Name = { readonly text: string; readonly script: string; readonly kind: NameKind; readonly from: string | null };

/** All names of an entity, each with its script, what sort of name it is and the merged entry it came from, and an editor's note on them. */
export function NameList({ names, note }: { readonly names: readonly Name[]; readonly note: string | null }) {
  const { t, tag } = useWords();
  const scripts = new Set(names.map(({ script }) => script)).size;

  function scriptWords(code: string): string {
    return code === 'Arab' || code === 'Latn' ? t(`script.${code}`) : t('script.other', { code });
  }

  return (
    <section>
      {names.length > 0 ? (
        <>
          <div className="section-head">
            <h3>{t('entity.names')}</h3>
            <span className="quiet">
              {t('entity.spellings', { count: names.length })}
              {t('list.comma')}
              {t('entity.scripts', { count: scripts })}
            </span>
          </div>
          <ul className="names">
            {names.map(({ text, script, kind, from }) => (
              <li key={`${text} ${kind} ${from}`}>
                <Named text={text} className="name" />
                <span className="quiet">
                  {scriptWords(script)}
                  {t('list.comma')}
                  {wordOf('NameKind', kind, tag)}
                  {from === null ? null : <span className="name-from">{t('duplicates.from', { id: `\u2068${from}\u2069` })}</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {note ? (
        <p className="editor-note">
          <span className="quiet">{t('entity.note')}: </span>
          <Named text={note} />
        </p>
      ) : null}
    </section>
  );
}
