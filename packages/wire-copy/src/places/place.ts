/** A city as wire copy names it. Coordinates are degrees, WGS 84. Data: GeoNames, CC BY 4.0. */
export interface Place {
  /**
   * The canonical English name. One that is a word, a person's or another place's as well is listed
   * with its country, "Mary, Turkmenistan", so that no text is misread; the place is called "Mary".
   */
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA zone. */
  readonly timeZone: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly geonamesId: number;
  /** Names by language tag, the usual one first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** A country or a region: a language-neutral concept, and a zone where the whole keeps one. */
export interface Region {
  readonly concept: string;
  readonly name: string;
  readonly timeZone: string | undefined;
  /** Names and adjectives by language tag. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** One block of a data file: a line of fields parted by semicolons, then names by language. */
interface Block {
  readonly fields: readonly string[];
  readonly names: Record<string, string[]>;
}

/**
 * Reads a table of places. A place is one line `name; country; zone; latitude, longitude; id`;
 * the indented lines below it are `language: name, name; language: name`, and a line that
 * begins without a language continues the one before.
 */
export function readPlaces(table: string): readonly Place[] {
  return readBlocks(table).map(({ fields, names }) => {
    const [listed = '', country = '', timeZone = '', coordinates = '', id = ''] = fields;
    const [latitude = Number.NaN, longitude = Number.NaN] = coordinates.split(',').map(Number);
    const en = [listed, ...(names['en'] ?? [])];
    const name = listed.split(', ')[0] ?? listed;
    const geonamesId = Number(id);
    return { name, country, timeZone, latitude, longitude, geonamesId, names: { ...names, en } };
  });
}

/** Reads a table of regions: one line `concept; name; zone`, then names by language. */
export function readRegions(table: string): readonly Region[] {
  return readBlocks(table).map(({ fields, names }) => {
    const [concept = '', name = '', timeZone] = fields;
    return { concept, name, timeZone, names };
  });
}

function readBlocks(table: string): readonly Block[] {
  const blocks: Block[] = [];
  let list: string[] = [];
  for (const line of table.split('\n')) {
    if (/^\S/.test(line)) {
      blocks.push({ fields: line.split('; '), names: {} });
      continue;
    }
    for (const part of line.split('; ')) {
      const tagged = /^ *([a-z]+): (.*)$/.exec(part);
      const names = blocks.at(-1)?.names;
      if (tagged && names) {
        list = [];
        names[tagged[1] ?? ''] = list;
      }
      list.push(...listed(tagged?.[2] ?? part));
    }
  }
  return blocks;
}

function listed(line: string): readonly string[] {
  return line
    .split(', ')
    .map(trimmed)
    .filter((name) => name !== '');
}

function trimmed(name: string): string {
  return name.trim().replace(/,$/, '');
}
