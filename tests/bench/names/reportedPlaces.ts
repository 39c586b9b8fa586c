import type { Word } from '#tests/bench/names/fiction.ts';
import { readWords } from '#tests/bench/names/readWords.ts';

/** Places of Syria, Iraq and their neighbours with spellings that reports use. Public names; exonyms of another root are left out. */
export const reportedPlaces: readonly Word[] = readWords(`
دير_الزور Deir_ez-Zor Dayr_az-Zawr Deir_Ezzor Der_Zor Deir_al-Zour Derezor Deir_Ezzour
البوكمال al-Bukamal Abu_Kamal Albu_Kamal Bukamal Abou_Kamal al-Boukamal
الميادين al-Mayadin Mayadeen Al_Miyadin Mayadine Meyadin
الرقة Raqqa ar-Raqqah Rakka al-Raqqa Raqa
إدلب Idlib Edleb Idleb
حماة Hama Hamah Hamaa
كفر_نبل Kafr_Nabl Kafranbel Kafr_Nabel Kfar_Nabl Kafranbil
معرة_النعمان Maarat_al-Numan Ma'arrat_an-Nu'man Maaret_al_Noman Maarrat_al-Nouman
القامشلي Qamishli al-Qamishly Kamishli Kamechliye Kamışlı
تدمر Tadmur Tadmor Tedmor
الموصل Mosul al-Mawsil Mossoul Musul
تل_أبيض Tell_Abyad Tal_Abyad Tel_Abiad Tall_Abyad Tel_Abyad
تل_رفعت Tell_Rifaat Tal_Rifat Tel_Rifaat
تل_عفر Tal_Afar Tel_Afar Tall_Afar Telafer
عين_العرب Ain_al-Arab Ayn_al-Arab Ain_el_Arab
عين_عيسى Ain_Issa Ayn_Isa Ain_Eissa
رأس_العين Ras_al-Ayn Ras_al-Ain Ras_el_Ain
الحسكة al-Hasakah Hasaka Al_Hasakeh Hassaké Hasaka
الشدادي al-Shaddadi Shadadi Ash_Shaddadah al-Chaddadi
الهول al-Hawl al-Hol Al_Hul
القائم al-Qaim al-Qa'im Al_Kaim
الفلوجة Fallujah al-Falluja Faluja al-Fallūjah
الرمادي Ramadi ar-Ramadi
تكريت Tikrit Takrit Tekrit
سامراء Samarra Samarraa
بيجي Baiji Bayji Beiji
كركوك Kirkuk Kerkuk Karkouk
سنجار Sinjar Sindjar Sincar
أربيل Erbil Arbil Irbil
السليمانية Sulaymaniyah Sulaimaniya Slemani Souleimaniye
دهوك Dohuk Duhok Dahuk
بعقوبة Baqubah Baquba Ba'qubah Bakuba
المقدادية al-Muqdadiyah Miqdadiya Muqdadiya
الحويجة Hawija al-Hawijah Hawidja
هيت Hit Heet
حديثة Haditha Hadithah
عنه Anah Ana Anna
راوة Rawa Rawah
الرطبة ar-Rutbah Rutba al-Rutba
منبج Manbij Menbij Minbej Membij
الباب al-Bab Al_Bab el-Bab
جرابلس Jarabulus Jarablus Djarabulus Cerablus
أعزاز Azaz A'zaz Aazaz
عفرين Afrin Efrin Ifrin Afreen
دابق Dabiq Dabik
مارع Mare' Marea Mari
اعزاز Azaz Aazaz
خان_شيخون Khan_Shaykhun Khan_Sheikhoun Khan_Cheikhoun
جسر_الشغور Jisr_al-Shughur Jisr_ash-Shugur Jisr_al_Choughour
سراقب Saraqib Saraqeb Sarakeb
أريحا Ariha Areeha
سلقين Salqin Salqeen Salkin
حارم Harem Harim
سرمدا Sarmada Sermada
الدانا al-Dana Dana ad-Dana
أطمة Atmeh Atma Atme
بنش Binnish Benesh Binish
تفتناز Taftanaz Teftenaz
مورك Morek Mork Murik
اللطامنة al-Lataminah Latamna Al_Lataminah
محردة Mahardah Muhradah Mhardeh Maharda
السقيلبية al-Suqaylabiyah Suqaylabiyya Skelbieh
سلمية Salamiyah Salamiyya Selemiyeh Salamieh
مصياف Masyaf Misyaf Massiaf
الرستن ar-Rastan Rastan al-Rastan
تلبيسة Talbiseh Talbisah Talbisa
القصير al-Qusayr Qusair al-Qusair al-Kusayr
السخنة al-Sukhnah Sukhna As_Sukhnah
القريتين al-Qaryatayn Qaryatain al-Karyatein
تلكلخ Talkalakh Tall_Kalakh Tell_Kalakh
يبرود Yabroud Yabrud
النبك an-Nabk al-Nabek Nebek
القلمون Qalamoun Qalamun Kalamoun
الزبداني al-Zabadani az-Zabadani Zebdani
مضايا Madaya Madhaya Madaia
دوما Douma Duma Doma
حرستا Harasta Harasta
جوبر Jobar Jawbar Djobar
داريا Darayya Daraya Darea
المعضمية Muadamiyat al-Muaddamiyah Moadamiya
قطنا Qatana Katana
الكسوة al-Kiswah Kiswe al-Kissweh
التل at-Tall al-Tal Tell
درعا Daraa Dar'a Deraa Der'a
نوى Nawa Nawá
جاسم Jasim Jassem
الصنمين as-Sanamayn Sanamein al-Sanamein
إنخل Inkhil Enkhel Inkhel
طفس Tafas Tafs
بصرى_الشام Busra_al-Sham Bosra_ash-Sham Bosra_al-Cham
السويداء as-Suwayda Sweida Suweida as-Sweida Soueida
شهبا Shahba Chahba
صلخد Salkhad Salkhad Salchad
القنيطرة Quneitra al-Qunaytirah Kuneitra Kunaitra
جبلة Jableh Jablah Djable
بانياس Baniyas Banias
طرطوس Tartus Tartous
القرداحة Qardaha al-Qardahah Kardaha
الطبقة al-Tabqah Tabqa Thawra-Tabka
معدان Maadan Ma'dan Madan
السبخة al-Sabkhah Sabkha
الصور as-Suwar al-Suwar
البصيرة al-Busayrah Busaira Al_Bsera
الشحيل al-Shuhayl Shuhail ash-Shheil
ذيبان Dhiban Theyban Diban
هجين Hajin Hajeen
السوسة al-Susah Sousa as-Soussa
الباغوز al-Baghuz Baghouz al-Bagouz
غرانيج Gharanij Garanij Gharaneej
أبو_حمام Abu_Hamam Abou_Hamam
الكشكية al-Kishkiyah Kashkiya al-Keshkia
محكان Mahkan Muhkan
القورية al-Quriyah Quriya al-Qouriyeh
العشارة al-Asharah Ashara al-Acharah
صبيخان Subaykhan Sbeikhan Subeikhan
الصالحية as-Salihiyah Salhiya al-Salhiyeh
موحسن Muhassan Mohasan Mu_Hasan
المريعية al-Muraiiyah Mreiyeh Marayiya
حطلة Hatlah Hatla
مراط Marrat Marat
خشام Khasham Khusham Khesham
الكسرة al-Kasrah Kasra al-Kisra
`);
