/** The path of the witness of a file. */
export function witnessOf(path: string): string {
  return path.replace(/\.sqlite$/, '.witness');
}

/** The path of the log of a file. */
export function logOf(path: string): string {
  return `${path}-wal`;
}

/** The path of what is kept of the graph of a file. */
export function checkpointOf(path: string): string {
  return path.replace(/\.sqlite$/, '.graph');
}
