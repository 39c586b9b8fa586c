import { ChevronLeft, ChevronRight, Copy } from 'lucide-react';
import { useId, useState } from 'react';
import { copyWords } from '#web/actions/copyWords.ts';
import { useQuestions } from '#web/panels/asked/askedAnswers.ts';
import { usePerspectiveWords } from '#web/panels/perspective/usePerspectiveWords.ts';
import { behind, type BehindOperation } from '#web/panels/query/behind.ts';
import { curlOf } from '#web/panels/query/curlOf.ts';
import { cypherOf } from '#web/panels/query/cypherOf.ts';
import { Dialog } from '#web/parts/Dialog.tsx';
import { useDesk, useDeskState } from '#web/parts/deskContext.ts';
import { IconButton } from '#web/parts/IconButton.tsx';
import { useOverview } from '#web/parts/overviewAnswer.ts';
import { useWords } from '#web/parts/useWords.ts';
import { viewShown } from '#web/views/views.ts';
import '#web/panels/query/Query.css';

/** What the page has asked the server for what is seen, as it asked it, to be copied and run elsewhere; and on Neo4j the Cypher that finds the same, where one statement does. */
export function QueryDialog() {
  const desk = useDesk();
  const { t, language } = useWords();
  const session = useDeskState((state) => state.history.present);
  const questions = useQuestions();
  const { isEveryone } = usePerspectiveWords();
  const engine = useOverview().data?.overview.engine;
  const view = viewShown(session);
  const own = view === 'asked' ? (questions.data?.questions.find(({ id }) => id === session.asked.question)?.query ?? null) : null;
  const [latest] = useState(() => desk.journal.latest());
  const parts = behind(latest, session, { view, language, own, isEveryone });
  return (
    <Dialog title={t('query.title')} wide>
      <div className="dialog-body query">
        <p className="quiet">{t('query.lead')}</p>
        {parts.length === 0 ? <p>{t('query.none')}</p> : null}
        {parts.map(({ part, operations }) => (
          <section key={part} aria-labelledby={`query-${part}`}>
            <h3 id={`query-${part}`}>{t(`query.part.${part}`)}</h3>
            {operations.map((each, at) => (
              <Operation key={each.query} operation={each} isOpen={at === 0 && part === parts[0]?.part} isNeo4j={engine === 'NEO4J'} />
            ))}
          </section>
        ))}
        {engine === 'EMBEDDED' ? <p className="quiet">{t('query.noCypher')}</p> : null}
      </div>
    </Dialog>
  );
}

function Operation({
  operation,
  isOpen,
  isNeo4j,
}: {
  readonly operation: BehindOperation;
  readonly isOpen: boolean;
  readonly isNeo4j: boolean;
}) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const { name, query, variables } = operation;
  const values = variables[at];
  const cypher = isNeo4j ? cypherOf(name, values) : null;
  return (
    <details className="query-operation" open={isOpen}>
      <summary>
        <bdi dir="ltr" className="query-name">
          {name}
        </bdi>
        {variables.length > 1 ? <span className="quiet">{t('query.times', { number: variables.length })}</span> : null}
      </summary>
      <Code words={t('query.graphql')} text={query.replace(/^ {4}(?=query|fragment)/gm, '').trim()} copy={t('query.copy')} />
      {variables.length > 1 ? (
        <p className="query-which">
          <IconButton words={t('query.later')} disabled={at === 0} onPress={() => setAt(at - 1)}>
            <ChevronLeft aria-hidden className="mirrored" />
          </IconButton>
          <span>{t('query.which', { at: at + 1, of: variables.length })}</span>
          <IconButton words={t('query.earlier')} disabled={at === variables.length - 1} onPress={() => setAt(at + 1)}>
            <ChevronRight aria-hidden className="mirrored" />
          </IconButton>
        </p>
      ) : null}
      <Code words={t('query.variables')} text={JSON.stringify(values, null, 2)} copy={t('query.copyVariables')} />
      <CopyButton words={t('query.copyCommand')} text={curlOf(operation, values, new URL('/graphql', location.href).href)} />
      {cypher ? (
        <>
          <Code words={t('query.cypher')} text={cypher.text} copy={t('query.copyCypher')} />
          <Code words={t('query.parameters')} text={JSON.stringify(cypher.parameters, null, 2)} copy={t('query.copyParameters')} />
          <p className="quiet">{t('query.cypherHelp')}</p>
        </>
      ) : null}
      {isNeo4j && !cypher ? <p className="quiet">{t('query.noStatement')}</p> : null}
    </details>
  );
}

function Code({ words, text, copy }: { readonly words: string; readonly text: string; readonly copy: string }) {
  const id = useId();
  return (
    <div className="query-code">
      <label htmlFor={id}>{words}</label>
      <textarea
        className="code"
        id={id}
        dir="ltr"
        readOnly
        spellCheck={false}
        value={text}
        rows={Math.min(12, text.split('\n').length + 1)}
      />
      <CopyButton words={copy} text={text} />
    </div>
  );
}

function CopyButton({ words, text }: { readonly words: string; readonly text: string }) {
  const desk = useDesk();
  return (
    <button type="button" className="button" onClick={() => void copyWords(desk, text)}>
      <Copy aria-hidden />
      {words}
    </button>
  );
}
