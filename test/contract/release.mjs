// Makes the contract as it is now the one that later changes may not break. For a release:
//   node setup.mjs && node test/contract/release.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { eventTypes, schemaPath, toJsonSchema } from '@dateline/contracts';

const openApi = JSON.parse(
  readFileSync(new URL('../../services/wire/contract/openapi.json', import.meta.url), 'utf8'),
);
// One line for each, so that a release shows which of them it changes.
const lines = (values) =>
  Object.entries(values)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(',\n');
const schemas = Object.fromEntries(
  eventTypes.map((type) => {
    const { $schema: _dialect, $id: _id, ...schema } = toJsonSchema(type, '');
    return [schemaPath(type), schema];
  }),
);
const { paths, components } = openApi;
const text = `{"schemas": {\n${lines(schemas)}\n},\n"openApi": {"paths": {\n${lines(paths)}\n},\n"components": ${JSON.stringify(components)}}}\n`;
writeFileSync(new URL('released.json', import.meta.url), text);
