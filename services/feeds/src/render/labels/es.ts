import type { Labels } from '../labels.ts';

/** Spanish. */
export const es: Labels = {
  language: 'es',
  correction: 'Corrección',
  update: 'Actualización',
  withdrawal: 'Retirada',
  withdrawn: 'Esta noticia fue retirada',
  killed: 'Esta noticia fue retirada y no debe utilizarse',
  held: 'Esta noticia se está verificando y no puede leerse ahora',
  revision: 'Revisión',
  subscribe: 'Suscribirse',
  copyAddress: 'Copie la dirección de esta página en un lector de fuentes web.',
  corrections: 'Correcciones',
  before: 'Antes',
  after: 'Después',
  feeds: 'Canales',
  archive: 'Archivo',
  topic: 'Tema',
  place: 'Lugar',
  section: 'Sección',
  occasion: 'Acto',
  story: 'Historia',
  fields: {
    headline: 'Titular',
    summary: 'Resumen',
    text: 'Texto',
    byline: 'Firma',
    place: 'Lugar',
    media: 'Imágenes y medios',
    other: 'Datos',
  },
};
