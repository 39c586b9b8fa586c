import { createHash } from 'node:crypto';
import { languages, tagOf, type Language, type Tag } from '#graph-schema/generated/ontology.ts';
import { valuesOf } from '#graph-schema/ontology.ts';
import { drawingOf } from '#server/export/publish/drawing.ts';
import { escaped } from '#server/export/publish/escaped.ts';
import { documentsList, listOf, namesOf } from '#server/export/publish/list.ts';
import type { Published } from '#server/export/publish/published.ts';
import { readerScript } from '#server/export/publish/readerScript.ts';
import { readerStyle } from '#server/export/publish/readerStyle.ts';
import { fileWords } from '#server/export/publish/words.ts';

const called: Readonly<Record<Language, string>> = { EN: 'English', AR: 'العربية' };

/** A published network as one HTML file in all languages, the first of them shown: it asks nobody for anything, and says so to the browser, which then forbids it. */
export function htmlOf(published: Published, first: Language): string {
  const policy = `default-src 'none'; style-src '${hashOf(readerStyle)}'; script-src '${hashOf(readerScript)}'; base-uri 'none'; form-action 'none'`;
  const title = escaped(published.title ?? fileWords[tagOf[first]].network);
  const choices = languages.map(
    (each) =>
      `<label><input type="radio" name="show" id="show-${tagOf[each]}"${each === first ? ' checked' : ''}><span lang="${tagOf[each]}">${called[each]}</span></label>`,
  );
  const both = [first, ...languages.filter((each) => each !== first)];
  return `<!doctype html>
<html lang="${tagOf[first]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<style>${readerStyle}</style>
</head>
<body>
<header><fieldset><legend>${languages.map((each) => `<span lang="${tagOf[each]}">${fileWords[tagOf[each]].language}</span>`).join(' ')}</legend>${choices.join('')}</fieldset></header>
${both.map((each) => mainOf(published, each)).join('\n')}
<script>${readerScript}</script>
</body>
</html>
`;
}

function mainOf(published: Published, language: Language): string {
  const tag = tagOf[language];
  const words = fileWords[tag];
  const tools = (['larger', 'smaller', 'whole'] as const).map(
    (does) => `<button type="button" data-does="${does}">${words[does]}</button>`,
  );
  return `<main class="text" lang="${tag}" dir="${tag === 'ar' ? 'rtl' : 'ltr'}">
<a class="skip" href="#${tag}-ties">${words.skip}</a>
<h1>${published.title === null ? words.network : `<bdi>${escaped(published.title)}</bdi>`}</h1>
<p><strong>${words.lead}</strong></p>
<p class="quiet">${words.changed}</p>
<section><h2>${words.picture}</h2>
<div class="canvas" dir="ltr"><div class="tools" dir="${tag === 'ar' ? 'rtl' : 'ltr'}" hidden>${tools.join('')}</div>
${drawingOf(published, tag)}</div>
${keyOf(tag)}</section>
${listOf(published, language)}
${namesOf(published, language)}
${documentsList(published, language)}
<p class="quiet">${words.made}</p>
</main>`;
}

function keyOf(tag: Tag): string {
  const words = fileWords[tag];
  const signs: readonly (readonly [string, string])[] = [
    [
      '<rect class="f-unit s-unit-b" width="10" height="12" y="1"/><path class="tie" stroke-width="2" d="M18 7h28"/><path class="a-tie" d="M54 7l-9-4v8z"/>',
      words.left,
    ],
    ['<path class="tie" stroke-width="2" d="M2 7h52"/><path class="bar" d="M28 1v12"/>', words.denied],
    [
      '<path class="hollow" stroke-width="4.5" d="M2 7h52"/><path class="core" stroke-width="2.5" d="M2 7h52"/><path class="bar" d="M24 3l8 8M24 11l8-8"/>',
      words.onlyDenied,
    ],
    ['<path class="tie dots" stroke-width="2" d="M2 7h52"/>', words.inferred],
    ['<path class="tie" stroke-width="2" d="M2 7h52"/>', words.other],
  ];
  const motives = valuesOf('Motive').map(
    ({ value, words: said }) =>
      [`<path class="m-${value.toLowerCase()}" stroke-width="2.5" d="M2 7h52"/>`, `${words.motive}: ${said[tag]}`] as const,
  );
  return `<ul class="key" aria-label="${escaped(words.key)}">${[...signs, ...motives].map(([sign, says]) => `<li><svg class="sign" viewBox="0 0 56 14" aria-hidden="true">${sign}</svg>${says}</li>`).join('')}</ul>`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
