import type { TLocalizedValidationError } from 'typebox/error';

/** One thing that is wrong with a value: where (a JSON pointer; '' is the whole) and what. */
export interface SchemaFault {
  readonly pointer: string;
  readonly detail: string;
}

type Fault = TLocalizedValidationError;

const nameLengthMax = 100;

/** Turns the validator's errors into faults a person can act on, each with its field named. */
export function schemaFaults(
  errors: readonly Fault[],
  options: { readonly faultsMax: number },
): SchemaFault[] {
  const faults = withoutBranches(errors).flatMap(toFaults);
  const distinct = new Map(faults.map((fault) => [`${fault.pointer}\n${fault.detail}`, fault]));
  return [...distinct.values()].slice(0, options.faultsMax);
}

// A failed union reports every branch. Only a branch that was plainly meant is worth reading.
function withoutBranches(errors: readonly Fault[]): Fault[] {
  let kept = [...errors];
  for (const union of errors.filter((error) => error.keyword === 'anyOf')) {
    const prefix = `${union.schemaPath}/anyOf/`;
    const inside = kept.filter((error) => error.schemaPath.startsWith(prefix));
    const meant = meantBranch(inside, prefix, union.instancePath);
    const dropped = new Set(inside.filter((error) => !meant.includes(error)));
    if (meant.length > 0) dropped.add(union);
    else if (isLiterals(inside, union.instancePath)) kept = replaceByEnum(kept, union, inside);
    kept = kept.filter((error) => !dropped.has(error));
  }
  return kept;
}

// The one branch whose own type and whose constant fields (a discriminator) all fit, if any.
function meantBranch(inside: readonly Fault[], prefix: string, at: string): Fault[] {
  const branches = new Map<string, Fault[]>();
  for (const error of inside) {
    const branch = error.schemaPath.slice(prefix.length).split('/', 1)[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const plausible = [...branches.values()].filter((branch) =>
    branch.every(({ keyword, instancePath }) => {
      if (keyword === 'const') return false;
      return instancePath !== at || !['type', 'enum', 'anyOf'].includes(keyword);
    }),
  );
  return plausible.length === 1 ? (plausible[0] ?? []) : [];
}

function isLiterals(inside: readonly Fault[], at: string): boolean {
  return inside.every(
    ({ keyword, instancePath }) =>
      instancePath === at && (keyword === 'const' || keyword === 'type'),
  );
}

function replaceByEnum(kept: readonly Fault[], union: Fault, inside: readonly Fault[]): Fault[] {
  const allowedValues = inside.flatMap((error) =>
    error.keyword === 'const' ? [error.params.allowedValue] : [],
  );
  if (allowedValues.length === 0) return [...kept];
  const replacement: Fault = { ...union, keyword: 'enum', params: { allowedValues } };
  return kept.map((error) => (error === union ? replacement : error));
}

function toFaults(error: Fault): SchemaFault[] {
  const at = error.instancePath;
  switch (error.keyword) {
    case 'required':
      return error.params.requiredProperties.map((name) => field(at, name, 'is required'));
    case 'additionalProperties':
      return error.params.additionalProperties.map((name) => field(at, name, 'is not known'));
    case 'boolean':
      return error.schemaPath.endsWith('/additionalProperties') ? [] : [plain(error)];
    case 'enum':
      return [{ pointer: at, detail: `must be one of ${error.params.allowedValues.join(', ')}` }];
    case 'const':
      return [{ pointer: at, detail: `must be ${JSON.stringify(error.params.allowedValue)}` }];
    case 'anyOf':
      return [{ pointer: at, detail: 'fits none of the allowed forms' }];
    default:
      return [plain(error)];
  }
}

function plain(error: Fault): SchemaFault {
  return { pointer: error.instancePath, detail: error.message };
}

// RFC 6901 §3: ~ and / are escaped in a pointer.
function field(at: string, name: string, detail: string): SchemaFault {
  const escaped = name.slice(0, nameLengthMax).replaceAll('~', '~0').replaceAll('/', '~1');
  return { pointer: `${at}/${escaped}`, detail };
}
