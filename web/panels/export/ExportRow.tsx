import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Part } from '#web/api/take.ts';
import type { ExportFormatName } from '#web/panels/export/formats.ts';
import { Failed } from '#web/parts/Failed.tsx';
import { Waiting } from '#web/parts/Waiting.tsx';
import { save } from '#web/parts/save.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** One format in which a part of the store can be taken out. The file is saved once all of it has come; what comes in its place is said, and nothing is saved. */
export function ExportRow({ format, part }: { readonly format: ExportFormatName; readonly part: Part }) {
  const { take } = useDesk();
  const { t } = useWords();
  const stopper = useRef(new AbortController());
  const taking = useMutation({
    mutationFn() {
      stopper.current = new AbortController();
      return take(format, part, stopper.current.signal);
    },
    onSuccess: save,
    networkMode: 'always',
  });
  useEffect(() => () => stopper.current.abort(), []);

  /** The button keeps the focus while the file comes, so it is not disabled. */
  function begin(): void {
    if (!taking.isPending) taking.mutate();
  }

  function stop(): void {
    stopper.current.abort();
    taking.reset();
  }

  return (
    <li>
      <button type="button" className="button" aria-disabled={taking.isPending} onClick={begin}>
        <Download aria-hidden />
        {t(`export.${format}.name`)}
      </button>
      <p className="quiet">{t(`export.${format}.help`)}</p>
      {taking.isPending ? <Waiting words={t('export.coming')} onStop={stop} /> : null}
      {taking.isError ? <Failed failure={taking.error} onAgain={() => taking.mutate()} /> : null}
    </li>
  );
}
