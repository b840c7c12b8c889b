import { createInbox, type Msg, type NatsConnection } from '@nats-io/transport-node';

/** What a request with several answers hears; an error ends it. */
export type OnAnswer = (error: Error | undefined, message: Msg) => void;

/**
 * One inbox for all requests that get several answers. A subscription for each request would be
 * two more messages to the broker, and reading an entity is on the way of every command.
 */
export interface Replies {
  /** Sends a request; `onAnswer` gets each answer until the function returned is called. */
  request(subject: string, payload: string, onAnswer: OnAnswer): () => void;
}

/** Opens the inbox; it lasts as long as the connection. */
export function openReplies(nats: NatsConnection): Replies {
  const inbox = createInbox();
  const waiting = new Map<string, OnAnswer>();
  let requests = 0;
  nats.subscribe(`${inbox}.*`, {
    callback(error, message) {
      if (error) for (const onAnswer of [...waiting.values()]) onAnswer(error, message);
      else waiting.get(message.subject.slice(inbox.length + 1))?.(undefined, message);
    },
  });
  return {
    request(subject, payload, onAnswer) {
      requests += 1;
      const token = requests.toString(36);
      waiting.set(token, onAnswer);
      nats.publish(subject, payload, { reply: `${inbox}.${token}` });
      return () => waiting.delete(token);
    },
  };
}
