import { allegations } from '#server/engine/embedded/questions/allegations.ts';
import { among } from '#server/engine/embedded/questions/among.ts';
import { asFailure } from '#server/engine/embedded/asFailure.ts';
import { comparing } from '#server/engine/embedded/questions/comparing.ts';
import { carriedBy } from '#server/engine/embedded/questions/carriedBy.ts';
import { departurePage } from '#server/engine/embedded/questions/departurePage.ts';
import { timeline } from '#server/engine/embedded/questions/timeline.ts';
import { decisions } from '#server/engine/embedded/questions/decisions.ts';
import { decisionsOn } from '#server/engine/embedded/questions/decisionsOn.ts';
import { change, changedRecords, changesAfter, changeCounts, history, lastChange, undoneBy } from '#server/engine/changes/changeLog.ts';
import { waitingRoom } from '#server/engine/changes/waitingRoom.ts';
import { applyInTurns } from '#server/engine/embedded/questions/apply.ts';
import { changeLogOf } from '#server/engine/embedded/changeLog.ts';
import { decisionsOfPair } from '#server/engine/embedded/questions/decisionsOfPair.ts';
import { documents } from '#server/engine/embedded/questions/documents.ts';
import { dossiers } from '#server/engine/embedded/questions/dossiers.ts';
import { drawing } from '#server/engine/embedded/questions/drawing.ts';
import { entities } from '#server/engine/embedded/questions/entities.ts';
import { entitiesOfDocuments } from '#server/engine/embedded/questions/entitiesOfDocuments.ts';
import { entityIds } from '#server/engine/embedded/questions/entityIds.ts';
import { exportsOf } from '#server/engine/embedded/exports.ts';
import { findAllegations } from '#server/engine/embedded/questions/findAllegations.ts';
import { formerTies } from '#server/engine/embedded/questions/formerTies.ts';
import { foundPairs, foundPairsWith } from '#server/engine/embedded/questions/foundPairs.ts';
import type { OpenFile } from '#server/engine/embedded/file.ts';
import type { Graph } from '#server/engine/embedded/graph.ts';
import { keepComparisons } from '#server/engine/embedded/keepComparisons.ts';
import { mergedRecords } from '#server/engine/embedded/questions/mergedRecords.ts';
import { readMerges } from '#server/engine/embedded/questions/merges.ts';
import { investigation, investigations } from '#server/engine/embedded/questions/investigations.ts';
import { moneyFlows } from '#server/engine/embedded/questions/moneyFlows.ts';
import { nameCandidates } from '#server/engine/embedded/questions/nameCandidates.ts';
import { nameWordCounts } from '#server/engine/embedded/questions/nameWordCounts.ts';
import { nameWords } from '#server/engine/embedded/questions/nameWords.ts';
import { net } from '#server/engine/embedded/questions/net.ts';
import { neighborCounts } from '#server/engine/embedded/questions/neighborCounts.ts';
import { overview } from '#server/engine/embedded/questions/overview.ts';
import { relationships } from '#server/engine/embedded/questions/relationships.ts';
import { relationshipsOf } from '#server/engine/embedded/questions/relationshipsOf.ts';
import { step } from '#server/engine/embedded/questions/step.ts';
import { tiesWithin } from '#server/engine/embedded/questions/tiesWithin.ts';
import { toCompare } from '#server/engine/embedded/questions/toCompare.ts';
import { unknown } from '#server/engine/embedded/questions/unknown.ts';
import { wouldChange } from '#server/engine/embedded/questions/wouldChange.ts';
import { writtenAllegations } from '#server/engine/embedded/questions/writtenAllegations.ts';
import { writtenRelationships } from '#server/engine/embedded/questions/writtenRelationships.ts';
import { readAgainOf } from '#server/engine/embedded/readAgain.ts';
import type { Watch } from '#server/engine/embedded/watch.ts';
import type { Id } from '#server/domain/id.ts';
import { inParts } from '#server/engine/embedded/inParts.ts';
import { CypherUnavailable, StoreUnavailable } from '#server/engine/failure.ts';
import type { Questions, Stop, Store, StoreReading } from '#server/engine/store.ts';
import type { Comparison } from '#server/engine/suggestion.ts';
import { inTurns, longPatience, turnsBehind, turnsOf, type Turns } from '#server/engine/turns.ts';
import { untilStopped } from '#server/engine/untilStopped.ts';

/** The store that the graph of an open file gives. file: that of the graph; path: where the file lies; watch: over its file, which ends with it; keep: keeps its graph for the next start, asked last. */
export function storeOver(graph: Graph, file: OpenFile, path: string, watch: Watch, keep: () => Promise<void>): Store {
  const { database } = graph;
  const waiting = waitingRoom();
  let changes = 0;
  let comparisonsKept = 0;
  let held: Promise<void> = Promise.resolve();
  const answer = async <Answer>(question: () => Answer | Promise<Answer>): Promise<Answer> => {
    try {
      watch.require();
      return await question();
    } catch (error) {
      throw asFailure(error, path);
    }
  };
  const closing = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const agreed = async (): Promise<void> => {
    for (let seen: Promise<void> | null = null; seen !== held;) {
      seen = held;
      await seen;
    }
  };
  /** All changes wait from now on until the answer is called. */
  const holdUp = (): (() => void) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    held = Promise.all([held, promise]).then(() => undefined);
    return resolve;
  };
  const again = readAgainOf(graph.versions, closing.signal, holdUp);
  const landed = (): void => {
    changes += 1;
    waiting.wake();
    again.changed();
  };
  /** One after the other: whoever writes waits until what was written before has come to its place. */
  const inOrder = <Result>(work: () => Promise<{ readonly result: Result; readonly settled: Promise<unknown> }>): Promise<Result> => {
    const done = last.then(() => answer(work));
    last = done.then(
      ({ settled }) => settled,
      () => undefined,
    );
    return done.then(({ result }) => result);
  };
  const keepPairs = (comparisons: readonly Comparison[]): void => {
    keepComparisons(database, comparisons);
    comparisonsKept += 1;
  };
  const exports = exportsOf(file, inOrder, answer);
  return {
    name: 'EMBEDDED',
    reading({ stop, alone = false, behind = false }) {
      const before = changes;
      const letGo = alone ? holdUp() : null;
      const turns = untilClosed(behind ? turnsBehind(stop, longPatience) : turnsOf(stop), closing.signal);
      return {
        ...noting(questionsOf(graph, stop, turns, answer, again.read)),
        stop,
        turns,
        async end() {
          letGo?.();
          return changes === before;
        },
      };
    },
    apply: (proposal) =>
      inOrder(async () =>
        applyInTurns(graph, proposal, {
          file,
          turns: turnsOf(closing.signal),
          agreed,
          exported: () => exports.over(closing.signal),
          landed,
        }),
      ),
    keepComparisons: (comparisons) => inOrder(async () => ({ result: keepPairs(comparisons), settled: Promise.resolve() })),
    changesWait: waiting.wait,
    export: () => exports.all(),
    ping: () =>
      answer(() => {
        database.one('SELECT 1');
        return [];
      }),
    state: (withPairs) => (watch.isDamaged() || closing.signal.aborted ? null : `${changes} ${withPairs ? comparisonsKept : ''}`),
    looked: watch.looked,
    async close() {
      watch.end();
      closing.abort(new StoreUnavailable('the store is being closed'));
      await last;
      await keep();
      try {
        file.close();
      } catch (error) {
        throw asFailure(error, path);
      }
    },
  };
}

/** Questions that note whether one was asked of what came of comparing entities. */
function noting(questions: Questions): Questions & Pick<StoreReading, 'asksPairs'> {
  let pairs = false;
  const ofPairs =
    <Args extends unknown[], Answer>(question: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      pairs = true;
      return question(...args);
    };
  return {
    ...questions,
    foundPairs: ofPairs(questions.foundPairs),
    foundPairsWith: ofPairs(questions.foundPairsWith),
    toCompare: ofPairs(questions.toCompare),
    comparing: ofPairs(questions.comparing),
    asksPairs: () => pairs,
  };
}

/** Turns that end where the store is closed. */
function untilClosed(turns: Turns, closing: AbortSignal): Turns {
  return {
    ...turns,
    async giveWay() {
      await turns.giveWay();
      closing.throwIfAborted();
    },
  };
}

/** What is asked of each of a list, which may be long. */
async function partByPart<Row>(ids: readonly Id[], answer: (some: readonly Id[]) => readonly Row[], turns: Turns): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const some of inParts(ids)) {
    if (turns.areOver()) await turns.giveWay();
    rows.push(...answer(some));
  }
  return rows;
}

/** What each of some questions is answered, others in between. */
async function oneByOne<Question, Answer>(
  asked: readonly Question[],
  answer: (one: Question) => Answer,
  turns: Turns,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const one of asked) {
    if (turns.areOver()) await turns.giveWay();
    answers.push(answer(one));
  }
  return answers;
}

/** One line a question, each answered in the file of its name; those of the graph from the version that is shown when the first of them is asked. What the file alone answers reads no graph. */
function questionsOf(
  now: Graph,
  stop: Stop,
  turns: Turns,
  named: <Answer>(question: () => Answer | Promise<Answer>) => Promise<Answer>,
  readAgain: () => Promise<void>,
): Questions {
  const { database } = now;
  const log = changeLogOf(database);
  let held: Graph | null = null;
  const answer = async <Answer>(question: (graph: Graph) => Answer | Promise<Answer>): Promise<Answer> => {
    stop.throwIfAborted();
    if (turns.areOver()) await turns.giveWay();
    return named(async () => {
      if (held === null && now.versions.shown() === null) await untilStopped(stop, readAgain(), 0);
      return question((held ??= now.held()));
    });
  };
  const ofFile = async <Answer>(question: () => Answer | Promise<Answer>): Promise<Answer> => {
    stop.throwIfAborted();
    if (turns.areOver()) await turns.giveWay();
    return named(question);
  };
  return {
    entities: (ids) => answer((graph) => partByPart(ids, (some) => entities(graph, some), turns)),
    relationships: (ids) => answer((graph) => partByPart(ids, (some) => relationships(graph, some), turns)),
    writtenRelationships: (ids) => ofFile(() => partByPart(ids, (some) => writtenRelationships(database, some), turns)),
    allegations: (ids) => ofFile(() => partByPart(ids, (some) => allegations(database, some), turns)),
    documents: (ids) => ofFile(() => partByPart(ids, (some) => documents(database, some), turns)),
    writtenAllegations: (ids) => ofFile(() => partByPart(ids, (some) => writtenAllegations(database, some), turns)),
    wouldChange: (batch) => ofFile(() => inTurns(wouldChange(database, batch), turns)),
    dossiers: () => ofFile(() => dossiers(database)),
    relationshipsOf: (ids, question) => answer((graph) => relationshipsOf(graph, ids, question, turns)),
    findAllegations: (questions) => answer((graph) => oneByOne(questions, (question) => findAllegations(graph, question), turns)),
    nameWords: (looks, limit) => ofFile(() => nameWords(database, looks, limit)),
    nameWordCounts: (words) => ofFile(() => nameWordCounts(database, words)),
    nameCandidates: (groups, kinds, limit, least = 1) => answer((graph) => nameCandidates(graph, groups, kinds, limit, least, turns)),
    step: (standing, filter, limit) => answer((graph) => step(graph, standing, filter, limit, turns)),
    entitiesOfDocuments: (ids, limit) => answer((graph) => entitiesOfDocuments(graph, ids, limit, turns)),
    drawing: (question) => answer((graph) => drawing(graph, question, turns)),
    unknown: (asked) => answer((graph) => unknown(graph, asked)),
    among: (ids, filter, limit) => answer((graph) => among(graph, ids, filter, limit, turns)),
    net: (filter) => answer((graph) => net(graph, filter, turns)),
    moneyFlows: (question, filter) => answer((graph) => moneyFlows(graph, question, filter, turns)),
    tiesWithin: (ids) => answer((graph) => tiesWithin(graph, ids)),
    departurePage: (question) => answer((graph) => departurePage(graph, question, turns)),
    formerTies: (question) => answer((graph) => formerTies(graph, question, turns)),
    carriedBy: (claims, types) => answer((graph) => carriedBy(graph, claims, types, turns)),
    timeline: (filter, granularity) => answer((graph) => timeline(graph, filter, granularity, turns)),
    neighborCounts: (id, filter) => answer((graph) => neighborCounts(graph, id, filter, turns)),
    overview: () => answer((graph) => overview(graph, turns)),
    foundPairs: (after, limit) => ofFile(() => foundPairs(database, after, limit)),
    foundPairsWith: (ids) => ofFile(() => foundPairsWith(database, ids)),
    toCompare: (limit) => ofFile(() => toCompare(database, limit)),
    comparing: () => answer((graph) => comparing(graph)),
    entityIds: (after, limit) => ofFile(() => entityIds(database, after, limit)),
    merges: () => ofFile(() => ((held ?? now.versions.shown()) === null ? readMerges(database).merges : (held ?? now).merges())),
    mergedRecords: (ids) => answer((graph) => mergedRecords(graph, ids)),
    decisions: (page) => ofFile(() => decisions(database, page)),
    decisionsOn: (ids) => ofFile(() => decisionsOn(database, ids)),
    decisionsOfPair: (a, b) => ofFile(() => decisionsOfPair(database, a, b)),
    investigations: (page) => ofFile(() => investigations(database, page)),
    investigation: (id) => ofFile(() => investigation(database, id)),
    change: (id) => ofFile(() => change(log, id)),
    changesAfter: (after, limit) => ofFile(() => changesAfter(log, after, limit)),
    lastChange: () => ofFile(() => lastChange(log)),
    changeCounts: (id) => ofFile(() => changeCounts(log, id)),
    undoneBy: (id) => ofFile(() => undoneBy(log, id)),
    changedRecords: (id, most) => ofFile(() => changedRecords(log, id, most, turns)),
    history: (question) => ofFile(() => history(log, question)),
    cypher: () => Promise.reject(new CypherUnavailable()),
  };
}
