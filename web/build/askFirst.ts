import type { Plugin } from 'vite';
import { languages, tagOf } from '#graph-schema/generated/ontology.ts';
import { firstQuestion } from '#web/api/firstQuestion.ts';
import { requestOf } from '#web/api/request.ts';
import { firstLanguage } from '#web/i18n/firstLanguage.ts';

const { body, ...request } = requestOf(firstQuestion.operation, firstQuestion.variables);

/** Asks for the words of the language that the page will begin in, which main.ts chooses in the same way, and, where the address says nothing, the first question. */
const script = `const languages = ${JSON.stringify(languages)};
const tagOf = ${JSON.stringify(tagOf)};
${firstLanguage.toString()}
const isEmbedded = new URLSearchParams(location.search).get('embed') === '1';
const words = document.createElement('link');
words.rel = 'modulepreload';
words.href = document.currentScript.dataset[tagOf[firstLanguage(isEmbedded ? null : localStorage.getItem('isnad.language'), navigator.language)]];
document.head.append(words);
if (location.pathname === '/' && location.hash.length < 2) {
  const body = ${JSON.stringify(body)};
  const read = async (answer) => new Response(await answer.text(), { status: answer.status });
  const answer = fetch('/graphql', { ...${JSON.stringify(request)}, body }).then(read);
  answer.catch(() => undefined);
  window.isnadEarly = { body, answer };
}
`;

/** Has a page whose address says nothing ask its first question, and read the answer, while its scripts are still fetched (web/api/askedEarly.ts takes the answer), and its words be fetched with them. A file of its own, for the server lets no script in a page run. */
export function askFirst(): Plugin {
  return {
    name: 'ask-first',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name: 'first.js', source: `{${script}}` });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const files = Object.values(bundle ?? {});
        const file = files.find((each) => each.type === 'asset' && each.names.includes('first.js'));
        const wordsIn = (tag: string) =>
          files.find((each) => each.type === 'chunk' && each.facadeModuleId?.endsWith(`/web/i18n/${tag}.ts`))?.fileName ?? '';
        const words = Object.fromEntries(Object.values(tagOf).map((tag) => [`data-${tag}`, `/${wordsIn(tag)}`]));
        return file ? [{ tag: 'script', attrs: { src: `/${file.fileName}`, ...words }, injectTo: 'head-prepend' }] : [];
      },
    },
  };
}
