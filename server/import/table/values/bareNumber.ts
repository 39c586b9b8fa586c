/** What of a cell may be a number: without a currency or words beside it, of which an e is none that stands between digits. */
export function bareNumber(text: string): string {
  return text.replaceAll(/(?<!\d)e|e(?![\d+-])|[^\d.,٠-٩٫٬e+()\s'’-]/giu, '').trim();
}
