/** The words that a feed adds to a story. */
export interface Labels {
  /** The language that the words are in, BCP 47. */
  readonly language: string;
  readonly correction: string;
  readonly update: string;
  readonly withdrawn: string;
  readonly killed: string;
  readonly held: string;
  /** Before the number of an article's revision. */
  readonly revision: string;
  readonly subscribe: string;
}

const english: Labels = {
  language: 'en',
  correction: 'Correction',
  update: 'Update',
  withdrawn: 'This story was withdrawn',
  killed: 'This story was withdrawn and must not be used',
  held: 'This story is being checked and cannot be read now',
  revision: 'Revision',
  subscribe: 'Subscribe',
};

/** By primary language subtag. */
const labels: Readonly<Record<string, Labels>> = {
  en: english,
  ar: {
    language: 'ar',
    correction: 'تصحيح',
    update: 'تحديث',
    withdrawn: 'سُحب هذا الخبر',
    killed: 'سُحب هذا الخبر ولا يجوز استخدامه',
    held: 'هذا الخبر قيد المراجعة ولا يمكن الاطلاع عليه الآن',
    revision: 'النسخة',
    subscribe: 'اشترك',
  },
  zh: {
    language: 'zh-Hans',
    correction: '更正',
    update: '更新',
    withdrawn: '此稿已撤回',
    killed: '此稿已撤销，不得使用',
    held: '此稿正在核实，暂时无法阅读',
    revision: '版本',
    subscribe: '订阅',
  },
  ru: {
    language: 'ru',
    correction: 'Исправление',
    update: 'Обновление',
    withdrawn: 'Материал отозван',
    killed: 'Материал аннулирован, использовать его нельзя',
    held: 'Материал проверяется и сейчас недоступен',
    revision: 'Версия',
    subscribe: 'Подписаться',
  },
  fr: {
    language: 'fr',
    correction: 'Correction',
    update: 'Mise à jour',
    withdrawn: 'Cet article a été retiré',
    killed: 'Cet article a été retiré et ne doit pas être utilisé',
    held: 'Cet article est en cours de vérification et ne peut être lu pour le moment',
    revision: 'Révision',
    subscribe: 'S’abonner',
  },
  es: {
    language: 'es',
    correction: 'Corrección',
    update: 'Actualización',
    withdrawn: 'Esta noticia fue retirada',
    killed: 'Esta noticia fue retirada y no debe utilizarse',
    held: 'Esta noticia se está verificando y no puede leerse ahora',
    revision: 'Revisión',
    subscribe: 'Suscribirse',
  },
};

const traditionalChinese: Labels = {
  language: 'zh-Hant',
  correction: '更正',
  update: '更新',
  withdrawn: '此稿已撤回',
  killed: '此稿已撤銷，不得使用',
  held: '此稿正在核實，暫時無法閱讀',
  revision: '版本',
  subscribe: '訂閱',
};

/** What languages call themselves, for the names of feeds. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  kk: 'Қазақ тілі',
  ky: 'Кыргызча',
  pt: 'Português',
  ru: 'Русский',
  tg: 'Тоҷикӣ',
  tk: 'Türkmençe',
  tr: 'Türkçe',
  ug: 'ئۇيغۇرچە',
  ur: 'اردو',
  uz: 'O‘zbekcha',
  zh: '中文',
  'zh-hans': '简体中文',
  'zh-hant': '繁體中文',
};

/** The words in a story's language; in English where there are none. */
export function labelsFor(tag: string): Labels {
  const subtags = tag.toLowerCase().split('-');
  const isTraditional = subtags.some((subtag) => ['hant', 'tw', 'hk', 'mo'].includes(subtag));
  if (subtags[0] === 'zh' && isTraditional && !subtags.includes('hans')) return traditionalChinese;
  return labels[subtags[0] ?? ''] ?? english;
}

/** A language's own name; undefined where it is not known here. */
export function languageName(token: string): string | undefined {
  return languageNames[token.toLowerCase()];
}
