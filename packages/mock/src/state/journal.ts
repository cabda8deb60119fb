import type { Query, Violation } from "../front/message.ts";

/** The most requests, and the most bytes of their bodies, that a journal keeps. */
const mostEntries = 1000;
const mostBytes = 16 * 1024 * 1024;

/** An event that a mock has sent, because it was asked to: where to, and what came back. */
export interface RecordedWebhook {
  /** Its name, such as `answer`. */
  readonly event: string;
  /** Scheme, host and port that it went to. */
  readonly origin: string;
  readonly answer: {
    readonly status: number;
    readonly contentType: string | undefined;
    readonly body: string;
  };
}

/**
 * One request that a mock has answered, or an event that it has sent. Credentials and tokens in it are replaced by
 * `[redacted]`.
 */
export interface RecordedRequest {
  /** 1 for the first one since the start or the last reset, and so on. */
  readonly number: number;
  /** When it was answered, as RFC 3339 has it. */
  readonly time: string;
  /** The `operationId`; absent where the path or the method is none of the API's. */
  readonly operation?: string;
  readonly method: string;
  /** As sent, with its base path and without its query. */
  readonly path: string;
  readonly query: Query;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * What the JSON says, or the text of any other media type. Absent where there was no body, where it
   * was not read (a refusal came first), where it is not what its media type says, and where it is
   * larger than 64 KiB.
   */
  readonly body?: unknown;
  /** The size of the body in bytes, as far as it was read. */
  readonly bodyBytes: number;
  /** Whether the request is what the spec allows. */
  readonly valid: boolean;
  /** Why it is not; empty when it is. */
  readonly violations: readonly Violation[];
  /** The status of the answer. */
  readonly status: number;
  /** The named example that the answer is made of, if any. */
  readonly example?: string;
  /** Present on an event that the mock has sent: the request is its own, and `violations` are of the answer. */
  readonly webhook?: RecordedWebhook;
}

/** The requests of one mock, in the order in which they were answered. */
export interface Journal {
  readonly add: (request: Omit<RecordedRequest, "number">) => void;
  readonly entries: () => readonly RecordedRequest[];
  /** How many had to give way to later ones. */
  readonly dropped: () => number;
  readonly clear: () => void;
}

/** Makes a journal that forgets the oldest requests once it holds 1000, or 16 MiB of bodies. */
export function createJournal(): Journal {
  let kept: RecordedRequest[] = [];
  let bytes = 0;
  let added = 0;

  return {
    add: (request) => {
      added += 1;
      kept.push({ number: added, ...request });
      bytes += keptBytes(request);
      while (kept.length > mostEntries || bytes > mostBytes) {
        const oldest = kept.shift();
        if (oldest === undefined) break;
        bytes -= keptBytes(oldest);
      }
    },
    entries: () => [...kept],
    dropped: () => added - kept.length,
    clear: () => {
      kept = [];
      bytes = 0;
      added = 0;
    },
  };
}

function keptBytes({ body, bodyBytes, webhook }: Omit<RecordedRequest, "number">): number {
  const answer = webhook === undefined ? 0 : Buffer.byteLength(webhook.answer.body);
  return (body === undefined ? 0 : bodyBytes) + answer;
}
