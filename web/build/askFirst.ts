import type { Plugin } from 'vite';
import { languages, tagOf } from '#graph-schema/generated/ontology.ts';
import { firstQuestion } from '#web/api/firstQuestion.ts';
import { requestOf } from '#web/api/request.ts';
import { codeOf, type Bundle } from '#web/build/codeOf.ts';
import { firstLanguage } from '#web/i18n/firstLanguage.ts';

const { body, ...request } = requestOf(firstQuestion.operation, firstQuestion.variables);

/** What is fetched behind the first question: the words of each language, by its tag, the faces that the canvas draws with, and, once that is answered, what the page round it needs. */
type Later = {
  readonly words: Readonly<Record<string, string>>;
  readonly faces: readonly string[];
  readonly round: { readonly code: readonly string[]; readonly faces: readonly string[] };
};

/** Milliseconds after which that is no longer waited for. */
const roundAfter = 300;

/** Asks, where the address says nothing, the first question; then for the words of the language that the page will begin in, which main.ts chooses in the same way; then for the faces; and, so that nothing of it is held up, for the rest once that is answered, or soon. */
const scriptWith = ({ words, faces, round }: Later) => `{if (location.pathname === '/' && location.hash.length < 2) {
  const body = ${JSON.stringify(body)};
  const read = async (answer) => new Response(await answer.text(), { status: answer.status });
  const answer = fetch('/graphql', { ...${JSON.stringify(request)}, body }).then(read);
  answer.catch(() => undefined);
  window.isnadEarly = { body, answer };
}
const languages = ${JSON.stringify(languages)};
const tagOf = ${JSON.stringify(tagOf)};
${firstLanguage.toString()}
const isEmbedded = new URLSearchParams(location.search).get('embed') === '1';
const first = firstLanguage(isEmbedded ? null : localStorage.getItem('isnad.language'), navigator.language);
const ahead = (rel, href, more) => document.head.append(Object.assign(document.createElement('link'), { rel, href, crossOrigin: '' }, more));
ahead('modulepreload', ${JSON.stringify(words)}[tagOf[first]]);
const face = (file) => ahead('preload', file, { as: 'font', type: 'font/woff2' });
${JSON.stringify(faces)}.forEach(face);
const round = ${JSON.stringify(round)};
const rest = () => {
  for (const file of round.code.splice(0)) ahead('modulepreload', file);
  round.faces.splice(0).forEach(face);
};
setTimeout(rest, window.isnadEarly ? ${roundAfter} : 0);
window.isnadEarly?.answer.then(rest, rest);}`;

/**
 * Has a page whose address says nothing ask its first question, and read the answer, while its scripts are still fetched (web/api/askedEarly.ts takes the answer), and have its words be
 * fetched then, and behind these the faces without which nothing is drawn (web/canvas/font.ts) and the code of modules. It stands in the page itself, so that nothing is waited
 * for; the server lets no script in a page run but this, by its digest. modules, beyond: as of codeOf.
 */
export function askFirst(modules: readonly string[], beyond: readonly string[]): Plugin {
  return {
    name: 'ask-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const faces = facesIn(bundle);
        const round = { code: codeOf(modules, bundle, beyond).map(address), faces: faces.filter(isOfPage) };
        const later = { words: wordsIn(bundle), faces: faces.filter((face) => !isOfPage(face)), round };
        return [{ tag: 'script', children: scriptWith(later), injectTo: 'head-prepend' }];
      },
    },
  };
}

function wordsIn(bundle: Bundle): Later['words'] {
  const fileOf = (tag: string) =>
    Object.values(bundle ?? {}).find((each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(`/web/i18n/${tag}.ts`))?.fileName ??
    '';
  return Object.fromEntries(Object.values(tagOf).map((tag) => [tag, address(fileOf(tag))]));
}

/** The faces that the page begins with. */
function facesIn(bundle: Bundle): readonly string[] {
  return Object.values(bundle ?? {}).flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.woff2') && !file.fileName.includes('latin-ext-400') ? [address(file.fileName)] : [],
  );
}

/** Whether a face is not of the canvas, but of the page round it alone. */
function isOfPage(face: string): boolean {
  return face.includes('-400-');
}

function address(file: string): string {
  return `/${file}`;
}
