import { accounts } from '#web/i18n/en/accounts.ts';
import { answer } from '#web/i18n/en/answer.ts';
import { asked } from '#web/i18n/en/asked.ts';
import { choose } from '#web/i18n/en/choose.ts';
import { claim } from '#web/i18n/en/claim.ts';
import { command } from '#web/i18n/en/command.ts';
import { crowd } from '#web/i18n/en/crowd.ts';
import { duplicates } from '#web/i18n/en/duplicates.ts';
import { edition } from '#web/i18n/en/edition.ts';
import { embed } from '#web/i18n/en/embed.ts';
import { entity } from '#web/i18n/en/entity.ts';
import { exports } from '#web/i18n/en/exports.ts';
import { former } from '#web/i18n/en/former.ts';
import { imports } from '#web/i18n/en/imports.ts';
import { investigations } from '#web/i18n/en/investigations.ts';
import { ledger } from '#web/i18n/en/ledger.ts';
import { legend } from '#web/i18n/en/legend.ts';
import { map } from '#web/i18n/en/map.ts';
import { measure } from '#web/i18n/en/measure.ts';
import { page } from '#web/i18n/en/page.ts';
import { period } from '#web/i18n/en/period.ts';
import { perspective } from '#web/i18n/en/perspective.ts';
import { picture } from '#web/i18n/en/picture.ts';
import { print } from '#web/i18n/en/print.ts';
import { publish } from '#web/i18n/en/publish.ts';
import { query } from '#web/i18n/en/query.ts';
import { question } from '#web/i18n/en/question.ts';
import { relationship } from '#web/i18n/en/relationship.ts';
import { routes } from '#web/i18n/en/routes.ts';
import { said } from '#web/i18n/en/said.ts';
import { state } from '#web/i18n/en/state.ts';
import { table } from '#web/i18n/en/table.ts';
import { trouble } from '#web/i18n/en/trouble.ts';

/** The words of the page in English. What the ontology names (kinds, types, motives, stances, scales) is not here: the schema has its words. */
export const en = {
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
