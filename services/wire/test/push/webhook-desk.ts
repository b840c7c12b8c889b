import { type TestHub, testToken } from './hub.ts';

/** A webhook as the service shows it; the secret only when it is new. */
export interface Shown {
  readonly id: string;
  readonly secret: string;
  readonly state: string;
  readonly delivered: number;
  readonly behind: number;
  readonly fault?: string;
  readonly nextTryAt?: string;
  readonly secrets: readonly object[];
}
/** Asks with the token. */
export async function call(
  hub: TestHub,
  method: string,
  path: string,
  body?: object,
): Promise<Response> {
  return fetch(`${hub.base}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${testToken}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
}
/** Registers a webhook. */
export const register = async (hub: TestHub, body: object) => {
  const answer = await call(hub, 'POST', '/webhooks', body);
  if (answer.status !== 201) throw new Error(await answer.text());
  return (await answer.json()) as Shown;
};
/** One webhook as it stands. */
export const look = async (hub: TestHub, { id }: { readonly id: string }) =>
  (await (await call(hub, 'GET', `/webhooks/${id}`)).json()) as Shown;
