/** Frequent names that are nearly one another in writing, with the Latin spellings of each that reports use; a spelling that writes several stands with each. Written down by us. */
const spellings = `
محمد mohammed mohamed mohammad mohamad muhammad muhammed muhamad mouhamad mohamet mehmed mehmet mohd magomed mukhammad mukhammed muhemmed muhemmet muhammat
محمود makhmud mahmoud mahmud mahmood mahmut mahmod mahamoud
احمد ahmad ahmed ahmet achmed achmad akhmad akhmed akhmet ehmed ehmet ahmat
حامد hamed hamid haamid
حميد hamid hameed hamied
حمد hamad
حمود hammoud hamoud hammud
حسن hassan hasan hasen hesen khasan gasan
حسين hussein husayn huseyn khusein khuseyn gusein guseyn husen hossein hussain husein husain houssein huseyin hussien husseyn hosein
حسان hassan hassaan hasan
عمر omar umar omer oumar
عمار ammar amar amaar
عامر amer amir aamir aamer
عمرو amr amro
سالم salem salim saalem
سليم salim saleem selim slim
سلمان salman salmane selman
سليمان suleiman sulayman sulaiman soliman suleyman slimane souleiman sulaymaan
علي ali aly
عدي adi uday oday odai udai
سعد saad sad
سعيد saeed said sayeed saied
سعود saud saoud saood
كمال kamal kemal kamel
كامل kamel kamil
جمال jamal gamal djamel cemal jamaal
خالد khaled khalid chaled halid
خليل khalil khaleel halil
مجيد majid majeed medjid
ماجد majed majid maged
راشد rashed rashid
رشيد rashid rasheed rachid reshid
ناصر nasser nasir naser nassir
نصر nasr
صالح saleh salih salah saalih
صلاح salah selah
فهد fahd fahad fehd
فواد fuad fouad foad fuat
كريم karim kareem kerim krim
رحيم rahim raheem rehim
مريم maryam mariam miriam meryem meriem
قصي qusay qusai kusay qoussai qusayy
زيد zaid zayd zeid zeyd
زياد ziad ziyad zeyad ziyaad
سيف saif sayf seif seyf sayif
سيد sayyid sayyed sayed sayid sayeed seyyid seyyed seyed seyid syed saiyid saiyed
شيخ sheikh shaikh shaykh sheykh cheikh scheich sheik shekh sheyh seyh
مهند muhannad mohannad mouhanad muhanad mohanad
انس anas annas enes
انيس anis anees aniss enis
بشار bashar bashaar bachar beshar
بشير bashir basheer bachir beshir bechir
رشاد rashad rashaad rachad reshad
كرم karam kerem
جابر jaber jabir gaber djaber cabir
جبار jabbar jabar djabbar cebbar
جميل jamil jameel djamil jemil cemil gamil
هدى huda hoda houda
هادي hadi hady haadi hedi
هاني hani hany
نبيل nabil nabeel
امين amin ameen emin amine
ياسر yasser yasir yaser yassir
يسار yasar
ياسين yassin yasin yaseen yassine
باسم basem basim bassem bassim
بسام bassam basam
ماهر maher mahir
نادر nader nadir
نذير nazir nadhir nazeer nadheer
نزار nizar nezar
هشام hisham hesham hicham
هاشم hashem hashim hachem
فارس fares faris
فراس firas feras
رعد raad
رايد raed raid
اسعد asaad assaad
قاسم qasem qasim kasem kassem kasim qassem qassim gasim
قيس qais qays kais
ابراهيم ibrahim ebrahim ibraheem brahim ibragim
حمزة hamza hamzah hamzeh khamza
حبيب habib habeeb khabib
ملا mullah mulla molla mollah mola mela
`;

let read: { readonly byLatin: ReadonlyMap<string, readonly string[]>; readonly arabic: ReadonlySet<string> } | null = null;

/** The frequent names that a normalised Latin word writes; none where it writes another or is not known. */
export function frequentNames(latin: string): readonly string[] {
  return table().byLatin.get(latin) ?? [];
}

/** Whether a normalised Arabic word is one of the frequent names. */
export function isFrequentName(arabic: string): boolean {
  return table().arabic.has(arabic);
}

function table(): NonNullable<typeof read> {
  if (read) return read;
  const byLatin = new Map<string, string[]>();
  const arabic = new Set<string>();
  for (const line of spellings.trim().split('\n')) {
    const [name = '', ...written] = line.split(' ');
    arabic.add(name);
    for (const latin of written) byLatin.set(latin, [...(byLatin.get(latin) ?? []), name]);
  }
  return (read = { byLatin, arabic });
}
