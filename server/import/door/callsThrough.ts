import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { errorOf, sentError, type SentError } from '#server/import/door/sentError.ts';
import type { StoreCalls } from '#server/import/door/storeCalls.ts';

type Named = { readonly [Name in keyof StoreCalls]: { readonly name: Name; readonly args: Parameters<StoreCalls[Name]> } };

/** A call of a store from another thread. Its answer goes to the port. */
export type Call = Named[keyof StoreCalls] & { readonly port: MessagePort };

type Reply<Answer> = { readonly answer: Answer } | { readonly thrown: SentError };

/** The calls of a store in another thread. */
export function callsThrough(send: (call: Call, ports: readonly MessagePort[]) => void): StoreCalls {
  function ask<Answer>(call: Named[keyof StoreCalls]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      port1.once('message', (reply: Reply<Answer>) => {
        port1.close();
        if ('thrown' in reply) reject(errorOf(reply.thrown));
        else resolve(reply.answer);
      });
      send({ ...call, port: port2 }, [port2]);
    });
  }
  return {
    entities: (...args) => ask({ name: 'entities', args }),
    writtenAllegations: (...args) => ask({ name: 'writtenAllegations', args }),
    dossiers: (...args) => ask({ name: 'dossiers', args }),
    findAllegations: (...args) => ask({ name: 'findAllegations', args }),
    wouldChange: (...args) => ask({ name: 'wouldChange', args }),
    documents: (...args) => ask({ name: 'documents', args }),
    allegations: (...args) => ask({ name: 'allegations', args }),
    writtenRelationships: (...args) => ask({ name: 'writtenRelationships', args }),
    entityIds: (...args) => ask({ name: 'entityIds', args }),
    changeCounts: (...args) => ask({ name: 'changeCounts', args }),
    history: (...args) => ask({ name: 'history', args }),
    end: (...args) => ask({ name: 'end', args }),
    write: (...args) => ask({ name: 'write', args }),
    undoChange: (...args) => ask({ name: 'undoChange', args }),
  };
}

/** Answers a call of another thread. Never throws. */
export async function answerCall(calls: StoreCalls, call: Call): Promise<void> {
  try {
    call.port.postMessage({ answer: await answerTo(calls, call) }, []);
  } catch (error) {
    call.port.postMessage({ thrown: sentError(error) }, []);
  }
  call.port.close();
}

function answerTo(calls: StoreCalls, call: Call): Promise<unknown> {
  switch (call.name) {
    case 'entities':
      return calls.entities(...call.args);
    case 'writtenAllegations':
      return calls.writtenAllegations(...call.args);
    case 'dossiers':
      return calls.dossiers(...call.args);
    case 'findAllegations':
      return calls.findAllegations(...call.args);
    case 'wouldChange':
      return calls.wouldChange(...call.args);
    case 'documents':
      return calls.documents(...call.args);
    case 'allegations':
      return calls.allegations(...call.args);
    case 'writtenRelationships':
      return calls.writtenRelationships(...call.args);
    case 'entityIds':
      return calls.entityIds(...call.args);
    case 'changeCounts':
      return calls.changeCounts(...call.args);
    case 'history':
      return calls.history(...call.args);
    case 'end':
      return calls.end(...call.args);
    case 'write':
      return calls.write(...call.args);
    case 'undoChange':
      return calls.undoChange(...call.args);
  }
  return Promise.reject(call satisfies never);
}
