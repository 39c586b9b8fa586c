import { Code } from 'lucide-react';
import { openDialog } from '#web/actions/dialog.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useDesk } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';

/** At the end of the line under a view: what was asked for it. */
export function QueryButton() {
  const desk = useDesk();
  const { t } = useWords();
  return (
    <span className="query-open">
      <IconButton words={t('query.open')} onPress={() => openDialog(desk, { is: 'query', about: {} })}>
        <Code aria-hidden />
      </IconButton>
    </span>
  );
}
