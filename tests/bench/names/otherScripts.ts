import { pickFrom, randomFrom } from '#tests/bench/names/fiction.ts';

/** Scripts that names are asked for in. */
export const scripts = ['Cyrillic', 'Greek', 'Hebrew', 'Armenian', 'Georgian', 'Devanagari', 'Chinese', 'Korean'] as const;

/** Scripts of which the tables of sounds are our own. */
export const scriptsOfOurs = ['Devanagari', 'Chinese', 'Korean'] as const satisfies readonly (typeof scripts)[number][];

type Script = (typeof scripts)[number];

/** A word with its Latin spelling and what the press of each script writes for it. */
type Written = { readonly arabic: string; readonly latin: string; readonly by: ReadonlyMap<Script, string> };

/** An Arabic name, its Latin spelling, then by the columns of scripts. */
const given = written(`
محمد Mohammed Мухаммед Μοχάμεντ מוחמד Մուհամեդ მუჰამედი मोहम्मद 穆罕默德 무함마드
أحمد Ahmed Ахмед Άχμεντ אחמד Ահմեդ აჰმედი अहमद 艾哈迈德 아흐메드
محمود Mahmoud Махмуд Μαχμούντ מחמוד Մահմուդ მაჰმუდი महमूद 马哈茂德 마흐무드
حسن Hassan Хасан Χασάν חסן Հասան ჰასანი हसन 哈桑 하산
حسين Hussein Хусейн Χουσεΐν חוסיין Հուսեյն ჰუსეინი हुसैन 侯赛因 후세인
علي Ali Али Αλί עלי Ալի ალი अली 阿里 알리
عمر Omar Омар Ομάρ עומר Օմար ომარი उमर 奥马尔 오마르
عثمان Othman Осман Οσμάν עות'מאן Օսման ოსმანი उस्मान 奥斯曼 오스만
خالد Khaled Халед Χάλεντ ח'אלד Խալեդ ხალიდი खालिद 哈立德 칼리드
يوسف Yousef Юсуф Γιουσέφ יוסף Յուսուֆ იუსუფი यूसुफ 优素福 유수프
إبراهيم Ibrahim Ибрагим Ιμπραχίμ איברהים Իբրահիմ იბრაჰიმი इब्राहीम 易卜拉欣 이브라힘
إسماعيل Ismail Исмаил Ισμαΐλ אסמאעיל Իսմայիլ ისმაილი इस्माइल 伊斯梅尔 이스마일
مصطفى Mustafa Мустафа Μουσταφά מוסטפא Մուստաֆա მუსტაფა मुस्तफा 穆斯塔法 무스타파
طارق Tariq Тарик Ταρίκ טארק Թարիք ტარიკი तारिक 塔里克 타리크
سالم Salem Салем Σάλεμ סאלם Սալեմ სალემი सालेम 萨利姆 살렘
سعيد Said Саид Σαΐντ סעיד Սաիդ საიდი सईद 赛义德 사이드
جمال Jamal Джамаль Τζαμάλ ג'מאל Ջամալ ჯამალი जमाल 贾迈勒 자말
كمال Kamal Камаль Καμάλ כמאל Քամալ ქამალი कमाल 卡迈勒 카말
كريم Karim Карим Καρίμ כרים Քարիմ ქარიმი करीम 卡里姆 카림
رشيد Rashid Рашид Ρασίντ רשיד Ռաշիդ რაშიდი रशीद 拉希德 라시드
ناصر Nasser Насер Νάσερ נאצר Նասեր ნასერი नासिर 纳赛尔 나세르
حمزة Hamza Хамза Χαμζά חמזה Համզա ჰამზა हमज़ा 哈姆扎 함자
حفص Hafs Хафс Χαφς חפץ Հաֆս ჰაფსი हफ़्स 哈夫斯 하프스
بكر Bakr Бакр Μπακρ בכר Բաքր ბაქრი बक्र 伯克尔 바크르
قاسم Qasim Касем Κασέμ קאסם Քասեմ კასემი कासिम 卡西姆 카심
فاروق Farouk Фарук Φαρούκ פארוק Ֆարուք ფარუკი फारूक 法鲁克 파루크
بشار Bashar Башар Μπασάρ בשאר Բաշար ბაშარი बशर 巴沙尔 바샤르
صالح Saleh Салех Σάλεχ צאלח Սալեհ სალეჰი सालेह 萨利赫 살레
صلاح Salah Салах Σαλάχ צלאח Սալահ სალაჰი सलाह 萨拉赫 살라
زياد Ziad Зияд Ζιάντ זיאד Զիադ ზიადი ज़ियाद 齐亚德 지야드
وليد Walid Валид Ουαλίντ וליד Վալիդ ვალიდი वलीद 瓦利德 왈리드
ياسر Yasser Ясир Γιάσερ יאסר Յասեր იასერი यासिर 亚西尔 야세르
هشام Hisham Хишам Χισάμ השאם Հիշամ ჰიშამი हिशाम 希沙姆 히샴
مراد Murad Мурад Μουράντ מוראד Մուրադ მურადი मुराद 穆拉德 무라드
فاطمة Fatima Фатима Φατίμα פאטמה Ֆաթիմա ფატიმა फातिमा 法蒂玛 파티마
مريم Maryam Марьям Μαριάμ מרים Մարիամ მარიამი मरियम 玛丽亚姆 마리암
`);

const nisbas = written(`
المصري al-Masri аль-Масри αλ-Μάσρι אל-מצרי ալ-Մասրի ალ-მასრი अल-मसरी 马斯里 알마스리
البغدادي al-Baghdadi аль-Багдади αλ-Μπαγκντάντι אל-בגדאדי ալ-Բաղդադի ალ-ბაღდადი अल-बगदादी 巴格达迪 알바그다디
العراقي al-Iraqi аль-Ираки αλ-Ιρακί אל-עיראקי ալ-Իրաքի ალ-ირაკი अल-इराकी 伊拉基 알이라키
التونسي al-Tunisi ат-Тунси αλ-Τουνίσι אל-תוניסי ալ-Թունիսի ალ-ტუნისი अल-तुनिसी 突尼西 알투니시
الشيشاني al-Shishani аш-Шишани αλ-Σισανί א-שישאני ալ-Շիշանի ალ-შიშანი अल-शिशानी 希沙尼 알시샤니
الحلبي al-Halabi аль-Халаби αλ-Χαλάμπι אל-חלבי ալ-Հալաբի ალ-ჰალაბი अल-हलाबी 哈拉比 알할라비
الجبوري al-Jabouri аль-Джабури αλ-Τζαμπούρι אל-ג'בורי ալ-Ջաբուրի ალ-ჯაბური अल-जबूरी 朱布里 알자부리
الهاشمي al-Hashimi аль-Хашими αλ-Χασίμι אל-האשמי ալ-Հաշիմի ალ-ჰაშიმი अल-हाशिमी 哈希米 알하시미
الأنصاري al-Ansari аль-Ансари αλ-Ανσάρι אל-אנצארי ալ-Անսարի ალ-ანსარი अल-अंसारी 安萨里 알안사리
الليبي al-Libi аль-Либи αλ-Λίμπι אל-ליבי ալ-Լիբի ალ-ლიბი अल-लिबी 利比 알리비
العدناني al-Adnani аль-Аднани αλ-Αντνάνι אל-עדנאני ալ-Ադնանի ალ-ადნანი अल-अदनानी 阿德纳尼 알아드나니
القرشي al-Qurashi аль-Курайши αλ-Κουρασί אל-קורשי ալ-Քուրաշի ალ-კურაიში अल-कुरैशी 库赖希 알쿠라이시
`);

const father = written(`
أبو Abu Абу Αμπού אבו Աբու აბუ अबू 阿布 아부
`);

/** Names and nisbas that were written down when the tables of the three scripts were finished. */
const later = {
  given: written(
    `
بلال Bilal बिलाल 比拉尔 빌랄
نبيل Nabil नबील 纳比勒 나빌
فيصل Faisal फ़ैसल 费萨尔 파이살
تميم Tamim तमीम 塔米姆 타밈
جابر Jaber जाबिर 贾比尔 자비르
سفيان Sufyan सुफियान 苏富扬 수피얀
زبير Zubair जुबैर 祖拜尔 주바이르
أسامة Osama ओसामा 乌萨马 오사마
أنس Anas अनस 阿纳斯 아나스
حارث Harith हारिस 哈里斯 하리스
مهدي Mahdi महदी 马赫迪 마흐디
سلطان Sultan सुल्तान 苏尔坦 술탄
رامي Rami रामी 拉米 라미
نزار Nizar निज़ार 尼扎尔 니자르
غسان Ghassan ग़स्सान 加桑 가산
مروان Marwan मरवान 马尔万 마르완
إدريس Idris इदरीस 伊德里斯 이드리스
ليلى Layla लैला 莱拉 라일라
عائشة Aisha आयशा 阿伊莎 아이샤
عماد Imad इमाद 伊马德 이마드
طلال Talal तलाल 塔拉勒 탈랄
مازن Mazen माज़िन 马津 마젠
`,
    scriptsOfOurs,
  ),
  nisbas: written(
    `
الشامي al-Shami अल-शामी 沙米 알샤미
القيسي al-Qaisi अल-क़ैसी 凯西 알카이시
الدليمي al-Dulaimi अल-दुलैमी 杜莱米 알둘라이미
النجفي al-Najafi अल-नजफ़ी 纳杰菲 알나자피
الكردي al-Kurdi अल-कुर्दी 库尔迪 알쿠르디
التميمي al-Tamimi अल-तमीमी 塔米米 알타미미
الطائي al-Taie अल-ताई 塔伊 알타이
العبيدي al-Obeidi अल-ओबैदी 奥贝迪 알오베이디
`,
    scriptsOfOurs,
  ),
};

/** A name that nobody is known to bear, in Arabic and Latin letters, and as each script writes it. */
export type ScriptName = { readonly id: string; readonly arabic: string; readonly latin: string; readonly by: ReadonlyMap<Script, string> };

/** Composes such names: a kunya and a nisba, or one or two given names and a nisba; no two alike. isLater: of the words that the tables were not looked at with. */
export function scriptNames(count: number, seed: number, isLater = false): readonly ScriptName[] {
  const from = isLater ? later : { given, nisbas };
  const random = randomFrom(seed);
  const names = new Map<string, ScriptName>();
  while (names.size < count) {
    const first = random() < 0.25 ? father : [pickFrom(from.given, random)];
    const words = [...first, pickFrom(from.given, random), pickFrom(from.nisbas, random)];
    const arabic = words.map((word) => word.arabic).join(' ');
    if (new Set(words).size < words.length || names.has(arabic)) continue;
    const by = new Map(
      scripts.map((script) => [script, words.map((word) => word.by.get(script) ?? '').join(script === 'Chinese' ? '·' : ' ')]),
    );
    names.set(arabic, { id: `s${names.size}`, arabic, latin: words.map(({ latin }) => latin).join(' '), by });
  }
  return [...names.values()];
}

function written(lines: string, columns: readonly Script[] = scripts): readonly Written[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [arabic = '', latin = '', ...others] = line.split(' ');
      return { arabic, latin, by: new Map(columns.map((script, place) => [script, others[place] ?? ''])) };
    });
}
