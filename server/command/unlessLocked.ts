import { StoreLocked } from '#server/engine/failure.ts';

/** What opens a store, or that another process has it open, which may be a server that can be asked. */
export async function unlessLocked<Opened>(open: () => Promise<Opened>): Promise<Opened | StoreLocked> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof StoreLocked) return error;
    throw error;
  }
}
