import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { PublishAsked } from '#web/api/publishing.ts';
import { leastTold, PublishFields, type PublishSettings } from '#web/panels/export/PublishFields.tsx';
import { PublishNames } from '#web/panels/export/PublishNames.tsx';
import { PublishReport } from '#web/panels/export/PublishReport.tsx';
import { bodiesAmong } from '#web/panels/export/bodiesAmong.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/panels/export/Publish.css';

/** What is published of the canvas and how, then what was changed, and the file. Nothing is saved before the editor has seen that. */
export function PublishForm() {
  const { publish } = useDesk();
  const { t, language } = useWords();
  const table = useDeskState((state) => state.history.present.table);
  const selected = useDeskState((state) => state.history.present.selected).filter((id) => table.has(id));
  const known = useDeskState((state) => state.known);
  const [isSelection, setSelection] = useState(false);
  const chosen = isSelection ? selected : [...table.keys()];
  const [named, setNamed] = useState<ReadonlySet<string>>(() => bodiesAmong([...table.keys()], known));
  const [settings, set] = useState(leastTold);
  const stopper = useRef(new AbortController());
  const making = useMutation({
    mutationFn() {
      stopper.current = new AbortController();
      const { words, title, keepsSpots, ...rest } = settings;
      const spots = Object.fromEntries(
        chosen.flatMap((id) => (table.get(id) ? [[id, { x: table.get(id)?.x ?? 0, y: table.get(id)?.y ?? 0 }]] : [])),
      );
      const asked: PublishAsked = {
        ...rest,
        part: { entities: chosen.join(',') },
        named: chosen.filter((id) => named.has(id)),
        words: words
          .split('\n')
          .map((each) => each.trim())
          .filter((each) => each.length > 1),
        title: title.trim() === '' ? null : title.trim(),
        spots: keepsSpots ? spots : null,
        language,
      };
      return publish(asked, stopper.current.signal);
    },
    networkMode: 'always',
  });
  useEffect(() => () => stopper.current.abort(), []);

  /** A file that was made with other settings is not offered any more. */
  function change(part: Partial<PublishSettings>): void {
    making.reset();
    set({ ...settings, ...part });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!making.isPending) making.mutate();
  }

  function stop(): void {
    stopper.current.abort();
    making.reset();
  }

  return (
    <form className="publish dialog-body" onSubmit={submit}>
      <p>{t('publish.lead')}</p>
      {selected.length > 1 ? (
        <label className="publish-tick">
          <input
            type="checkbox"
            checked={isSelection}
            onChange={({ target }) => {
              making.reset();
              setSelection(target.checked);
            }}
          />
          {t('publish.selection')}
        </label>
      ) : null}
      <PublishNames
        ids={chosen}
        named={named}
        onChange={(next) => {
          making.reset();
          setNamed(next);
        }}
      />
      <PublishFields settings={settings} change={change} />
      <div className="publish-foot">
        <button type="submit" className="button primary" aria-disabled={making.isPending}>
          {t('publish.make')}
        </button>
        <span className="quiet">{t('publish.makeHelp')}</span>
      </div>
      {making.isPending ? <Waiting words={t('publish.making')} onStop={stop} /> : null}
      {making.isError ? <Failed failure={making.error} onAgain={() => making.mutate()} /> : null}
      {making.isSuccess ? <PublishReport file={making.data} /> : null}
    </form>
  );
}
