import Type from 'typebox';
import { describe, expect, test } from 'vitest';
import { BaseConfig, ConfigError, readConfig } from '../src/index.ts';

const Schema = Type.Object({
  ...BaseConfig,
  SITE_URL: Type.String(),
  ITEMS: Type.Integer({ minimum: 1, default: 50 }),
  RATIO: Type.Optional(Type.Number()),
});

function faultsOf(values: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(Schema, values);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  test('takes defaults for what is unset or empty, and ignores what it does not know', () => {
    const config = readConfig(Schema, { SITE_URL: 'https://news.example', PORT: '', PATH: '/bin' });
    expect(config).toEqual({
      HOST: '127.0.0.1',
      PORT: 8080,
      LOG_LEVEL: 'info',
      NATS_URL: 'nats://127.0.0.1:4222',
      DATA_DIR: './data',
      TRUST_PROXY: false,
      HEAD_TIMEOUT_MS: 10_000,
      REQUEST_TIMEOUT_MS: 30_000,
      SITE_URL: 'https://news.example',
      ITEMS: 50,
    });
  });

  test('reads text as the type of the schema', () => {
    const values = {
      SITE_URL: '1',
      PORT: '0',
      TRUST_PROXY: 'True',
      RATIO: '-0.5',
      LOG_LEVEL: 'warn',
    };
    expect(readConfig(Schema, values)).toMatchObject({
      SITE_URL: '1',
      PORT: 0,
      TRUST_PROXY: true,
      RATIO: -0.5,
      LOG_LEVEL: 'warn',
    });
  });

  test.each([
    ['notaport', 'PORT must be integer'],
    ['80.5', 'PORT must be integer'],
    ['0x50', 'PORT must be integer'],
    ['1e3', 'PORT must be integer'],
    ['65536', 'PORT must be <= 65535'],
    ['-1', 'PORT must be >= 0'],
  ])('names the port %s as wrong', (PORT, fault) => {
    expect(faultsOf({ SITE_URL: 'x', PORT })).toEqual([fault]);
  });

  test('names every variable that is wrong or missing, and no value', () => {
    const values = { PORT: 'hunter2', LOG_LEVEL: 'loud', TRUST_PROXY: 'maybe', ITEMS: '0' };
    expect(faultsOf(values).toSorted()).toEqual([
      'ITEMS must be >= 1',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent',
      'PORT must be integer',
      'SITE_URL is required',
      'TRUST_PROXY must be boolean',
    ]);
    expect(() => readConfig(Schema, values)).toThrow(/^config: [^\n]+$/);
    expect(() => readConfig(Schema, values)).not.toThrow(/hunter2/);
  });

  test('names more wrong variables than an answer to a client would', () => {
    const names = Array.from({ length: 25 }, (_, index) => `VARIABLE_${index}`);
    const many = Type.Object(Object.fromEntries(names.map((name) => [name, Type.String()])));
    expect(() => readConfig(many, {})).toThrow(new RegExp(names.join('.*')));
  });
});
