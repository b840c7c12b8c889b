import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readWireCopy } from '../src/index.ts';

const languageOf = (text: string) =>
  readWireCopy(text, { receivedAt: '2023-05-20T08:00:00+08:00' }).language;

describe('language', () => {
  test.each([
    ['ar', 'اتفق الوزراء على خطة من أجل أنهار المنطقة في إطار التعاون بين الدول.'],
    ['fa', 'وزیران درباره برنامه‌ای برای رودخانه‌های منطقه گفتگو کردند و آن را پذیرفتند.'],
    ['ur', 'وزرا نے خطے کے دریاؤں کے لیے ایک منصوبے پر اتفاق کیا ہے اور اگلے سال ملیں گے۔'],
    ['ug', 'مىنىستىرلار رايوندىكى دەريالار ھەققىدە بىر پىلانغا قوشۇلدى.'],
    ['kk-Arab', 'قازاقستان پرەزيدەنتى استانادا شەتەلدىك ەلشىلەردى قابىلدادى.'],
    ['ug', 'يىغىن 14-ماي كۈنى ئۈرۈمچىدە ئۆتكۈزۈلىدۇ، دەپ خەۋەر قىلدى.'],
    ['en', 'The ministers have agreed on a plan for the rivers of the region.'],
    ['fr', 'Les ministres ont adopté un plan pour les fleuves de la région, qui sera publié.'],
    ['es', 'Los ministros aprobaron un plan para los ríos de la región, que se publicará.'],
    ['und', 'Qwer tzuiop asdfgh jklyxc vbnmqw ertzui opasdf.'],
    ['ru', 'Министры согласовали план для рек региона, который будет опубликован позже.'],
    ['kk', 'Министрлер өңірдегі өзендерге арналған жоспарды қабылдады, ол кейін жарияланады.'],
    ['uk', 'Міністри погодили план для річок регіону, який буде опубліковано пізніше, її суть.'],
    ['zh-Hans', '各国部长同意了一项关于本地区河流的计划，会议将于五月举行。'],
    ['zh-Hant', '各國部長同意了一項關於本地區河流的計劃，會議將於五月舉行。'],
    ['ja', '各国の大臣は地域の川についての計画に合意した。'],
    ['ko', '장관들은 이 지역의 강에 대한 계획에 합의했다.'],
  ])('%s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each([
    ['kk', 'Астанада 5 маусымда халықаралық форум өтеді.'],
    ['kk', 'Саммит маусым айында болады, деді министр.'],
    ['kk', 'Бұл туралы баспасөз қызметі хабарлады.'],
    ['ky', 'Бишкекте 5-июнда эл аралык форум өтөт.'],
    ['ky', 'Саммит июнь айында Ошто болот, деди министр.'],
    ['ky', 'Бул тууралуу президенттин басма сөз кызматы билдирди.'],
    ['ky', 'Форумга жыйырма мамлекеттен коноктор катышат деп айтылат.'],
    ['tg', 'Вазир дар бораи форум хабар дод.'],
    ['tg', 'Ҳамоиш санаи 5 июн дар Душанбе баргузор мегардад.'],
    ['tg', 'Намоишгоҳ моҳи май доир мешавад.'],
    ['uz', 'Саммит май ойида Тошкентда бошланади, деди вазир.'],
    ['uz', 'Анжуман 5 июнь куни Самарқандда бўлиб ўтади.'],
    ['uz', 'Forum 5-iyun kuni Samarqandda bo‘lib o‘tadi.'],
    ['uz', 'Anjuman may oyida boshlanadi, dedi vazir.'],
    ['tk', 'Forum 5-nji iýunda Aşgabatda geçiriler.'],
    ['tk', 'Sergi maý aýynda açylar, diýip habar berdi ministrlik.'],
    ['tr', "Forum 5 Haziran'da Ankara'da düzenlenecek, dedi bakan."],
    ['tr', "Zirve mayıs ayında İstanbul'da yapılacak."],
    ['az', 'Forum iyunun 5-də Bakıda keçiriləcək.'],
    ['az', 'Sammit may ayında Şuşada olacaq, nazir bildirib.'],
    ['ru', 'Саммит пройдет в мае в Астане.'],
    ['ru', 'Форум состоится 5 июня в Бишкеке, сообщил министр.'],
    ['ru', 'Об этом сообщили в министерстве.'],
    ['uk', 'Саміт відбудеться у травні в Києві, повідомив міністр.'],
    ['uk', 'Форум пройде в червні у Львові.'],
    ['bg', 'Срещата на върха ще се проведе през май в София.'],
    ['bg', 'Форумът ще се състои на 5 юни в Пловдив.'],
    ['sr', 'Самит ће се одржати у мају у Београду, рекао је министар.'],
    ['mn', 'Форум зургаадугаар сард Улаанбаатар хотод болно гэж сайд хэллээ.'],
    ['tt', 'Форум июнь аенда Казанда булачак, дип хәбәр итте министр.'],
    ['ba', 'Форум июндә Өфөлә була, тип белдерҙе министр.'],
    ['und', 'Саммит Астана Бишкек Ташкент Душанбе'],
    ['tyv', 'Форум июнда Кызылда болур деп министр чугаалаан.'],
    ['be', 'Саміт пройдзе ў маі ў Мінску, паведаміў міністр.'],
    ['en', 'The forum will be held in Astana on June 5.'],
    ['fr', 'Le forum se tiendra en juin à Paris, a dit le ministre.'],
    ['es', 'El foro se celebrará en junio en Madrid, dijo el ministro.'],
    ['kk', 'Бүгін Алматыда көрме ашылды. Көрмеге он елден келген қонақтар қатысты.'],
    ['ky', 'Көргөзмө эртең ачылат.'],
    ['kk', 'Көрме ертең ашылады.'],
    ['uz', 'Кўргазма эртага очилади.'],
    ['uz', 'Ko‘rgazma ertaga ochiladi.'],
    ['tk', 'Sergi ertir açylar.'],
    ['tg', 'Намоишгоҳ фардо ифтитоҳ мешавад.'],
  ])('short copy: %s %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each(
    readFileSync(new URL('fixtures/languages.txt', import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('|') as [string, string]),
  )('one sentence: %s %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each(['', '   ', '🎉🎉🎉', '12345 67', 'OK', '\ud800', 'a'.repeat(50)])(
    'too little is und: %j',
    (text) => {
      expect(languageOf(text)).toBe('und');
    },
  );

  test('the dateline alone tells no language', () => {
    expect(languageOf("XI'AN, May 19 (Xinhua) -- ")).toBe('und');
    expect(languageOf('شيآن 27 أبريل 2023 (شينخوا) ')).toBe('und');
  });

  test.each([
    ['ستعقد القمة في عُمان في 5 يونيو، حسبما قال الوزير.', null],
    ['ستعقد القمة في عَمّان في 5 يونيو، حسبما قال الوزير.', 'Amman'],
    ['ستعقد القمة في عمان في 5 يونيو، حسبما قال الوزير.', 'Amman'],
    ['ستعقد القمة في عمان في 5 يونيو، حسبما قال وزير خارجية السلطنة.', null],
    ['ستعقد القمة في عمان في 5 يونيو، حسبما قال وزير الخارجية الأردني.', 'Amman'],
  ])('Amman or Oman: %s', (text, place) => {
    const receivedAt = '2023-05-20T08:00:00+08:00';
    expect(readWireCopy(text, { receivedAt }).occasions.map((each) => each.place)).toEqual([place]);
  });

  test('Oman with its vowel mark opens no dateline of Amman', () => {
    const receivedAt = '2023-05-20T08:00:00+08:00';
    const placeOf = (text: string) => readWireCopy(text, { receivedAt }).dateline.place;
    expect(placeOf('عُمان 18 مايو 2023 (رويترز) - قال الوزير إن القمة ستعقد.')).toBeNull();
    expect(placeOf('عَمّان 18 مايو 2023 (رويترز) - قال الوزير إن القمة ستعقد.')).toBe('Amman');
  });

  test('the dateline does not outvote the text', () => {
    const text =
      'MADRID, 8 may (EFE).- The ministers have agreed on a plan for the rivers of Spain.';
    expect(languageOf(text)).toBe('en');
  });
});
