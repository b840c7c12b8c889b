/** What the rules answer to a command. A refusal is a value: the rules throw nothing. */
export type Decision<Event> =
  | { readonly kind: 'append'; readonly event: Event }
  /** The wish is already fulfilled, so that a repeated command is harmless. */
  | { readonly kind: 'unchanged' }
  | Refusal;

/** Why a command is not followed; `code` is a slug that names the kind of problem to programs. */
export interface Refusal {
  readonly kind: 'refuse';
  readonly code: string;
  /** One sentence for people, with the values that stand against the command. */
  readonly reason: string;
}

/** The rules of one kind of entity: pure, and time arrives in the command. */
export interface Decider<State, Command, Event> {
  readonly initial: State;
  readonly decide: (state: State, command: Command) => Decision<Event>;
  readonly evolve: (state: State, event: Event) => State;
}

/** The state after a whole history, oldest event first. */
export function fold<State, Command, Event>(
  decider: Decider<State, Command, Event>,
  events: Iterable<NoInfer<Event>>,
): State {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** The one way to write a refusal. */
export function refuse(code: string, reason: string): Refusal {
  return { kind: 'refuse', code, reason };
}
