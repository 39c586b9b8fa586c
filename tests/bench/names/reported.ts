import type { Word } from '#tests/bench/names/fiction.ts';
import { readWords } from '#tests/bench/names/readWords.ts';

/** Given names as reports in English, French, German and Turkish write them; written down by us, seen by no training. */
export const givenNames: readonly Word[] = readWords(`
محمد Muhammad Mohammed Mohamed Mohammad Mohamad Mouhamad Muhammed Mehmed
أحمد Ahmad Ahmed Ahmet Achmad
محمود Mahmoud Mahmud Mahmood Mahmut
علي Ali Aly
حسن Hassan Hasan Hasen
حسين Hussein Husayn Hossein Hussain Hüseyin Houssein Hussien
عمر Omar Umar Ömer Omer Oumar
عمار Ammar Amar Amaar
عامر Amer Aamir Amir Aamer
عمرو Amr Amro
خالد Khaled Khalid Chaled Halid Khalad
سالم Salem Salim Saalem
سليم Salim Saleem Selim Slim
سليمان Suleiman Sulayman Soliman Süleyman Slimane Sulaiman Souleiman
إبراهيم Ibrahim Ebrahim Brahim İbrahim Ibraheem
إسماعيل Ismail Ismael Esmail İsmail Ismaeel
يوسف Yusuf Youssef Yousef Jusuf Yousif Yusef Youcef
يونس Yunus Younis Younes Younus
عبد الله Abdullah Abdallah Abdulla Abdoullah
عبد الرحمن Abdulrahman Abdelrahman Abderrahmane Abdul-Rahman Abdurrahman
عبد العزيز Abdulaziz Abdelaziz Abdul-Aziz
عبد القادر Abdulqader Abdelkader Abdul-Qadir Abdulkadir
عبد الكريم Abdulkarim Abdelkrim Abdul-Karim Abdulkareem
عبد الحميد Abdulhamid Abdelhamid Abdul-Hamid Abdulhameed
عبد الناصر Abdulnasser Abdelnasser Abdul-Nasir
عبد الواحد Abdulwahid Abdelouahed Abdul-Wahed
مصطفى Mustafa Mostafa Moustafa Mustapha
موسى Musa Moussa Mousa Moosa
عيسى Issa Isa Eissa Essa İsa
زياد Ziad Ziyad Zeyad Ziyaad
زيد Zaid Zayd Zeid Zeyd
سعيد Saeed Said Sayeed Saïd Saied
سعد Saad Sad Sa'd
سعود Saud Saoud Saood
طارق Tariq Tarek Tarık Tareq Tarik
طه Taha Tahaa
طلال Talal Talaal
عثمان Othman Uthman Osman Othmane Ousmane
عدنان Adnan Adnane
عباس Abbas Abbass
عصام Issam Isam Essam İsam
عماد Imad Emad Imaad Amad
فؤاد Fuad Fouad Fuat Foad
فارس Faris Fares Farès
فايز Fayez Fayiz Faiz Faez
فهد Fahd Fahad Fehd
فراس Firas Feras Firass
فيصل Faisal Faysal Feisal Fayçal Faysel
قاسم Qasim Qassem Kasem Kassim Qasem Kasım
كمال Kamal Kemal Kamel
كامل Kamel Kamil
كريم Karim Kareem Kerim
مالك Malik Malek Maalik
ماهر Maher Mahir Maaher
مجيد Majid Majeed Medjid
ماجد Majed Majid Maged
ناصر Nasser Nasir Naser Nassir
نبيل Nabil Nabeel Nebil
نور Nour Nur Noor
هشام Hisham Hicham Hesham Hişam
هاني Hani Hany
وليد Walid Waleed Oualid Velid Valid
وسام Wissam Wisam Ouissam
ياسر Yasser Yasir Yaser
ياسين Yassin Yasin Yassine Yaseen
أيمن Ayman Aymen Aiman Eymen
أنس Anas Anes Enes Annas
أسامة Osama Usama Oussama Usame Osamah
أيوب Ayoub Ayyub Eyüp Ayub
بلال Bilal Belal Bilaal Billal
بشير Bashir Bachir Basheer Beşir
بسام Bassam Basam Bessam
باسل Basel Basil Bassel
جمال Jamal Gamal Djamel Cemal Jamaal
جابر Jaber Jabir Gaber Djaber
جاسم Jassem Jasim Jasem
حامد Hamed Hamid Haamid
حميد Hamid Hameed
حمزة Hamza Hamzah Hamzeh
حازم Hazem Hazim
حاتم Hatem Hatim
خليل Khalil Khaleel Halil Chalil
خلف Khalaf Khalef Halaf
داود Dawud Daoud Dawood Davud
ذياب Dhiyab Diab Thiab Dhiab
رامي Rami Ramy
رشيد Rashid Rachid Rasheed Reşid
رضوان Ridwan Radwan Redouane Rıdvan
زكريا Zakaria Zakariya Zekeriya Zakariyya
سامي Sami Samy
سمير Samir Sameer Semir
سيف Saif Sayf Seif Seyf
شادي Shadi Chadi Shady
شريف Sharif Sherif Cherif Şerif Shareef
صالح Saleh Salih Salah Saalih
صلاح Salah Salaah Selah
صدام Saddam Sadam
صبحي Subhi Sobhi Soubhi
ضياء Diya Dhia Diaa Ziya
طاهر Taher Tahir Tahar
ظافر Dhafer Zafir Thafer Dhafir
عارف Aref Arif
عاصم Asim Assem Asem
عبيدة Obeida Ubayda Obaida Ubaidah Obeidah
عقيل Aqil Aqeel Akil
غسان Ghassan Ghasan Gassan
غازي Ghazi Gazi
فاضل Fadel Fadhil Fadil Fazil
فرحان Farhan Ferhan
قصي Qusay Qusai Kusay Qoussai
قتيبة Qutaiba Qutayba Kutaiba Qoteiba
لؤي Louay Luay Loai Lu'ay
ليث Laith Layth Leith Laïth
مازن Mazen Mazin
مثنى Muthanna Mothanna Mouthanna
مروان Marwan Marouane Mervan
معاذ Muath Moaz Muadh Mouaz Muaz
منذر Munther Mundhir Monzer Munzer
مهند Muhannad Mohannad Mouhanad
ميسرة Maysara Maisara Meysara
نادر Nader Nadir
نزار Nizar Nezar
نعمان Numan Noman Nu'man Nouman
هيثم Haitham Haytham Heysem Haithem
وائل Wael Wail Ouael
وضاح Waddah Wadah
يحيى Yahya Yehya Yahia Yahja
حذيفة Hudhayfa Hudhaifa Huzaifa Houdhaifa
خديجة Khadija Khadijah Hatice Khadidja
عائشة Aisha Aicha Ayesha Ayşe
فاطمة Fatima Fatma Fatimah Fatimeh
زينب Zaynab Zainab Zeinab Zeynep
مريم Maryam Mariam Meryem Miriam
نورة Noura Nora Nurah
هند Hind Hend
سلمى Salma Selma
رغد Raghad Ragad
إيمان Iman Eman Imane
بيان Bayan Beyan
شيماء Shaima Chaima Shaymaa
صفاء Safa Safaa
`);

/** Names of origin, tribe and family, without their article. */
export const nisbas: readonly Word[] = readWords(`
العراقي al-Iraqi al-Iraki el-Iraki
السوري al-Suri as-Suri al-Souri es-Suri
المصري al-Masri el-Masry al-Misri
التونسي al-Tunisi at-Tunsi al-Tounsi
الليبي al-Libi al-Leebi al-Liby
الجزائري al-Jazairi al-Jaza'iri el-Djazairi
المغربي al-Maghribi al-Maghrabi el-Maghrebi
الأردني al-Urduni al-Ordoni
اللبناني al-Lubnani al-Loubnani
اليمني al-Yamani al-Yemeni
السعودي al-Saudi as-Saoudi
الكويتي al-Kuwaiti al-Kuwayti el-Kuveyti
القطري al-Qatari al-Katari
الشيشاني al-Shishani al-Chichani ash-Shishani
التركي al-Turki at-Turki al-Tourki
الكردي al-Kurdi al-Kourdi
الشامي al-Shami ash-Shami al-Chami
الحلبي al-Halabi el-Halebi
الحمصي al-Homsi al-Himsi
الحموي al-Hamwi al-Hamawi
الديري al-Deiri al-Dairi ad-Dayri
الرقاوي al-Raqqawi al-Raqawi ar-Rakkawi
الأنصاري al-Ansari el-Ensari
المهاجر al-Muhajir al-Mohajer al-Mouhajir
القرشي al-Qurashi al-Quraishi al-Kurashi
الهاشمي al-Hashimi al-Hachemi el-Haşimi
البغدادي al-Baghdadi el-Bağdadi
الموصلي al-Mawsili al-Mosuli al-Moussli
الأنباري al-Anbari
العدناني al-Adnani el-Adnani
الزبيدي al-Zubaidi al-Zubaydi az-Zoubeidi
الجبوري al-Jubouri al-Juburi al-Jabouri el-Cuburi
الدليمي al-Dulaimi al-Dulaymi ad-Doulaimi
العبيدي al-Obaidi al-Ubaydi al-Obeidi
الشمري al-Shammari ash-Shammari al-Chammari
العنزي al-Anazi al-Anzi al-Enezi
الحربي al-Harbi
القحطاني al-Qahtani al-Kahtani
الغامدي al-Ghamdi al-Ghamidi
الزهراني al-Zahrani az-Zahrani
العتيبي al-Otaibi al-Utaybi
المطيري al-Mutairi al-Mutayri
الدوسري al-Dosari al-Dawsari
التميمي al-Tamimi at-Tamimi
الخالدي al-Khalidi al-Khaldi
السليمان al-Suleiman al-Sulaiman as-Sulayman
الحسن al-Hassan al-Hasan
الحسين al-Hussein al-Husayn
الأحمد al-Ahmad al-Ahmed
العلي al-Ali
الخطيب al-Khatib al-Khateeb el-Hatib
الشيخ al-Sheikh al-Shaykh el-Cheikh
الحمدان al-Hamdan
الصالح al-Saleh as-Salih
العمر al-Omar al-Umar
الجاسم al-Jassem al-Jasim
العواد al-Awwad al-Awad
الفرحان al-Farhan
النعيمي al-Nuaimi al-Nu'aymi an-Noaimi
البكاري al-Bakkari al-Bakari
العكيدي al-Aqidi al-Akidi al-Ogaidi
الشعيطي al-Shuaiti al-Sheitat al-Chaaiti
البوسرايا al-Busaraya al-Bu-Saraya
الرفاعي al-Rifai al-Rifa'i ar-Refai
الحريري al-Hariri
الزعبي al-Zoubi al-Zubi az-Zo'bi
المقداد al-Miqdad al-Mekdad al-Moqdad
الجولاني al-Julani al-Jolani al-Golani
القاضي al-Qadi al-Kadi al-Qadhi
الحداد al-Haddad al-Hadad
النجار al-Najjar an-Najar en-Neccar
الصباغ al-Sabbagh as-Sabagh
الطحان al-Tahhan at-Tahan
الخياط al-Khayyat al-Khayat
الحلاق al-Hallaq al-Hallak
السباعي al-Sibai al-Siba'i as-Sebai
الأتاسي al-Atassi al-Atasi
القدسي al-Qudsi al-Kudsi
المقدسي al-Maqdisi al-Makdissi
الفلسطيني al-Filistini al-Falastini
الأسترالي al-Australi al-Ostrali
البلجيكي al-Baljiki al-Beljiki
الفرنسي al-Faransi al-Fransi
الألماني al-Almani el-Almani
الطاجيكي al-Tajiki at-Tadjiki
الأوزبكي al-Uzbeki al-Ouzbaki
الحرزي al-Harzi al-Herzi
العوني al-Awni al-Ouni
الطرابلسي al-Tarabulsi at-Trabelsi
القيرواني al-Qayrawani al-Kairouani
الدرعاوي al-Daraawi ad-Der'awi
السامرائي al-Samarrai as-Samarra'i
التكريتي al-Tikriti at-Takriti
الفلوجي al-Falluji al-Faloudji
العلواني al-Alwani al-Elwani
الكبيسي al-Kubaisi al-Kubaysi al-Qubaisi
العاني al-Ani al-Aani
الراوي al-Rawi ar-Raoui
الحديثي al-Hadithi al-Hadeethi
الجنابي al-Janabi al-Jenabi
`);
