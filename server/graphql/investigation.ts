import { idRule } from '#graph-schema/id.ts';
import type { Signature } from '#server/domain/change.ts';
import { isId, type Id } from '#server/domain/id.ts';
import { isState, longestNotes, longestState, mostNotes, namesIn, type Investigation, type Note } from '#server/domain/investigation.ts';
import type { Reading } from '#server/engine/engine.ts';
import { UnknownInvestigation } from '#server/engine/failure.ts';
import { historyKey, type HistoryStep } from '#server/engine/store.ts';
import { bounded, cursor, InvalidArgument, said } from '#server/graphql/arguments.ts';
import { shownChanged } from '#server/graphql/change.ts';
import { connectionOf } from '#server/graphql/connectionOf.ts';
import type { Context } from '#server/graphql/context.ts';
import type { NoteInput, Resolvers } from '#server/graphql/generated.ts';

const pageOfVersions = 200;

/** What people saved of their work, saving, renaming, copying and deleting it, and the fields of it. */
export const investigation: Resolvers = {
  Query: {
    async investigations(_, { first, after }, { reading }) {
      const page = { first: bounded('first', first, { most: 50, otherwise: 20 }), after: cursor('after', after) };
      return connectionOf(await reading.investigations(page), ({ record }) => record.id);
    },
    async investigation(_, { id, version }, { reading }) {
      if (!isId(id)) return null;
      return version === null || version === undefined ? reading.investigation(id) : savedBy(reading, id, version);
    },
  },
  Mutation: {
    async saveInvestigation(_, { investigation: handed, base, request, by }, context) {
      const signature = signatureOf(request, by, context);
      const { name, state, notes } = handed;
      const content = { name: said('investigation.name', name, 'TITLE'), state: stateOf(state), notes: notesOf(notes ?? []) };
      const isNew = handed.id === null || handed.id === undefined;
      const id = isNew ? signature.id : idOf(handed.id ?? '');
      if (isNew && base !== null && base !== undefined)
        throw new InvalidArgument('base', 'is the version of what is saved anew; give its id');
      if (!isNew && (base === null || base === undefined) && (await context.reading.investigation(id)) === null)
        throw new UnknownInvestigation(id);
      return saved(context, { id, ...content }, baseOf(base), signature);
    },
    async renameInvestigation(_, { id, name, base, request, by }, context) {
      const signature = signatureOf(request, by, context);
      const title = said('name', name, 'TITLE');
      const { record } = await requireSaved(context.reading, idOf(id), null);
      return saved(context, { ...record, name: title }, baseOf(base), signature);
    },
    async copyInvestigation(_, { id, version, name, request, by }, context) {
      const signature = signatureOf(request, by, context);
      const title = said('name', name, 'TITLE');
      const { record } = await requireSaved(context.reading, idOf(id), version ?? null);
      return saved(context, { ...record, id: signature.id, name: title }, null, signature);
    },
    async deleteInvestigation(_, { id, base, request, by }, context) {
      const signature = signatureOf(request, by, context);
      const changed = await context.changing((engine) => engine.deleteInvestigation(idOf(id), baseOf(base), signature));
      if (!changed.withdrawn.some((each) => each.list === 'investigations' && each.id === id)) throw otherRequest();
      return shownChanged(changed);
    },
  },
  Investigation: {
    id: ({ record }) => record.id,
    name: ({ record }) => record.name,
    state: ({ record }) => record.state,
    nameCount: ({ record }) => namesIn(record.state),
    notes: ({ record }) => record.notes,
    noteCount: ({ record }) => record.notes.length,
    by: ({ record }) => record.by,
    at: ({ record }) => record.at,
    async versions({ record }, { first, after }, { reading }) {
      const page = { id: record.id, first: bounded('first', first, { most: 50, otherwise: 20 }), after: after ?? null };
      const connection = connectionOf(await reading.history(page), historyKey);
      return { ...connection, nodes: connection.nodes.filter((step) => step.record.list === 'investigations') };
    },
  },
  InvestigationVersion: {
    id: ({ change }) => change.id,
    by: ({ change }) => change.by,
    at: ({ change }) => change.at,
    undoes: ({ change }) => change.undoes,
    investigation: madeBy,
  },
};

/** Saves, and answers what was saved by this request, be it now or before. */
async function saved(
  context: Context,
  content: Omit<Investigation['record'], 'by' | 'at'>,
  base: Id | null,
  signature: Signature,
): Promise<Investigation> {
  const record = { ...content, by: signature.by, at: signature.at };
  await context.changing((engine) => engine.saveInvestigation(record, base, signature));
  const made = await savedBy(context.reading, record.id, signature.id);
  if (made === null) throw otherRequest();
  return made;
}

function otherRequest(): InvalidArgument {
  return new InvalidArgument('request', 'is the id of another change; give each request its own');
}

/** An investigation as a change saved it; null where that change did not. */
async function savedBy(reading: Reading, id: Id, version: string): Promise<Investigation | null> {
  for (let after: string | null = null; ;) {
    const { items, more } = await reading.history({ id, first: pageOfVersions, after });
    const found = items.find(({ change, record }) => change.id === version && record.list === 'investigations');
    if (found) return madeBy(found);
    const last = items.at(-1);
    if (!more || !last) return null;
    after = historyKey(last);
  }
}

function madeBy({ change, record }: HistoryStep): Investigation | null {
  return record.list === 'investigations' && record.after ? { record: record.after, version: change.id } : null;
}

async function requireSaved(reading: Reading, id: Id, version: string | null): Promise<Investigation> {
  const found = await (version === null ? reading.investigation(id) : savedBy(reading, id, version));
  if (found === null) throw new UnknownInvestigation(id);
  return found;
}

function signatureOf(request: string, by: string, { now }: Pick<Context, 'now'>): Signature {
  if (!isId(request)) throw new InvalidArgument('request', `is no id: ${idRule}`);
  return { id: request, by: said('by', by, 'NAME'), at: now().toISOString(), why: null };
}

function idOf(id: string): Id {
  if (!isId(id)) throw new UnknownInvestigation(id.slice(0, 128));
  return id;
}

function baseOf(base: string | null | undefined): Id | null {
  if (base === null || base === undefined) return null;
  if (!isId(base)) throw new InvalidArgument('base', `is no id: ${idRule}`);
  return base;
}

function stateOf(state: string): string {
  if (state.length > longestState)
    throw new InvalidArgument('investigation.state', `has at most ${longestState} characters, not ${state.length}`);
  if (!isState(state))
    throw new InvalidArgument('investigation.state', 'is no link of the page; pass what stands after the # of its address');
  return state;
}

function notesOf(handed: readonly NoteInput[]): Note[] {
  const argument = 'investigation.notes';
  if (handed.length > mostNotes) throw new InvalidArgument(argument, `holds at most ${mostNotes} notes, not ${handed.length}`);
  const notes = handed.map(({ on, about = null, text }, index): Note => {
    const where = `${argument}.${index}`;
    if ((on === 'CANVAS') !== (about === null))
      throw new InvalidArgument(`${where}.about`, 'is the id of what the note is about, and left out for the canvas alone');
    if (about !== null && !isId(about)) throw new InvalidArgument(`${where}.about`, `is no id: ${idRule}`);
    return { on, about, text: said(`${where}.text`, text, 'NOTE') };
  });
  const length = notes.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestNotes) throw new InvalidArgument(argument, `have at most ${longestNotes} characters in all, not ${length}`);
  const about = new Set<string>();
  for (const [index, note] of notes.entries()) {
    const key = `${note.on} ${note.about}`;
    if (about.has(key)) throw new InvalidArgument(`${argument}.${index}`, 'is the second note about one thing; write one');
    about.add(key);
  }
  return notes;
}
