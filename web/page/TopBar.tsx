import { Contrast, Keyboard, Link, Moon, Redo2, Search, Sun, Undo2, X } from 'lucide-react';
import { goToSearch } from '#web/actions/goToSearch.ts';
import { redo, undo } from '#web/commands/history.ts';
import { changeLanguage, changeTheme, copyLink, listKeys } from '#web/commands/page.ts';
import { CommandButton } from '#web/parts/CommandButton.tsx';
import { IconButton } from '#web/parts/IconButton.tsx';
import { Menu } from '#web/page/Menu.tsx';
import { SearchBox } from '#web/panels/search/SearchBox.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { phoneFits, useMatch } from '#web/parts/useMatch.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/page/TopBar.css';

const themeIcons = { light: Moon, dark: Contrast, contrast: Sun } as const;

/** The bar over everything: the product's name, search, undo and redo, the link to this view, language, colours and keys. On a phone the search opens over it, and what does not fit is in a menu. */
export function TopBar() {
  const desk = useDesk();
  const { t, language } = useWords();
  const theme = useDeskState((state) => state.theme);
  const phone = useMatch(phoneFits);
  const ThemeIcon = themeIcons[theme];
  const rest = (
    <>
      <CommandButton command={redo}>
        <Redo2 aria-hidden className="mirrored" />
      </CommandButton>
      <CommandButton command={copyLink}>
        <Link aria-hidden />
      </CommandButton>
      <span className="divider" />
      <button type="button" className="text-button" lang={language === 'EN' ? 'ar' : 'en'} onClick={() => changeLanguage.perform(desk)}>
        {t('bar.otherLanguage')}
      </button>
      <CommandButton command={changeTheme}>
        <ThemeIcon aria-hidden />
      </CommandButton>
      <CommandButton command={listKeys}>
        <Keyboard aria-hidden />
      </CommandButton>
    </>
  );
  return (
    <header className="top-bar">
      <h1 className="brand">
        <bdi lang={language === 'EN' ? 'en' : 'ar'}>{t('product')}</bdi>{' '}
        <bdi lang={language === 'EN' ? 'ar' : 'en'}>{t('productOther')}</bdi>
      </h1>
      <div className="search-place" tabIndex={phone ? -1 : undefined}>
        <SearchBox />
        {phone ? (
          <IconButton words={t('bar.endSearch')} onPress={leaveSearch}>
            <X aria-hidden />
          </IconButton>
        ) : null}
      </div>
      <div className="tools">
        {phone ? (
          <IconButton words={t('bar.search')} onPress={goToSearch}>
            <Search aria-hidden />
          </IconButton>
        ) : null}
        <CommandButton command={undo}>
          <Undo2 aria-hidden className="mirrored" />
        </CommandButton>
        {phone ? <Menu words={t('bar.more')}>{rest}</Menu> : rest}
      </div>
    </header>
  );
}

function leaveSearch(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
