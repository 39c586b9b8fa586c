import { Columns3, Search } from 'lucide-react';
import type { TFunction } from 'i18next';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { find, openTab, showColumn } from '#web/actions/list.ts';
import { digits } from '#web/i18n/words.ts';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { useWords } from '#web/parts/useWords.ts';
import { columnsShown, listColumns, listTabs, longestFind, type ListTab } from '#web/session/list.ts';

/** What stands over the rows: the tabs with their counts, the field that looks through the rows, and the choice of columns. */
export function ListHead({ counts }: { readonly counts: Readonly<Record<ListTab, number | null>> }) {
  const desk = useDesk();
  const { t } = useWords();
  const list = useDeskState((state) => state.history.present.list);
  const columns = columnsShown(list);
  return (
    <header className="list-head">
      <fieldset className="list-tabs segments" aria-label={t('table.tabs')}>
        {listTabs.map((tab) => (
          <button key={tab} type="button" aria-pressed={list.tab === tab} onClick={() => openTab(desk, tab)}>
            {t(`table.tab.${tab}`)} <span className="figure">{digitsOf(counts[tab], t)}</span>
          </button>
        ))}
      </fieldset>
      <label className="search-field list-find">
        <Search aria-hidden />
        <input
          type="search"
          aria-label={t('table.find')}
          placeholder={t('table.find')}
          maxLength={longestFind}
          value={list.find}
          onChange={(event) => find(desk, event.currentTarget.value)}
        />
      </label>
      <MenuTrigger>
        <Button className="button">
          <Columns3 aria-hidden />{' '}
          <span className="wide-words">{t('table.columns', { shown: columns.length, count: listColumns[list.tab].length })}</span>
        </Button>
        <Popover placement="bottom end" offset={8} containerPadding={4} className="menu">
          <Menu
            aria-label={t('table.chooseColumns')}
            selectionMode="multiple"
            selectedKeys={columns}
            onAction={(key) => {
              const column = listColumns[list.tab].find((each) => each === key);
              if (column !== undefined) showColumn(desk, column);
            }}
          >
            {listColumns[list.tab].map((column) => (
              <MenuItem key={column} id={column} textValue={t(`table.column.${column}`)} className="menu-item column-choice">
                {t(`table.column.${column}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
    </header>
  );
}

function digitsOf(count: number | null, t: TFunction): string {
  return count === null ? '…' : digits(count, t);
}
