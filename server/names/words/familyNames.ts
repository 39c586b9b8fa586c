/** Names of families and of origin with the Latin spellings of each that reports use, as frequentNames has them. They are no first names, and so told apart where the order of two names tells who is meant. Written down by us. */
export const familyNames = `
حديدي hadidi hadeedi
حديثي hadithi hadisi hadeethi
قطراني qatrani katrani
انصاري ansari ensari ansary
ناصري nasiri naseri nasseri nassiri
نجار najjar najar nadjar nedjar naccar neccar
اردني urduni ordoni ordouni ourdouni urdunni
جولاني jolani julani joulani jawlani golani gulani djolani djulani dscholani dschaulani colani culani
عنزي anzi anezi enezi anazi
عاني ani aani
قرشي qurashi qureshi qurayshi quraishi kureishi kurashi qoreshi kurayshi quraychi
قريشي qurayshi quraishi qureshi kureishi kurayshi quraychi
فرنسي faransi fransi faranci firansi
سعودي saudi saoudi suudi soudi
قاضي qadi qadhi kadi qazi cadi
زبيدي zubaidi zubaydi zubeidi zoubaidi zobeidi
عبيدي obeidi ubaydi ubaidi obaidi obaydi ubeydi oubeidi abidi labidi laabidi
قطري qatari katari
اتاسي atassi atasi
سباعي sibai sebai subai sbai
عتيبي otaibi utaybi utaibi oteibi otaybi outaibi
رقاوي raqqawi rakkawi raqawi rakawi
عراقي iraqi iraki
حموي hamawi hamaoui hamevi hamwi
درعاوي daraawi darawi
علواني alwani alouani elwani
عدناني adnani
مقدسي maqdisi makdisi maqdesi makdissi
مصري masri masry misri
شامي shami chami
حلبي halabi halebi
حمصي homsi himsi humsi
تونسي tunisi tounsi tunsi tounisi
مغربي maghribi maghrebi magribi
جزايري jazairi jazaeri djazairi gazairi cezayiri
شيشاني shishani chichani
تركي turki tourki
تركماني turkmani turkomani
كردي kurdi kordi kourdi
داغستاني daghestani dagestani dagistani
افغاني afghani afgani
بلجيكي baljiki beljiki balgiki
شمري shammari shammary chammari shamari
جبوري jubouri juburi jabouri jibouri jaburi cuburi
دليمي dulaimi dulaymi duleimi dulimi
حمداني hamdani
تكريتي tikriti takriti
موصلي mosuli mawsili musuli mosli
بغدادي baghdadi bagdadi
كويتي kuwaiti kuwayti koweiti
يمني yamani yemeni yamni
حوثي houthi huthi
بوكمالي bukamali boukamali bokamali
شعيطي shuayti shaiti shueiti
نعيمي naimi nuaimi nuaymi nouaimi neimi
بدري badri
جنابي janabi jenabi
لبناني lubnani lebnani loubnani
فلسطيني filastini falastini philistini filistini
سوري suri souri soori
سوداني sudani soudani
ايراني irani
قحطاني qahtani kahtani
شهري shehri shahri shihri
حربي harbi
دوسري dosari dawsari dossari
مطيري mutairi mutayri mteiri
غامدي ghamdi gamdi
زهراني zahrani
جميلي jumaili jumayli jumeili jamili
راوي rawi
هاشمي hashimi hashemi hachemi
حسيني husayni hussaini husseini hosseini huseyni houssaini
موسوي musawi mousawi mousavi musavi
بصري basri
نجدي najdi
حجازي hijazi hejazi
خراساني khorasani khurasani horasani
طاجيكي tajiki tadjiki
روسي rusi rousi roussi
عمري omari umari
عامري amiri ameri aamri amri
عماري ammari amari
عماني omani umani
عثماني othmani uthmani osmani
الماني almani alamani
جابري jaberi jabiri
سعدي saadi sadi
سعيدي saidi saeedi
ساعدي saedi saaidi
اسدي asadi assadi esedi
عبادي abadi ebadi ibadi
عابدي abedi abidi
عبدي abdi
نصري nasri
نصيري nusayri nosayri nusairi
ربيعي rubaie rubaii rubai
عربي arabi
رشيدي rashidi rasheedi rachidi
راشدي rashedi rashidi
جمالي jamali gamali
شمالي shamali shimali chamali
دوري douri duri
حساني hassani hasani
حمادي hammadi hamadi
حميدي humaydi humaidi hamidi
حامدي hamedi hamidi
حمدي hamdi
زيدي zaidi zaydi zeidi
زيادي ziyadi ziadi
يماني yamani yemani
خالدي khalidi khaledi khaldi
جنوبي janoubi janubi
محمدي mohammadi muhammadi mohamadi
محمودي mahmoudi mahmudi
خطيب khatib khateeb hatip khatibe
علوي alawi alavi alaoui
عيساوي issawi isawi
علياوي eliawi aliawi
عسكري askari askeri
بخاري bukhari boukhari buhari
كعبي kaabi
تميمي tamimi temimi
عجمي ajami
شحود shahoud chahoud
جزيري jaziri djaziri
رفاعي rifai refai rifaai rifaei
رافعي rafii rafiy rafei
كيلاني gilani kilani geilani keilani gailani kailani
جيلاني jilani djilani gilani jailani
عسيري asiri aseeri assiri
اثري athari asari
بكور bakkour bakour bakur
بكري bakri bakry
عبود aboud abboud abbud
عبدو abdo abdou abdu
حسون hassoun hasoun
سلوم salloum saloum
كنعان kanaan kanan
عساف assaf asaf
رحال rahal rahhal
جسام jassam jasam
عليوي aliwi eliwi ulaywi olaiwi
سلمي sulami solami salmi selmi
سالمي salimi salemi salmi
سامرايي samarrai samarai samaraei samerrai
كربلايي karbalai karbalaei karbalaey
كربولي karbouli karbuli
طايي tai taei taii taey
هيتي hiti heeti
حلي hilli helli hili
هلالي hilali helali
نجفي najafi nejefi
بياتي bayati bayyati
مشهداني mashhadani mashadani meshhedani meshedani
عزاوي azzawi azawi azzaoui
غزاوي ghazzawi ghazawi ghazzaoui
قيسي qaisi qaysi kaissi kaisi keysi qeisi
مالكي maliki malki maleki
مكي makki mekki makky
حداد haddad hadad
حدادي haddadi hadadi
خياط khayyat khayat
خطاب khattab khatab
عطار attar
قباني qabbani kabbani qabani kabani
فياض fayyad fayad
كاظمي kadhimi kazimi kazemi kazmi
صدر sadr
سعدون saadoun sadoun saadun sadun
عولقي awlaki aulaqi awlaqi aulaki
مصلح muslih mosleh musleh moslih
`;
