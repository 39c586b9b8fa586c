import { normalise } from '#server/names/words/normalise.ts';
import type { Token } from '#server/names/words/tokens.ts';

/** Arabic ones with their article: without it many are first names (Sayyid, Amir, Raed). */
const words = [
  'الشيخ السيد السيدة الحاج الحاجة الدكتور الدكتورة الأستاذ الأستاذة المهندس القاضي المفتي الملا الإمام الأمير اللواء العميد العقيد المقدم الرائد النقيب الملازم الفريق',
  'dr prof professor mr mrs ms sir eng engineer judge qadi kadi qazi mufti imam mullah mulla mawlawi maulvi ayatollah sheikh sheik shaikh shaykh cheikh hajj hajji haji hadji hadj haj haci',
  'gen general brig brigadier col colonel maj capt captain lt lieutenant sgt sergeant cmdr',
].join(' ');

const fewestAfter = 2;
let read: ReadonlySet<string> | null = null;

/** Whether a word of a name is a title: the first, of which two words of the name or more are left without it. "Haji Bakr" may have no other name. */
export function isTitle(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (place !== 0 || token === undefined || token.class !== 'word') return false;
  return isTitleWord(token.text) && tokens.filter(({ class: kind }) => kind === 'word').length > fewestAfter;
}

/** Whether a normalised word may be a title, wherever it stands. */
export function isTitleWord(word: string): boolean {
  read ??= new Set(words.split(' ').map(normalise));
  return read.has(word);
}
