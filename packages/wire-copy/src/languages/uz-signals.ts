import type { Signals } from './language-table.ts';
import { allInBothScripts } from './uz-scripts.ts';

/** What Uzbek verbs and other words say about an occasion, in Latin letters and in Cyrillic. */
export const signals: Signals = allInBothScripts({
  future: `rejalashtirilgan | rejalashtirilmoqda | rejalashtirilayotgan | mo'ljallangan
    | mo'ljallanmoqda | ko'zda tutilgan | ko'zda tutilmoqda | belgilangan | belgilandi
    | qaror qilindi | to'g'risida qaror qabul qilindi | haqida qaror qabul qilindi | kelishildi
    | haqida kelishib olindi | to'g'risida kelishildi | deb rejalashtirilgan | deb belgilangan
    | nazarda tutilgan | haqida kelishuvga erishildi | rejaga kiritilgan | kerak | lozim
    | ma'lum qildi | ma'lum qilindi | e'lon qildi | e'lon qilindi`,
  hedge: `mumkin | ehtimol | kutilmoqda | kutilyapti | kutiladi | deb kutilmoqda | deb kutilyapti
    | rejalashtirmoqda | rejalashtirayotgan | rejalashtiryapti | niyatida | niyat qilgan
    | umid qilmoqda | taxmin qilinmoqda | deb taxmin qilinmoqda | ehtimoli bor | ehtimoli yuqori
    | imkoniyati ko'rib chiqilmoqda | masalasi ko'rib chiqilmoqda | ko'rib chiqilmoqda
    | masalasi muhokama qilinmoqda | muhokama qilinmoqda | tayyorlanmoqda | deb umid qilmoqda
    | ko'zlamoqda | dastlabki | balki | niyat bildirdi | harakat qilmoqda | mo'ljallamoqda`,
  proposal: `taklif qildi | taklif etdi | taklif qilindi | taklif etildi | taklif bildirdi
    | taklifini bildirdi | taklifini ilgari surdi | taklif kiritdi | taklif qilmoqda
    | taklif etmoqda | chaqirdi | so'radi | talab qildi | zarur | taklif qilishdi
    | taklif etishdi | tashabbusini ilgari surdi | tashabbus bilan chiqdi | deb taklif qildi
    | taklifi bilan chiqdi | zarurligini aytdi | taklifi ilgari surildi | tavsiya qildi`,
  former: `avval | ilgari | dastlab | boshda | oldin | kerak edi | kerak bo'lgan | lozim edi
    | lozim bo'lgan | o'tishi kerak edi | o'tishi kerak bo'lgan | bo'lib o'tishi kerak edi
    | bo'lib o'tishi kerak bo'lgan | o'tkazilishi kerak edi | o'tkazilishi kerak bo'lgan
    | o'tkazilishi lozim bo'lgan | o'tkazilishi lozim edi | o'tkazilishi rejalashtirilgan edi
    | bo'lib o'tishi lozim bo'lgan | o'tishi lozim bo'lgan | rejalashtirilgan edi
    | mo'ljallangan edi | belgilangan edi | o'tkazish rejalashtirilgan edi
    | bo'lib o'tishi rejalashtirilgan edi | bo'lishi kerak edi | bo'lishi kerak bo'lgan
    | boshlanishi kerak edi | boshlanishi kerak bo'lgan | ochilishi kerak edi
    | ochilishi kerak bo'lgan | o'tishi rejalashtirilgan edi | rejalashtirilgan bo'lgan
    | o'tkazish mo'ljallangan edi | o'tkazilishi belgilangan edi | o'tkazilishi mo'ljallangan edi
    | bo'lib o'tadigan edi | o'tkaziladigan edi`,
  negation: `emas | yo'q | hech qachon | har yili | sayin`,
  condition: 'agar | agarda | taqdirda',
  passiveBase: `o'tishi | bo'lib o'tishi | o'tkazilishi | bo'lishi | boshlanishi | ochilishi
    | tashkil etilishi | o'tishini | bo'lib o'tishini | o'tkazilishini | bo'lishini
    | tashkil qilinishi | boshlanishini | ochilishini | tashkil etilishini`,
  activeBase: `o'tkazish | o'tkazishni | o'tkazishga | tashkil etish | tashkil etishni
    | tashkil qilish | tashkil qilishni | mezbonlik qilish | mezbonlik qilishni | qabul qilish`,
  passiveFuture: `o'tadigan | bo'lib o'tadigan | o'tkaziladigan | bo'ladigan | boshlanadigan
    | ochiladigan | tashkil etiladigan | o'tkaziladigan bo'ldi | bo'lib o'tadigan bo'ldi
    | o'tajak | o'tkazilajak | bo'lajak`,
  activeFuture: `o'tkazadigan | tashkil etadigan | mezbonlik qiladigan`,
  passivePresent: `o'tadi | bo'lib o'tadi | o'tkaziladi | bo'ladi | boshlanadi | ochiladi
    | tashkil etiladi | tashkil qilinadi | davom etadi | start oladi | start olinadi | ish boshlaydi
    | o'z ishini boshlaydi | ishini boshlaydi | yig'iladi | jam bo'ladi`,
  activePresent: `o'tkazadi | tashkil etadi | tashkil qiladi | mezbonlik qiladi | qabul qiladi
    | uyushtiradi`,
  passivePast: `o'tdi | bo'lib o'tdi | o'tkazildi | bo'ldi | boshlandi | ochildi | tashkil etildi
    | yakunlandi | nihoyasiga yetdi | o'tgan | bo'lib o'tgan | o'tkazilgan | bo'lgan | tashkil etilgan
    | o'tgan edi | bo'lib o'tgan edi | o'tkazilgan edi | tashkil etilgan edi | o'tmoqda
    | bo'lib o'tmoqda | davom etmoqda | o'tkazilmoqda | ochilgan | boshlangan | yopildi
    | poyoniga yetdi | yakuniga yetdi | ish boshladi | o'z ishini boshladi | o'z ishini yakunladi
    | start oldi | bo'lib o'tganini | bo'lib o'tgani | o'tkazilgani | tugadi | yakunlangan`,
  activePast: `o'tkazdi | tashkil etdi | tashkil qildi | qabul qildi | qatnashdi | ishtirok etdi
    | qatnashgan | ishtirok etgan | mezbonlik qildi | uchrashdi | o'tkazgan | mezbonlik qilgan`,
  plan: `rejalashtirilgan | rejalashtirilmoqda | rejalashtirilayotgan | mo'ljallangan
    | mo'ljallanmoqda | belgilangan | belgilandi | o'tkazish rejalashtirilgan
    | o'tkazish rejalashtirilmoqda | o'tkazilishi rejalashtirilgan
    | o'tkazilishi rejalashtirilmoqda | o'tishi rejalashtirilgan | o'tishi rejalashtirilmoqda
    | bo'lib o'tishi rejalashtirilgan | bo'lib o'tishi rejalashtirilmoqda
    | o'tkazish ko'zda tutilgan | o'tkazilishi ko'zda tutilgan | o'tkazish mo'ljallangan
    | o'tkazilishi mo'ljallangan | o'tkazish belgilangan | o'tkazilishi kerak | o'tishi kerak
    | bo'lib o'tishi kerak | o'tkazilishi lozim | o'tkazilishi belgilangan | bo'lishi kerak
    | boshlanishi kerak | ochilishi kerak | tashkil etish rejalashtirilgan
    | tashkil etish rejalashtirilmoqda | o'tkazish mo'ljallanmoqda | o'tkazish ko'zda tutilmoqda
    | o'tishi kerak edi | o'tishi kerak bo'lgan | bo'lib o'tishi kerak edi
    | bo'lib o'tishi kerak bo'lgan | o'tkazilishi kerak edi | o'tkazilishi kerak bo'lgan
    | o'tkazilishi lozim bo'lgan | o'tkazilishi lozim edi | o'tkazilishi rejalashtirilgan edi
    | bo'lib o'tishi lozim bo'lgan | o'tishi lozim bo'lgan | rejalashtirilgan edi
    | mo'ljallangan edi | belgilangan edi | o'tkazish rejalashtirilgan edi
    | bo'lib o'tishi rejalashtirilgan edi | bo'lishi kerak edi | bo'lishi kerak bo'lgan
    | boshlanishi kerak edi | boshlanishi kerak bo'lgan | ochilishi kerak edi
    | ochilishi kerak bo'lgan | o'tishi rejalashtirilgan edi | rejalashtirilgan bo'lgan
    | o'tkazish mo'ljallangan edi | o'tkazilishi belgilangan edi | o'tkazilishi mo'ljallangan edi
    | bo'lib o'tadigan edi | o'tkaziladigan edi`,
  postpone: `qoldirildi | keyinga qoldirildi | keyinroqqa qoldirildi | kechiktirildi
    | noma'lum muddatga qoldirildi | noma'lum muddatga kechiktirildi | keyinga surildi | surildi
    | qoldirdi | keyinga qoldirdi | qoldirilgan | qoldirilganini | kechiktirilganini
    | qoldiriladi | keyinga qoldiriladi | qoldirilishi | kechiktirilishi | qoldirish
    | boshqa muddatga qoldirildi | kechiktirilgan | orqaga surildi | qoldiriladigan bo'ldi
    | keyingi muddatga qoldirildi | kechiktirdi`,
  reschedule: `ko'chirildi | ko'chirdi | ko'chirilgan | ko'chirilganini | ko'chiriladi
    | ko'chirilishi | ko'chirish | muddati o'zgartirildi | muddati o'zgardi
    | sanasi o'zgartirildi | vaqti o'zgartirildi | kuni o'zgartirildi | sanasi o'zgardi
    | ko'chiriladigan bo'ldi`,
  cancel: `bekor qilindi | bekor qildi | bo'lmaydi | o'tkazilmaydi | o'tmaydi | to'xtatildi
    | bekor qilingan | bekor qilinganini | bekor qilinadi | bekor qilinishi | bekor qilish
    | o'tkazilmaydigan bo'ldi | bo'lmaydigan bo'ldi | o'tkazishdan voz kechildi
    | o'tkazishdan voz kechdi | bo'lib o'tmaydi | o'tkazilmasligini | bo'lib o'tmasligini
    | bo'lmasligini | tashkil etilmaydi | voz kechildi`,
  online: `onlayn formatga o'tkazildi | onlayn shaklga o'tkazildi | onlayn rejimga o'tkazildi
    | onlayn formatga ko'chirildi | onlayn shaklga ko'chirildi | onlayn tarzda o'tkaziladigan bo'ldi
    | onlayn formatda o'tkaziladigan bo'ldi | onlayn shaklda o'tkaziladigan bo'ldi
    | faqat onlayn o'tkaziladi | faqat onlayn tarzda o'tkaziladi | faqat onlayn shaklda o'tkaziladi
    | faqat onlayn formatda o'tkaziladi | faqat onlayn tarzda bo'lib o'tadi
    | faqat onlayn bo'lib o'tadi | endi onlayn o'tkaziladi | endi onlayn formatda o'tkaziladi
    | endi onlayn shaklda o'tkaziladi | endi onlayn tarzda o'tkaziladi
    | videokonferensiya shakliga o'tkazildi | virtual formatga o'tkazildi
    | masofaviy shaklga o'tkazildi | videoanjuman shakliga o'tkazildi
    | onlayn formatga o'tkazilgan | onlayn formatga o'tdi | endi onlayn bo'lib o'tadi
    | endi onlayn formatda bo'lib o'tadi | faqat onlayn formatda bo'lib o'tadi
    | faqat onlayn shaklda bo'lib o'tadi`,
  reportVerb: `dedi | xabar berdi | deb xabar berdi | ma'lum qildi | deb ma'lum qildi | aytdi
    | deb aytdi | bildirdi | deya bildirdi | ta'kidladi | yozdi | e'lon qildi | xabar qildi
    | qayd etdi | tushuntirdi | tasdiqladi | deydi | xabar bermoqda | aytib o'tdi | ma'lum qilishicha
    | xabar berishicha | aytishicha | so'zlariga ko'ra | ma'lum qilgan | bildirgan | eslatdi`,
  attribution: `dedi | deydi | deb xabar berdi | deb ma'lum qildi | deb aytdi | deya ta'kidladi
    | deb ta'kidladi | deb yozdi | deya xabar berdi | deya ma'lum qildi | ma'lumotiga ko'ra
    | xabariga ko'ra | xabar berishicha | ma'lum qilishicha | aytishicha | so'zlariga ko'ra
    | ma'lumotlariga ko'ra | deb qayd etdi | deb tushuntirdi | deb xabar bermoqda
    | deb xabar qildi | deya bildirdi`,
  that: '',
  relative: '',
  subordinate: '',
  coordinate: 'ammo | lekin | biroq | shuningdek | ; | :',
  deadlineDate: `qadar | kechiktirmay | kechikmay`,
  sinceDate: `keyin | so'ng | beri`,
  insteadOf: `o'rniga | emas`,
  unsettled: `sana hali tasdiqlanmagan | sanasi hali tasdiqlanmagan | sanalar hali tasdiqlanmagan
    | aniq sana hali belgilanmagan | sana aniqlashtirilmoqda | sanasi aniqlashtirilmoqda
    | aniq sanasi hali belgilanmagan | sana hali aniq emas`,
  remote: `onlayn | onlayn tarzda | onlayn shaklda | onlayn formatda | onlayn rejimda
    | videokonferensiya shaklida | videokonferensiya orqali | videoaloqa orqali
    | masofadan | masofaviy shaklda | masofaviy tarzda | virtual tarzda | virtual formatda
    | videokonferensaloqa orqali | videoanjuman shaklida`,
  newDate: '',
  deadline: `ro'yxat | ro'yxatga olish | ro'yxatga | ro'yxatdan o'tish | ariza | arizalar | arizalarni
    | akkreditatsiya | chipta | chiptalar | chiptalari | chiptalarini | oxirgi muddat | so'nggi muddat
    | muddati | hujjatlar | hujjatlarni qabul qilish | to'lov | deklaratsiya | deklaratsiyalar
    | topshirish | nomzodlar | savdoga | sotuv | sotiladi | sotuvga | tezislar | ishlarni qabul qilish`,
  forecast: `prognoz | prognoziga ko'ra | prognozi | inflyatsiya | foiz | foizni | foizga | o'sish
    | o'sishi | yaim | ob-havo | harorat | narx | narxlar | narxi | yog'ingarchilik | daraja`,
  market: `yetkazib berish | yetkazib beriladi | birja | aksiya | aksiyalar | barrel | neft | fyuchers
    | tonna | obligatsiya | eksport qilinadi`,
  publication: `chop etiladi | nashr | nashr etiladi | e'lon qilinadi | efirga uzatiladi | nashrdan chiqadi | sotuvga chiqadi | ekranga chiqadi
    | namoyish etiladi`,
  previous: `avvalgi | oldingi | o'tgan | o'tgan yilgi | so'nggi | ilgarigi | bulturgi`,
  upcoming: `navbatdagi | kelgusi | bo'lajak | yaqinlashib kelayotgan | rejalashtirilgan | kelayotgan`,
  aside: `doirasida | davomida | paytida | arafasida | oldidan | chog'ida | yakuni | yakunlari
    | yakuni bo'yicha | yakunida | dasturi | kun tartibi | delegatlari | ishtirokchilari
    | ishtirokchilarini | ishtirokchilarining | chiptalari | chiptalarini | tashkilotchilari
    | tayyorgarlik | tayyorgarligi | haqida | to'g'risida | bo'yicha | deklaratsiyasi | so'ngida
    | maydonida | mavzusi | shiori | ishtirokchilar | g'olibi | g'oliblari | uchun | qo'mitasi
    | kotibiyati | raisi | prezidenti | direktori | qarori | qarorlari | natijalari | bilan
    | hay'ati | tarkibi`,
  auxiliary: '',
  pastAuxiliary: 'edi',
  infinitive: '',
});
