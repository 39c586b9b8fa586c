import { Code, Contrast, Download, Image, Keyboard, Link, Moon, Redo2, Save, Search, Sun, Undo2, Upload, X } from 'lucide-react';
import { tagOf } from '#graph-schema/generated/ontology.ts';
import { nextLanguage } from '#graph-schema/languages.ts';
import { inNumerals } from '#graph-schema/numerals.ts';
import { goToSearch } from '#web/actions/goToSearch.ts';
import { redo, undo } from '#web/commands/history.ts';
import {
  bringFiles,
  changeLanguage,
  changeNumerals,
  changeTheme,
  copyLink,
  listKeys,
  makePicture,
  save,
  takeOut,
  showQuery,
} from '#web/commands/page.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import { CommandButton } from '#web/parts/CommandButton.tsx';
import { IconButton } from '#web/parts/IconButton.tsx';
import { Menu, type Entry } from '#web/page/Menu.tsx';
import { InvestigationButton } from '#web/panels/investigations/InvestigationButton.tsx';
import { PerspectiveButton } from '#web/panels/perspective/PerspectiveButton.tsx';
import { SearchBox } from '#web/panels/search/SearchBox.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { Named } from '#web/parts/Named.tsx';
import { useMatch } from '#web/parts/useMatch.ts';
import { phoneFits } from '#web/parts/widths.ts';
import { useWords } from '#web/parts/useWords.ts';
import '#web/page/TopBar.css';

/** Where the bar has no room for all that it holds, and what is rare is in a menu. */
const menuFits = '(width < 960px)';

const themeIcons = { light: Moon, dark: Contrast, contrast: Sun } as const;

/**
 * The bar over everything: the product's name, search, the investigation that lies on the table, undo and redo, saving, the link to this view, what takes the data out, language, colours and
 * keys. On a phone the search opens over it; what does not fit is in a menu.
 */
export function TopBar() {
  const { t, tag, language, numerals } = useWords();
  const theme = useDeskState((state) => state.theme);
  const phone = useMatch(phoneFits);
  const isTight = useMatch(menuFits);
  const ThemeIcon = themeIcons[theme];
  const rest: readonly Entry[] = [
    { command: redo, sign: <Redo2 aria-hidden className="mirrored" /> },
    { command: save, sign: <Save aria-hidden /> },
    { command: copyLink, sign: <Link aria-hidden /> },
    { command: makePicture, sign: <Image aria-hidden /> },
    { command: bringFiles, sign: <Upload aria-hidden /> },
    { command: takeOut, sign: <Download aria-hidden /> },
    { command: changeLanguage, sign: null, lang: tagOf[nextLanguage(language)] },
    ...(languages[language].numerals.length > 1
      ? [{ command: changeNumerals, sign: <span className="numerals-sign">{inNumerals('123', numerals)}</span> }]
      : []),
    { command: changeTheme, sign: <ThemeIcon aria-hidden /> },
    { command: listKeys, sign: <Keyboard aria-hidden /> },
  ];
  return (
    <header className="top-bar">
      <h1 className="brand">
        <bdi lang={tag}>{t('product')}</bdi> <Named text={t('productOther')} />
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
        <PerspectiveButton />
        <InvestigationButton />
        <CommandButton command={undo}>
          <Undo2 aria-hidden className="mirrored" />
        </CommandButton>
        {isTight ? (
          <Menu words={t('bar.more')} entries={[...rest, { command: showQuery, sign: <Code aria-hidden /> }]} />
        ) : (
          rest.map((entry) => <BarButton key={entry.command.id} entry={entry} />)
        )}
      </div>
    </header>
  );
}

/** A command in the bar: its sign or, where it has none, its words after a line. */
function BarButton({ entry: { command, sign, lang } }: { readonly entry: Entry }) {
  const desk = useDesk();
  const { t } = useWords();
  const words = t(useDeskState(command.words));
  if (sign !== null) return <CommandButton command={command}>{sign}</CommandButton>;
  return (
    <>
      <span className="divider" />
      <button type="button" className="text-button" lang={lang} onClick={() => command.perform(desk)}>
        {words}
      </button>
    </>
  );
}

function leaveSearch(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
