import { nextLanguage } from '#graph-schema/languages.ts';
import { copyLink as linkCopied } from '#web/actions/copyLink.ts';
import { openDialog } from '#web/actions/dialog.ts';
import { saveAtOnce } from '#web/actions/investigation.ts';
import { goToSearch } from '#web/actions/goToSearch.ts';
import { setLanguage } from '#web/actions/setLanguage.ts';
import { nextNumerals, setNumerals } from '#web/actions/setNumerals.ts';
import { nextTheme, setTheme } from '#web/actions/setTheme.ts';
import { languages } from '#web/i18n/pageLanguages.ts';
import type { Command } from '#web/commands/command.ts';
import { openAccounts } from '#web/actions/accounts.ts';
import { openEntrance } from '#web/actions/openEntrance.ts';
import { unfoldStart } from '#web/actions/sheet.ts';

/** Asks how two names are linked. */
export const linkNames: Command = {
  id: 'linkNames',
  words: () => 'routes.title',
  also: 'command.also.routes',
  keys: { press: ['p'] },
  perform(desk) {
    openEntrance(desk, 'routes');
    unfoldStart(desk);
  },
};

/** Compares what two of those who speak say of the table. */
export const compare: Command = {
  id: 'compare',
  words: () => 'accounts.title',
  can: ({ history }) => history.present.table.size > 0,
  perform(desk) {
    openAccounts(desk);
    unfoldStart(desk);
  },
};

/** Goes to the search field. */
export const search: Command = { id: 'search', words: () => 'command.search', keys: { press: ['/'] }, perform: goToSearch };

/** Copies a link to what is on the page. */
export const copyLink: Command = {
  id: 'copyLink',
  words: () => 'command.copyLink',
  also: 'command.also.copyLink',
  perform: (desk) => void linkCopied(desk),
};

/** Saves what lies on the table as an investigation. */
export const save: Command = {
  id: 'save',
  words: () => 'command.save',
  keys: { press: ['s'], control: true },
  can: ({ history }) => history.present.table.size > 0,
  perform: (desk) => void saveAtOnce(desk),
};

/** Lists what was saved, to be opened. */
export const listInvestigations: Command = {
  id: 'listInvestigations',
  words: () => 'investigations.title',
  keys: { press: ['o'], control: true },
  perform: (desk) => openDialog(desk, { is: 'investigations', about: {} }),
};

/** Offers everything in the store as a file to keep. */
export const takeOut: Command = {
  id: 'takeOut',
  words: () => 'command.takeOut',
  also: 'command.also.takeOut',
  perform: (desk) => openDialog(desk, { is: 'export', about: {} }),
};

/** Brings files into the store. */
export const bringFiles: Command = {
  id: 'bringFiles',
  words: () => 'command.bringFiles',
  also: 'command.also.bringFiles',
  keys: { press: ['b'] },
  perform: (desk) => openDialog(desk, { is: 'import', about: { files: [] } }),
};

/** Makes what is drawn into a picture to keep or to print. */
export const makePicture: Command = {
  id: 'makePicture',
  words: () => 'command.makePicture',
  also: 'command.also.makePicture',
  can: ({ history }) => history.present.table.size > 0,
  perform: (desk) => openDialog(desk, { is: 'picture', about: {} }),
};

/** Shows the view as it is printed, with its title, its signs, its sources and that all of it is claims. */
export const print: Command = {
  id: 'print',
  words: () => 'command.print',
  keys: { press: ['p'], control: true },
  can: ({ history }) => history.present.table.size > 0,
  perform: (desk) => openDialog(desk, { is: 'print', about: {} }),
};

/** Makes a page of what is drawn that may be given to everybody. */
export const publish: Command = {
  id: 'publish',
  words: () => 'publish.open',
  also: 'command.also.publish',
  can: ({ history }) => history.present.table.size > 0,
  perform: (desk) => openDialog(desk, { is: 'publish', about: {} }),
};

/** Shows what was asked for what is seen. */
export const showQuery: Command = {
  id: 'showQuery',
  words: () => 'query.open',
  also: 'command.also.query',
  perform: (desk) => openDialog(desk, { is: 'query', about: {} }),
};

/** Puts the names of a list of ids on the table. */
export const openIds: Command = {
  id: 'openIds',
  words: () => 'table.openIds',
  perform: (desk) => openDialog(desk, { is: 'openIds', about: {} }),
};

/** Changes to the next language. */
export const changeLanguage: Command = {
  id: 'changeLanguage',
  words: () => 'nextLanguage',
  perform: (desk) => setLanguage(desk, nextLanguage(desk.store.get().language)),
};

/** Changes to the next colours. */
export const changeTheme: Command = {
  id: 'changeTheme',
  words: ({ theme }) => `command.theme.${theme}`,
  also: 'command.also.theme',
  perform: (desk) => setTheme(desk, nextTheme(desk.store.get().theme)),
};

/** Changes to the next digits, where the language is written in several. */
export const changeNumerals: Command = {
  id: 'changeNumerals',
  words: ({ numerals }) => `command.numerals.${numerals}`,
  also: 'command.also.numerals',
  can: ({ language }) => languages[language].numerals.length > 1,
  perform: (desk) => setNumerals(desk, nextNumerals(desk.store.get().numerals)),
};

/** Lists the keys. */
export const listKeys: Command = {
  id: 'listKeys',
  words: () => 'command.listKeys',
  keys: { press: ['?', '؟'] },
  perform: (desk) => openDialog(desk, { is: 'keys', about: {} }),
};

/** Lists what can be done, to be found by its words. */
export const listCommands: Command = {
  id: 'listCommands',
  words: () => 'command.listCommands',
  keys: { press: ['k'], control: true },
  perform: (desk) => openDialog(desk, { is: 'commands', about: {} }),
};
