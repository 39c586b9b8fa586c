import { Contrast, Keyboard, Link, Moon, Redo2, Search, Sun, Undo2, X } from 'lucide-react';
import { copyLink } from '#web/actions/copyLink.ts';
import { showKeys } from '#web/actions/dialog.ts';
import { setLanguage } from '#web/actions/setLanguage.ts';
import { nextTheme, setTheme } from '#web/actions/setTheme.ts';
import { redo, undo } from '#web/actions/undo.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { Menu } from '#web/page/Menu.tsx';
import { SearchBox, searchFieldId } from '#web/panels/search/SearchBox.tsx';
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
  const canUndo = useDeskState((state) => state.history.past.length > 0);
  const canRedo = useDeskState((state) => state.history.future.length > 0);
  const phone = useMatch(phoneFits);
  const ThemeIcon = themeIcons[theme];
  const other = language === 'EN' ? 'AR' : 'EN';
  const rest = (
    <>
      <IconButton words={t('bar.redo')} disabled={!canRedo} onPress={() => redo(desk)}>
        <Redo2 aria-hidden className="mirrored" />
      </IconButton>
      <IconButton words={t('bar.copyLink')} onPress={() => void copyLink(desk)}>
        <Link aria-hidden />
      </IconButton>
      <span className="divider" />
      <button type="button" className="text-button" lang={other === 'AR' ? 'ar' : 'en'} onClick={() => setLanguage(desk, other)}>
        {t('bar.otherLanguage')}
      </button>
      <IconButton words={t(`bar.theme.${theme}`)} onPress={() => setTheme(desk, nextTheme(theme))}>
        <ThemeIcon aria-hidden />
      </IconButton>
      <IconButton words={t('bar.keys')} onPress={() => showKeys(desk)}>
        <Keyboard aria-hidden />
      </IconButton>
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
          <IconButton words={t('bar.search')} onPress={() => document.getElementById(searchFieldId)?.focus()}>
            <Search aria-hidden />
          </IconButton>
        ) : null}
        <IconButton words={t('bar.undo')} disabled={!canUndo} onPress={() => undo(desk)}>
          <Undo2 aria-hidden className="mirrored" />
        </IconButton>
        {phone ? <Menu words={t('bar.more')}>{rest}</Menu> : rest}
      </div>
    </header>
  );
}

function leaveSearch(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
