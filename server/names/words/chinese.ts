import anyAscii from 'any-ascii';

/**
 * What the characters stand for by which Chinese newspapers write names of other languages by their sound, as the tables of Xinhua for Arabic and English have them; those that end a syllable
 * are bare consonants. Those that stand for r and for l alike have a letter that is either (eitherReadings), as has the one for hi and for shi.
 */
const sounds = `
a 阿 亚@ya 娅@ya 雅@ya 艾@a 爱@ai 埃@e 伊@i 易@i 奥@o 欧@o 乌@u 安@an 恩@n 因@in 英@in 翁@un 昂@an
b 布 卜 巴@ba 芭@ba 贝@be 拜@bai 比@bi 波@bo 博@bo 班@ban 本@ben 宾@bin 邦@ban 伯@ba 鲍@bau
p 普 帕@pa 佩@pe 皮@pi
d 德 达@da 戴@dai 黛@dai 迪@di 杜@du 多@do 丹@dan 顿@dun 丁@din 道@dau 登@den
t 特 塔@ta 泰@tai 提@ti 蒂@ti 图@tu 突@tu 托@to 坦@tan 廷@tin 滕@ten
s 斯 思 萨@sa 赛@sa 塞@se 西@si 锡@si 苏@su 素@su 桑@san 森@sen 辛@sin 松@sun 索@so 绍@sho
sh 什 沙@sha 莎@sha 夏@sha 谢@she 希@ɧi 舒@shu 尚@shan 申@shen
z 兹 则 扎@za 泽@ze 齐@zi 祖@zu 佐@zo 赞@zan 曾@zen
j 贾@ja 杰@je 吉@ji 朱@ju 焦@jo 姜@jan 金@jin
h 赫 哈@ha 海@hai 胡@hu 侯@hu 霍@ho 罕@han 汉@han 欣@him 洪@hun
g 格 加@ga 盖@ge 古@gu 戈@go 甘@gan
f 夫 福 弗 法@fa 费@fe 菲@fi 富@fu 凡@fan 芬@fin 丰@fun
k 克 卡@ka 凯@kai 基@ki 库@ku 科@ko 坎@kan 肯@ken 昆@kun
l 勒 拉@ɽa 莱@lai 利@li 立@li 莉@li 丽@ri 卢@lu 洛@lo 兰@lan 林@lin 伦@lun
r 尔@ɽ 雷@re 赖@rai 里@ɽi 鲁@ru 罗@ro
m 姆 马@ma 玛@ma 迈@ma 麦@mai 梅@mai 米@mi 穆@mu 默@m 莫@mo 茂@mo 曼@man 门@men 明@min 蒙@mun
n 纳@na 娜@na 奈@nai 内@ne 尼@ni 妮@ni 努@nu 诺@no 南@nan 宁@nin
w 瓦@wa 韦@we 维@wi 武@wu 沃@wo 万@wan
y 耶@ye 叶@ye 尤@yu 优@yu 也@ye 延@yan 义@yi
`;

const father = '阿布';

let read: ReadonlyMap<string, string> | null = null;

/**
 * Chinese characters in Latin letters: a name of another language, which is written with dots between its words or with characters that stand for bare consonants, by
 * what its characters stand for; all others in pinyin. isParted: such a dot stands beside it.
 */
export function readChinese(word: string, isParted: boolean): string {
  read ??= table();
  if (word === father) return 'abu';
  const letters = Array.from(word);
  const stands = letters.flatMap((letter) => read?.get(letter) ?? []);
  const isOfSounds = letters.length > 1 && stands.length === letters.length;
  if (!isOfSounds || !(isParted || stands.some((each) => !/[aeiou]/u.test(each)))) return anyAscii(word).toLowerCase();
  return stands
    .join('')
    .replace(/hanm(?=d)/gu, 'hamma')
    .replace(/iyi/gu, 'yi')
    .replace(/([aeiou])\1+/gu, '$1');
}

function table(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of sounds.trim().split('\n')) {
    const [bare = '', ...characters] = line.split(' ');
    for (const each of characters) {
      const [character = '', sound = bare] = each.split('@');
      found.set(character, sound);
    }
  }
  return found;
}
