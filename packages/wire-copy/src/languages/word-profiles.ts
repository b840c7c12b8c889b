/**
 * What tells the languages of one alphabet apart: the letters that they add to its common stock,
 * frequent words, and endings. A text with letters that a language does not have is not its own.
 */
export interface WordProfile {
  readonly language: string;
  readonly letters: string;
  readonly words: string;
  /** Of words of five letters and more. */
  readonly endings: string;
  /** What longer words begin with: an attached article. */
  readonly beginnings?: string;
}

/** Letters that all Cyrillic profiles share, or may meet in names and loan words. */
export const commonCyrillic = 'абвгдежзийклмнопрстуфхцчшщьюя';

/** Languages in Cyrillic; those with the same letters are told apart by words and endings. */
export const cyrillicProfiles: readonly WordProfile[] = [
  {
    language: 'ru',
    letters: 'ёъыэ',
    words: `в и на не по с что для о из к от за при это его как был была были будет будут года
      году также после до или она они который которая которые между об под со об их уже еще он
      пройдет состоится мая июня этом сообщил сообщила сообщили`,
    endings: `ого его ому ему ами ями ется ются тся ции ция ский ского ской ских ных ным ыми ость
      ости ение ения ании ать ить ует дет дут ится ого ает яет ает али или ало`,
  },
  {
    language: 'uk',
    letters: 'іїєґ',
    words: `і та в у на не що для з до про від за під час як це його буде року також після який яка
      які між або він вона вони їх було був є й зі`,
    endings: 'ого ому ами ями ться ції ція ський ського ської ських них ним ість ості ння ати ити',
  },
  {
    language: 'be',
    letters: 'ёіўыэ',
    words: 'і ў у на не што для з да па аб гэта як яго будзе года таксама пасля які якія паміж',
    endings: 'ага аму амі ямі цца цыі цыя скі скага скай ных ным асць ання',
  },
  {
    language: 'bg',
    letters: 'ъѝ',
    words: `на и се за от да в ще с по не са като което това при до след през бъде които е който
      която беше между или към`,
    endings: 'ата ето ите ият ция ции ски ската ските ният ства',
  },
  {
    language: 'mk',
    letters: 'ѓѕјљњќџ',
    words: 'на и се за од да во ќе со по не како што е ја ги кој која кои меѓу или беше',
    endings: 'ата ето ите иот ција ции ски ската ските ање ување',
  },
  {
    language: 'sr',
    letters: 'ђјљњћџ',
    words: 'и у на је се да за са од ће по не су као који која које о из до али био ће између',
    endings: 'ског ских ција ције ости ања има ама ује',
  },
  {
    language: 'kk',
    letters: 'әғқңөұүһіёъыэ',
    words: `және мен бен пен үшін бұл деп туралы бойынша болады өтеді болды жылы жылғы айында күні
      бар осы екі да де ол сондай арасындағы дейін кейін өтті өтпек деді жоқ еді оған халықаралық
      министрлігі ұлттық ертең бүгін көрме саммиті форумы хабарлады қазақстан
      тиіс қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда
      қарашада желтоқсанда мамырға маусымға шілдеге тамызға мамыр маусым қараша`,
    endings: `ның нің дың дің тың тің ында інде ады еді ғаны гені лар лер дар дер тар тер ған ген
      қан кен ылды ілді ында дағы дегі ғы`,
  },
  {
    language: 'ky',
    letters: 'ңөүёъыэ',
    words: `жана менен үчүн бул деп тууралуу боюнча болот өтөт болду жылы жылдын айында күнү бар
      ушул эки да де ал ошондой эле чейин кийин тарабынан эмес билдирди өттү деди эл аралык ээ
      кыргыз жок дагы кыргызстан эртең бүгүн көргөзмө ачылат
      майда июнда июлда августта сентябрда октябрда ноябрда декабрда керек
      майга июнга июлга августка сентябрга октябрга ноябрга декабрга мүмкүн айынын шаарында
      форуму көргөзмөсү фестивалы белгиленген пландалган жылдырылды которулду күтүлүүдө тууралуу
      аптада өткөн катышат министрлиги мамлекеттик ортосунда`,
    endings: `нын нин нун нүн дын дин дун дүн тын тин тун түн ылат илет олот өлөт ууда үүдө ган гон
      гөн кан кон көн ында инде лар лер лор лөр дар дор дөр`,
  },
  {
    language: 'tg',
    letters: 'ғӣқӯҳҷёъэ',
    words: `ва дар аз ба бо ки барои то аст буд шуд шудааст мешавад мегардад гардид дод бораи ин он
      кард намуд хабар гуфт соли моҳи санаи шаҳри рӯзи байни оид низ карданд кишвар тоҷикистон
      доир баргузор даврони як ҳам фардо имрӯз`,
    endings: 'ҳои ҳо ии онро ҳоро ати анд гузор гардад шавад истон истони аи',
  },
  {
    language: 'uz',
    letters: 'ўқғҳёъэ',
    words: `ва билан учун бу ҳам бўйича бўлиб бўлади ўтказилади йил йили йилда ойида куни ҳақида
      деди бир ўтади томонидан бошланади эса ушбу бўлди эди ўзбекистон халқаро шу
      эртага бугун
      январь январда январга январгача февраль февралда февралга февралгача мартга мартгача
      апрель апрелда апрелга апрелгача майда майга майгача июнь июнда июнга июнгача июль
      июлда июлга июлгача августда августга августгача сентябрь сентябрда сентябрга
      сентябргача октябрь октябрда октябрга октябргача ноябрь ноябрда ноябрга ноябргача
      декабрь декабрда декабрга декабргача форуми саммити кўргазмаси вазирлиги бекор қилинди
      қолдирилди хабар бўлган керак мумкин қилинади`,
    endings: 'нинг лари лар ади идаги моқда илади ётган ган сида ларида лик дан',
  },
  {
    language: 'kaa',
    letters: 'әғқңөүўҳёъыэ',
    words: 'ҳәм менен ушын бул болып бойынша қарақалпақстан жылы ҳаққында сондай еди деп',
    endings: 'ның ниң дың диң ында инде лары лери ған ген',
  },
  {
    language: 'mn',
    letters: 'өүёъыэ',
    words: `нь болон байна гэж юм энэ дээр байгаа улсын хийх болно байв монгол өнөөдөр тухай бол нэг
      хэмээн тус мөн болох`,
    endings: 'ийн ууд үүд ийг сан сэн сон сөн аар ээр тай тэй',
  },
  {
    language: 'tyv',
    letters: 'ңөүёъыэ',
    words: 'деп болур болгаш чугаалаан дугайында турар тыва болган чылдың чылда биле эрткен',
    endings: '',
  },
  {
    language: 'tt',
    letters: 'әөүҗңһёъыэ',
    words: 'һәм белән өчен бу булган дип булачак ел елның турында да дә татарстан буенча иде бер',
    endings: 'ның нең лар ләр ачак әчәк ында ендә лары ләре ган гән',
  },
  {
    language: 'ba',
    letters: 'әғҙҡңҫөүһёъыэ',
    words: 'һәм менән өсөн был булған тип буласаҡ йыл йылда тураһында башҡортостан буйынса ине',
    endings: 'ның нең лар ләр ҙар ҙәр ында ендә ған гән',
  },
  {
    language: 'cv',
    letters: 'ӑӗҫӳёъыэ',
    words: 'тата пулнӑ чӑваш ҫак ҫинче пулать ҫулта валли мар тесе',
    endings: 'сен сем ӗсем ӑсем нче сӗр',
  },
];

/** Letters that all Latin profiles below share. */
export const commonTurkicLatin = "abcdefghijklmnoprstuyz'";

/** The Turkic neighbours in Latin letters. */
export const turkicLatinProfiles: readonly WordProfile[] = [
  {
    language: 'uz',
    letters: 'qvx',
    words: `va bilan uchun bu bir ham bo'lib bo'ladi o'tadi o'tkaziladi davlat yil yilda yili kuni
      haqida bo'yicha oyida dedi tomonidan esa ushbu bo'ldi edi o'zbekiston xalqaro shu deb emas
      boshlanadi so'ng o'rtasida yangi
      ertaga bugun
      yanvarda yanvarga yanvardan fevralda fevralga fevraldan martda martga martdan aprelda
      aprelga apreldan mayda mayga maydan iyunda iyunga iyundan iyulda iyulga iyuldan
      avgustda avgustga avgustdan sentabrda sentabrga sentabrdan oktabrda oktabrga oktabrdan
      noyabrda noyabrga noyabrdan dekabrda dekabrga dekabrdan forumi sammiti bo'lgan
      o'tkazildi ko'chirildi qoldirildi bekor qilindi ko'rgazma ko'rgazmasi anjumani
      vazirligi xabar o'tkazish mumkin kerak qilinadi etildi o'rniga vazir`,
    endings:
      'ning moqda larni lari larning adi idagi moqda iladi yotgan gan lar sida larida lik ligi',
  },
  {
    language: 'tk',
    letters: 'çäžňöşüýw',
    words: `we bilen üçin bu bir hem boýunça türkmenistanyň ýylyň ýyl ýylda döwlet barada geçiriler
      bolar boldy aýynda güni prezidenti diýip habar berdi edilýär edildi şol bolsa çenli halkara
      bolup täze welaýatynda arasynda şu däl ertir
      şugün atly sergi nji njy`,
    endings: `nyň niň yň iň lary leri ylar iler ýar ýär ynda inde yldy ildi lyk lik ypdy ipdi ulýar
      jak jek dan den`,
  },
  {
    language: 'tr',
    letters: 'çğıöşüvâîû',
    words: `ve bir bu ile için olarak da de olan çok daha ise göre ancak yapılacak edilecek
      tarafından bugün bin ardından yapılan ayında konusunda sonra kadar olduğunu dedi etti başkanı ilgili yılında düzenlenecek gibi her
      yapılacak zirve haziran mayıs yarın bugün`,
    endings: `ının inin nın ları leri acak ecek yor mış miş dığı diği ında inde acağı eceği lık lığı
      ıyla iyle ndan`,
  },
  {
    language: 'az',
    letters: 'çəğıöşüvqx',
    words: `və bir bu ilə üçün olan də da ki edib olub görə keçiriləcək tərəfindən deyib sonra ilin
      azərbaycan olaraq bildirib haqqında hər olacaq yeni`,
    endings: 'ının inin nın nin ları ləri acaq əcək mış miş dığı diyi ında ində lıq lik ıb ib',
  },
];
