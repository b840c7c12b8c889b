import { ask, type Connection, type NewsroomAnswer } from '../newsroom-client.ts';
import { formatFields, type Output, print } from '../output.ts';

/** A change of one entity: `POST /articles/<id>/<action>` or the same for an occasion. */
export interface Change {
  readonly kind: 'article' | 'occasion';
  readonly id: string;
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The revision that the person saw; a newer one refuses the change. */
  readonly revision?: string;
  readonly key?: string;
}

/** Asks for one change and prints what came of it. */
export async function change(connection: Connection, wish: Change, output: Output): Promise<void> {
  const answer = await ask(connection, {
    method: 'POST',
    path: `/${wish.kind}s/${encodeURIComponent(wish.id)}/${wish.action}`,
    body: JSON.stringify(withoutAbsent(wish.body)),
    contentType: 'application/json',
    ...(wish.revision !== undefined && { ifMatch: wish.revision }),
    ...(wish.key !== undefined && { idempotencyKey: wish.key }),
  });
  printOutcome(answer, output);
}

/** Announces an occasion at an editor's word. */
export async function announce(
  connection: Connection,
  body: Readonly<Record<string, unknown>>,
  output: Output,
  key?: string,
): Promise<void> {
  const answer = await ask(connection, {
    method: 'POST',
    path: '/occasions',
    body: JSON.stringify(withoutAbsent(body)),
    contentType: 'application/json',
    ...(key !== undefined && { idempotencyKey: key }),
  });
  printOutcome(answer, output);
}

/** Options that were not given are not sent: absent means unchanged. */
function withoutAbsent(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function printOutcome({ status, body }: NewsroomAnswer, output: Output): void {
  print(output, body, () =>
    formatFields([
      [status === 201 ? 'recorded' : 'unchanged', body['type'] ?? body['id']],
      ['id', body['id']],
      ['revision', body['revision']],
      ['sequence', body['sequence']],
    ]),
  );
}
