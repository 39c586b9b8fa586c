import { Contrast, Keyboard, Link, Moon, Redo2, Sun, Undo2 } from 'lucide-react';
import { copyLink } from '#web/actions/copyLink.ts';
import { showKeys } from '#web/actions/dialog.ts';
import { setLanguage } from '#web/actions/setLanguage.ts';
import { nextTheme, setTheme } from '#web/actions/setTheme.ts';
import { redo, undo } from '#web/actions/undo.ts';
import { IconButton } from '#web/panels/IconButton.tsx';
import { SearchBox } from '#web/panels/SearchBox.tsx';
import { useDesk, useDeskState } from '#web/panels/deskContext.ts';
import { useWords } from '#web/panels/useWords.ts';
import '#web/panels/TopBar.css';

const themeIcons = { light: Moon, dark: Contrast, contrast: Sun } as const;

/** The bar over everything: the product's name, search, undo and redo, the link to this view, language, colours and keys. */
export function TopBar() {
  const desk = useDesk();
  const { t, language } = useWords();
  const theme = useDeskState((state) => state.theme);
  const canUndo = useDeskState((state) => state.history.past.length > 0);
  const canRedo = useDeskState((state) => state.history.future.length > 0);
  const ThemeIcon = themeIcons[theme];
  const other = language === 'EN' ? 'AR' : 'EN';
  return (
    <header className="top-bar">
      <h1 className="brand">
        <bdi lang={language === 'EN' ? 'en' : 'ar'}>{t('product')}</bdi>{' '}
        <bdi lang={language === 'EN' ? 'ar' : 'en'}>{t('productOther')}</bdi>
      </h1>
      <SearchBox />
      <div className="tools">
        <IconButton words={t('bar.undo')} disabled={!canUndo} onPress={() => undo(desk)}>
          <Undo2 aria-hidden className="mirrored" />
        </IconButton>
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
      </div>
    </header>
  );
}
