import { Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components/Popover';
import { useWords } from '#web/parts/useWords.ts';
import type { LegendRow } from '#web/session/filter.ts';
import { FilterForm } from '#web/views/list/FilterForm.tsx';

/** The chip that offers what else the rows can be narrowed by. countOf: how many of a row of the legend are on the table. */
export function FilterChip({ countOf }: { readonly countOf: (row: LegendRow) => number }) {
  const { t } = useWords();
  return (
    <DialogTrigger>
      <Button className="chip add" aria-label={t('table.addFilter')}>
        <Plus aria-hidden /> {t('table.filter')}
      </Button>
      <Popover placement="bottom start" offset={8} containerPadding={8} className="perspective">
        <Dialog aria-label={t('table.filters')}>
          <FilterForm countOf={countOf} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
