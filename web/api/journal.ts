/** A question that the page has asked the API: the name of its operation, its text, and the values of its variables. */
export type AskedOperation = { readonly name: string; readonly query: string; readonly variables: unknown };

/** What the page has asked the API since it was opened, the last first, each operation once for each of its variables; only what reads, and no more than it can hold. */
export type Journal = { note: (query: string, variables: unknown) => void; latest: () => readonly AskedOperation[] };

/** A journal that holds the last questions. */
export function createJournal(most = 200): Journal {
  const held = new Map<string, AskedOperation>();
  return {
    note(query, variables) {
      const name = /^\s*query (\w+)/m.exec(query)?.[1];
      if (name === undefined) return;
      const key = `${name} ${JSON.stringify(variables)}`;
      held.delete(key);
      held.set(key, { name, query, variables });
      for (const [first] of held) if (held.size > most) held.delete(first);
    },
    latest: () => [...held.values()].toReversed(),
  };
}
