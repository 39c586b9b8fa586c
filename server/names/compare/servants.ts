import { recent } from '#server/domain/recent.ts';
import { wordLikeness } from '#server/names/compare/wordLikeness.ts';
import { scriptOf } from '#server/names/words/normalise.ts';

/** By what names God is called in names of his servants (Abd), and by which others they serve, as names are normalised, without the article. */
const served = (
  'رحمن رحيم كريم عزيز قادر قاهر قهار جبار جليل جابر حميد حفيظ حكيم حليم حق حي خالق رازق رزاق روف رشيد ستار سلام سميع شكور صبور صمد ظاهر عال عالي عظيم عليم غفار غفور غني فتاح قدوس قوي قيوم كافي لطيف له ' +
  'مالك ملك ماجد مجيد محسن معز مغيث مقتدر منعم مهيمن مومن ناصر نافع نور هادي واحد وارث واسع ودود وكيل وهاب باري باسط باقي بصير تواب جواد مجيب معين نبي رسول حسين حسن علي مهدي رضا زهرا امير'
).split(' ');

type Likenesses = { readonly names: ReadonlyMap<string, number>; readonly most: number };

const farBehind = 0.92;
const mostRead = 5_000;
const likest = recent<Likenesses>(mostRead);

/** Whom a servant serves, as it is written, but for the letter that the article doubled (Abdennour); null for a word that is none, and for Abdallah. */
export function servedBy(word: string): string | null {
  return /^(?:عبد|abd(?:([dnrstz])(?=\1))?)(...+)$/u.exec(word)?.[2] ?? null;
}

/**
 * Whether what two servants serve are two known names: sound alone makes al-Rahman of al-Rahim, which is the beginning of it. One of them is in Latin letters; what it is far less like than it is like
 * another of the names is not meant.
 */
export function areServedByOthers(one: string, other: string): boolean {
  const [latin, name] = scriptOf(one) === 'latin' ? [one, other] : [other, one];
  const { names, most } = likenessesOf(latin);
  if (scriptOf(name) === 'arabic') return served.includes(name) && (names.get(name) ?? 0) < farBehind * most;
  const others = likenessesOf(name);
  return ![...names].some(([each, likeness]) => likeness >= farBehind * most && (others.names.get(each) ?? 0) >= farBehind * others.most);
}

function likenessesOf(latin: string): Likenesses {
  const known = likest.get(latin);
  if (known) return known;
  const names = new Map(served.map((name) => [name, wordLikeness(name, latin).likeness]));
  const found = { names, most: Math.max(...names.values()) };
  likest.keep(latin, found);
  return found;
}
