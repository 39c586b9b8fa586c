/** Moves the focus to a list of what is drawn, by its id: at once where it is there, else as soon as it comes, for it is worked out after the picture has been seen; not any more once something else was done. */
export function goToList(list: string): void {
  if (reach(list)) return;
  const done = new AbortController();
  const watch = new MutationObserver(() => {
    if (reach(list)) done.abort();
  });
  done.signal.addEventListener('abort', () => watch.disconnect());
  for (const other of ['keydown', 'pointerdown', 'focusin']) addEventListener(other, () => done.abort(), { signal: done.signal });
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['tabindex'] });
}

function reach(list: string): boolean {
  const row = document.querySelector<HTMLElement>(`#${list} [tabindex="0"]`);
  row?.focus();
  return row !== null;
}
