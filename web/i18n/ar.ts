import { accounts } from '#web/i18n/ar/accounts.ts';
import { answer } from '#web/i18n/ar/answer.ts';
import { asked } from '#web/i18n/ar/asked.ts';
import { choose } from '#web/i18n/ar/choose.ts';
import { claim } from '#web/i18n/ar/claim.ts';
import { command } from '#web/i18n/ar/command.ts';
import { crowd } from '#web/i18n/ar/crowd.ts';
import { duplicates } from '#web/i18n/ar/duplicates.ts';
import { edition } from '#web/i18n/ar/edition.ts';
import { embed } from '#web/i18n/ar/embed.ts';
import { entity } from '#web/i18n/ar/entity.ts';
import { exports } from '#web/i18n/ar/exports.ts';
import { former } from '#web/i18n/ar/former.ts';
import { imports } from '#web/i18n/ar/imports.ts';
import { investigations } from '#web/i18n/ar/investigations.ts';
import { ledger } from '#web/i18n/ar/ledger.ts';
import { legend } from '#web/i18n/ar/legend.ts';
import { map } from '#web/i18n/ar/map.ts';
import { measure } from '#web/i18n/ar/measure.ts';
import { page } from '#web/i18n/ar/page.ts';
import { period } from '#web/i18n/ar/period.ts';
import { perspective } from '#web/i18n/ar/perspective.ts';
import { picture } from '#web/i18n/ar/picture.ts';
import { print } from '#web/i18n/ar/print.ts';
import { publish } from '#web/i18n/ar/publish.ts';
import { query } from '#web/i18n/ar/query.ts';
import { question } from '#web/i18n/ar/question.ts';
import { relationship } from '#web/i18n/ar/relationship.ts';
import { routes } from '#web/i18n/ar/routes.ts';
import { said } from '#web/i18n/ar/said.ts';
import { state } from '#web/i18n/ar/state.ts';
import { table } from '#web/i18n/ar/table.ts';
import { trouble } from '#web/i18n/ar/trouble.ts';

/** The words of the page in Arabic; the same keys as in English, each counted phrase in the six forms of Arabic. */
export const ar = {
  ...page,
  question,
  answer,
  asked,
  choose,
  crowd,
  duplicates,
  investigations,
  legend,
  routes,
  table,
  accounts,
  perspective,
  period,
  map,
  measure,
  edition,
  former,
  entity,
  relationship,
  claim,
  ledger,
  state,
  trouble,
  said,
  command,
  picture,
  print,
  import: imports,
  export: exports,
  publish,
  embed,
  query,
};
