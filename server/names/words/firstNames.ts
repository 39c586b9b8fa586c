/** Frequent names that are nearly one another in writing, with the Latin spellings of each that reports use; a spelling that writes several stands with each. A line holds one, or several that ; parts. Written down by us. */
export const firstNames = `
محمد mamadou mamed mammad mamad mukhamed muhammet mhd muh moh mohammed mohamed mohammad mohamad muhammad muhammed muhamad mouhamad mohamet mehmed mehmet mohd magomed mukhammad mukhammed muhemmed muhemmet muhammat
محمود makhmud mahmoud mahmud mahmood mahmut mahmod mahamoud
احمد ahmad ahmed ahmet achmed achmad akhmad akhmed akhmet ehmed ehmet ahmat
حامد hamed hamid haamid
حميد hamid hameed hamied
حمد hamad
حمود hammoud hamoud hammud
حسن hassan hasan hasen hesen khasan gasan
حسين hocine hussein husayn huseyn khusein khuseyn gusein guseyn husen hossein hussain husein husain houssein huseyin hussien husseyn hosein
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
كمال kamal kemal
كامل kamel kamil
جمال jamal gamal djamel djamal cemal jamaal gemal yamal
خالد kaled kalid khaled khalid chaled halid
خليل khalil khaleel halil
مجيد majid majeed medjid
ماجد majed majid maged
راشد rashed rashid
رشيد rashid rasheed rachid reshid
ناصر nasser nasir naser nassir
نصر nasr
صالح saleh salih saalih
صلاح salah selah
فهد fahd fahad fehd
فواد fuad fouad foad fuat
كريم karim kareem kerim krim
رحيم rahim raheem rehim
مريم maryam mariam miriam meryem meriem
قصي qusay qusai kusay qoussai qusayy koussai kusai
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
نذير nazir nadhir nazeer nadheer natheer
نزار nizar nezar
هشام hisham hesham hicham
هاشم hashem hashim hachem
فارس fares faris
فراس firas feras
رعد raad
رايد raed raid
اسعد asaad assaad
قاسم kacem ghassem qasem qasim kasem kassem kasim qassem qassim gasim
قيس qais qays kais
ابراهيم ibrahim ebrahim ibraheem brahim ibragim
حمزة hamza hamzah hamzeh khamza
حبيب habib habeeb khabib
داود dawud dawood daoud daud davud dawod daoued davut
يوسف yusuf youssef yousef yousif youcef yusef youssouf yousuf iusuf yusif
يونس yunus younes younis yunis younus junis
عبيدة ubeyda ubeida ubayda ubaida obaida obeida ubaydah ubaidah obaidah obeidah ubeyde obayda oubeida oubayda
عبادة ubada obada oubada ubadah obadah ubade
عبيد ubayd ubaid obaid obeid oubeid obayd
اسامة usama osama oussama ousama usame osame usamah osamah
عصام isam issam essam esam izam
هيثم khaytam khaytham haytham haitham heysem haythem haisam haitam haisem
معاذ muadh moaz muath mouadh moath muaz moadh mouaz muad
عثمان othman uthman osman usman ousmane othmane outhman ousman
مصعب musab mosab mousab musaab mosaab
مصطفى mustafa mostafa moustafa mustapha mostapha moustapha
عباس abbas abas
عبدله abdullah abdallah abdulla abdoullah abdoulla abdalla abdellah
ملا mullah mulla molla mollah mola mela
سعاد suad souad suaad
حكيم hakim hakeem hakiem
حكم hakam
سمير samir sameer
سامر samer
سمر samar
سامي sami samy
سامية samia samiya samiyah
نور nur nour noor
نوري nuri nouri noori
انور anwar anouar enver
منير munir mounir muneer moneer
منار manar
طارق tariq tarek tareq tarik
وليد walid waleed oualid
جلال jalal galal djalal celal jelal
خليفة khalifa khalifah
خلف khalaf
خضر hizir khizr khodr khadr khidr khudr khedr khader
عادل adel adil
عواد awad awwad
عوض awad awadh
عماد imad emad
عمران imran omran umran
عيسى issa isa eissa aissa
غسان ghassan ghasan gassan gasan
فيصل faisal faysal feisal faysel
فاضل fadel fadil fadhil fazil
فضل fadl fadhl fazl fadel
فايز fayez faiz fayiz faez
فوزي fawzi fauzi fouzi fevzi
فواز fawaz fawwaz
فتحي fathi fethi fathy
كاظم kazem kadhim kadim kazim kadhem kathem
مازن mazen mazin
مروان marwan merwan marouane
مروة marwa marwah
منصور mansour mansur mansoor
مراد murad mourad
محسن mohsen muhsin mohsin mouhsin
مجدي majdi magdi
مجد majd
امجد amjad amgad
نواف nawaf nawwaf
نايف nayef naif nayif
نعيم naim naeem
وسام wisam wissam ouissam
وسيم wasim waseem wassim
وايل wael wail vail vael
يحيى jahja iahia yahya yehia yahia yehya
زهير zuhair zuhayr zouheir zoheir zuheir zuhir zukheir zukhair
زاهر zaher zahir
صابر saber sabir
صبري sabri sabry
صادق sadiq sadek sadeq sadik
صديق siddiq siddik seddik
شاكر shaker shakir chaker
شكري shukri shoukri choukri shukry
شريف sharif sherif cherif shareef
اشرف ashraf achraf eshref ashraff
شرف sharaf charaf sharraf
غازي ghazi gazi ghazy
رازي razi
يمين yamin yameen
رامي rami ramy
رياض riad riyad riyadh riadh
رابح rabah rabeh rabih
ربيع rabi rabie rabee
حاتم hatem hatim
حازم hazem hazim
حليم halim haleem
حلمي hilmi helmi
حسني husni hosni hosny hasani housni
شهاب shihab shehab chihab
قادر qader qadir kader kadir
قدري qadri kadri
هلال hilal helal
يزيد yazid yazeed
اسماعيل ismail ismael esmail ismaeel
ايمن ayman aiman
ايهم ayham
ادهم adham
حذيفة hudhayfa hudhaifa huthaifa huzaifa hudayfa hudaifa houdhaifa houzaifa hodaifa huthayfa hudhayfah huzeyfe hozeyfe
قتادة qatada qatadah katada katade
طلحة talha talhah talkha
زبير zubair zubayr zobeir zoubair zubeir zubeyr
يعقوب yaqub yakub yaqoub yacoub yakup jakub
موسى musa moussa mousa
امل amal emel
امال amal amaal
صدام saddam sadam
زينب zainab zaynab zeinab zeynep zaineb
ذياب dhiyab diab diyab thiab dhiab
منذر munther munzer mundhir monzer munzir mondher mounzer munthir
ايوب ayyub ayoub ayub eyup
عايشة aisha aicha ayesha aycha aysha aysheh ayshe
هند hind hend
نصار nassar nasar nessar
انصار ansar ensar
خلود khouloud khulud kholoud
ايمان iman eman imane
يمان yaman
حماد hammad
امير amir emir ameer
اميرة amira ameera emira
اكرم akram ekrem
عكرمة ikrima ekrima ikrimah
حاكم hakem hakim
اياد iyad eyad ayad iad
عياد ayyad ayad
جبر jabr gabr
ادم adam adem
عزام azzam azam
اعظم azam
مالك malik malek maalik
ملك malak
معين mueen muin moein mouin
اديب adib adeeb
ديب dib deeb
سلام salam selam
سلمى salma selma
اسماء asma asmaa esma
عودة odeh awda auda oudeh odah
حزام hizam hezam
مرام maram
نجاح najah
نجاة najat
ناجي naji nagi
ليث laith layth leith leis lais leyth leys lays leyt laeth
مويد muayad muayyad moayad mouayad muayed
عز izz ezz
رؤوف rauf raouf raoof
سماء sama samaa
سالمة salima salimah
هناء hana hanaa
شيماء shaimaa shayma shaymaa chaima
جعفر jafar jaafar jafer cafer caafer gaafar djafar jaffar
بوبكر boubacar aboubakar boubaker
صفوان safwan safouan
ذوالفقار zulfiqar zulfikar
عتيبة utayba uteiba
عطية atiya atiyah attia atia
نبيلة nabila nabeela
عمير umayr umair omair oumair omeir umeir; وهيب wahib waheeb wehib; وهب wahb; نوار nawar nawwar; سهل sahl; سهيل suhail suhayl sohail soheil souhail suheyl
غيداء ghaida ghayda gayda ghaidaa; غادة ghada gada ghadah; ممتاز mumtaz momtaz moumtaz; معتز mutaz muataz moataz motaz moutaz mutazz mouataz moutazz
ظافر dhafer dhafir zafer zafir thafer; ظاهر dhahir zahir thahir dhaher; حمدان hamdan; حمدي hamdi hamdy; عدلي adli adly
رشدي rushdi roushdi rouchdi rushdy; وهبي wahbi wahby vehbi; ناظم nazim nazem nadhim nadhem; نظمي nazmi nadhmi
فهيم fahim faheem; حكمت hikmat hekmat hikmet; رفعت rifaat rifat refaat rifaet; عصمت ismat ismet esmat; جودت jawdat joudat cevdet jawdet; طلعت talaat talat
مدحت midhat medhat mithat; نشات nashat nashaat; بهجت bahjat bahgat behcet; شوكت shawkat shaukat sevket chawkat; عزت izzat ezzat izzet; ثروت tharwat sarwat
باسل basel bassel basil
نصير nasir naseer
زكي zaki zeki zaky; راغب ragheb raghib; رجب rajab rejeb recep ragab; غالب ghaleb ghalib
طالب taleb talib; طلال talal talaal; بلال bilal belal billal; جليل jalil jaleel celil; كميل kumail kumayl komail
عاصم asem assem asim; عظيم azim azeem; همام humam houmam; حسام husam hussam hossam houssam
جاسم jasem jassem jasim jassim gasim gassem casim cassem; يسري yusri yousri yosri
رضوان ridwan radwan redwan rizwan; رمضان ramadan ramazan ramadhan; شعبان shaaban shaban chaaban; لقمان luqman lokman loqman lukman
غيث ghaith ghayth gheith; غياث ghiath ghiyath ghayath; صهيب suhaib suhayb sohaib souhaib; شعيب shuaib shuayb shoaib chouaib; عقيل aqil akil aqeel
نعمان numan nouman noman; سلامة salama salameh; جهاد jihad jehad cihad cihat djihad
جواد jawad javad cevad djawad; رامز ramez ramiz; رمزي ramzi ramzy
نهاد nihad nehad; سامح sameh saameh; سميح samih sameeh semih; شاهين shahin shaheen sahin chahine; شاهر shaher shahir; ضرار dirar dhirar; ديار diyar; جاد jad gad; نهى nuha noha nouha; لبنى lubna loubna lobna; ميساء maysa maisa maysaa; هالة hala halah; هلا hala
عدنان adnan; سفيان sufyan sufian sofyan sofian soufiane
طاهر taher tahir; فرحان farhan ferhan; رزق rizq rizk rezk; رزاق razzaq razzak razaq; اكرام ikram ekram; عبيدله ubaydallah ubaidullah ubaidallah obeidallah obaidullah obeidullah oubeidallah; توفيق tawfiq tawfik toufik taoufik tevfik tewfik tawfeeq; حليمة halima halimah halime haleema; مشعل mishal meshaal mishaal meshal mashal; ميشيل michel; ميشال michel; نظام nizam nezam; مولود mouloud mawlud mawloud mevlut mevlud moulud; فرحات farhat ferhat farahat; فرهاد farhad ferhad ferhat; مهيب muhib mouhib
ثائر thaer thair saer thayer
نهلة nahla nehla
أمين amin amine emin ameen; أمينة amina emine aminah ameena amineh
سهام siham seham
امان aman
فادي fadi fady
مهدي mahdi mehdi mahdy
خديجة khadija khadijah khadidja hatice hadice khadeeja
رضا rida reda reza ridha riza redha raza
ذوفقار zulfiqar zulfikar dhulfiqar zulfeqar
رووف raouf rauf raoof
اجمل ajmal
اركان arkan arcan
راكان rakan raakan
كريمة karima karimah kerime; نعيمة naima naimah naime; جميلة jamila jamilah djamila cemile gamila; شريفة sharifa sharifah cherifa serife; سليمة salima salimah selime; حكيمة hakima hakimah; فاطمة fatima fatimah fatma fatme fatime fatemeh
`;
