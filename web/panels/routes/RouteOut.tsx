import { Copy, Download, Image } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { copyWords } from '#web/actions/copyWords.ts';
import { openDialog } from '#web/actions/dialog.ts';
import type { RouteFragment } from '#web/api/generated.ts';
import { copiedWords } from '#web/panels/routes/routeWords.ts';
import { routeCsv } from '#web/panels/routes/routeCsv.ts';
import { save } from '#web/parts/save.ts';
import { useDesk } from '#web/parts/deskContext.ts';
import { usePlainWords } from '#web/parts/usePlainWords.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/parts/menu.css';

/** A route out of the page: in words with who says each step, as the picture in which it is marked, or as a table with a row for each claim of it. */
export function RouteOut({ route }: { readonly route: RouteFragment }) {
  const desk = useDesk();
  const { t, language } = useWords();
  const plain = usePlainWords();
  return (
    <>
      <button type="button" className="button" onClick={() => void copyWords(desk, copiedWords(route, language, t))}>
        <Copy aria-hidden /> {t('routes.copy')}
      </button>
      <MenuTrigger>
        <Button className="button">
          <Download aria-hidden /> {t('routes.export')}
        </Button>
        <Popover placement="top end" offset={8} containerPadding={4} className="menu">
          <Menu aria-label={t('routes.export')}>
            <MenuItem className="menu-item" onAction={() => openDialog(desk, { is: 'picture', about: {} })}>
              <span className="menu-sign">
                <Image aria-hidden />
              </span>
              <span>{t('routes.picture')}</span>
            </MenuItem>
            <MenuItem
              className="menu-item"
              onAction={() =>
                save({
                  name: 'isnad-route.csv',
                  content: new Blob([routeCsv(route, { t: plain, language })], { type: 'text/csv;charset=utf-8' }),
                })
              }
            >
              <span className="menu-sign">
                <Download aria-hidden />
              </span>
              <span>{t('answer.csv')}</span>
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </>
  );
}
