import type { Plugin } from 'vite';
import { firstQuestion } from '#web/api/firstQuestion.ts';
import { requestOf } from '#web/api/request.ts';

const { body, ...request } = requestOf(firstQuestion.operation, firstQuestion.variables);

const script = `if (location.pathname === '/' && location.hash.length < 2) {
  const body = ${JSON.stringify(body)};
  const read = async (answer) => new Response(await answer.text(), { status: answer.status });
  const answer = fetch('/graphql', { ...${JSON.stringify(request)}, body }).then(read);
  answer.catch(() => undefined);
  window.isnadEarly = { body, answer };
}
`;

/** Has a page whose address says nothing ask its first question, and read the answer, while its scripts are still fetched (web/api/askedEarly.ts takes the answer). A file of its own, for the server lets no script in a page run. */
export function askFirst(): Plugin {
  return {
    name: 'ask-first',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', name: 'first.js', source: script });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const file = Object.values(bundle ?? {}).find((each) => each.type === 'asset' && each.names.includes('first.js'));
        return file ? [{ tag: 'script', attrs: { src: `/${file.fileName}` }, injectTo: 'head-prepend' }] : [];
      },
    },
  };
}
