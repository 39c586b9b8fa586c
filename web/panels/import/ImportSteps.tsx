import { Check } from 'lucide-react';
import type { ImportStage } from '#web/panels/import/useImport.ts';
import { digits } from '#web/i18n/words.ts';
import { useWords } from '#web/parts/useWords.ts';

type Step = 'file' | 'columns' | 'try' | 'write';

/** The steps in which files are brought, with the one that is to be done now; those of a table have one more. */
export function ImportSteps({
  stage,
  isTable,
  isChosen,
  canTry,
}: {
  readonly stage: ImportStage;
  readonly isTable: boolean;
  readonly isChosen: boolean;
  readonly canTry: boolean;
}) {
  const { t } = useWords();
  const steps: readonly Step[] = isTable ? ['file', 'columns', 'try', 'write'] : ['file', 'try', 'write'];
  const at = stepAt(stage, { isTable, isChosen, canTry });
  const done = stage.is === 'brought' ? steps.length : steps.indexOf(at);
  return (
    <ol className="bring-steps">
      {steps.map((step, index) => (
        <li key={step} className={index < done ? 'done' : ''} aria-current={index === done ? 'step' : undefined}>
          <span aria-hidden>{index < done ? <Check /> : digits(index + 1, t)}</span> {t(`import.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function stepAt(
  stage: ImportStage,
  { isTable, isChosen, canTry }: { readonly isTable: boolean; readonly isChosen: boolean; readonly canTry: boolean },
): Step {
  if (!isChosen) return 'file';
  if (stage.is === 'running' && stage.before !== null) return stepAt(stage.before, { isTable, isChosen, canTry });
  if (stage.is === 'running') return stage.what === 'try' ? 'try' : 'write';
  if (stage.is === 'tried' || stage.is === 'brought') return 'write';
  return isTable && !canTry ? 'columns' : 'try';
}
