/** Where the suite finds what it calls. */
export interface Servers {
  /** The mock of the Voice API. */
  readonly voice: string;
  /** The mock of the WebRTC API. */
  readonly webrtc: string;
  /** The mock of CAMARA's Call Handling API. */
  readonly calls: string;
  /** A URL at which nothing listens. */
  readonly nobody: string;
  /**
   * A server that takes every call, and answers none but the first one on each connection: it drops the connection
   * instead. A GET tells how often it took each call, by its `tag`.
   */
  readonly dropping: string;
}

/** Something that a package does in every runtime; throws where it does not. */
export type Check = (servers: Servers) => Promise<void>;

/** How one check ended: with the reason, where it failed. */
export interface Verdict {
  readonly name: string;
  readonly failure?: string;
}

declare global {
  // The page's name for the suite, by which the test starts it.
  var runSuite: (servers: Servers) => Promise<Verdict[]>;
}

/** Runs all checks, one after the other. Uses nothing that only some runtimes have. */
export async function runChecks(
  checks: Readonly<Record<string, Check>>,
  servers: Servers,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(servers);
      verdicts.push({ name });
    } catch (error) {
      verdicts.push({
        name,
        failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      });
    }
  }
  return verdicts;
}

/** Fails unless two values are equal, as JSON has them. */
export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`expected ${right}, and it was ${left}`);
}

/** Fails unless a promise does; gives its error. */
export async function failureOf(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("expected a failure, and it succeeded");
}
