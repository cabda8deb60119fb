import { Worker } from "node:worker_threads";
import { dynamicWorkerFile } from "../../files.ts";
import type { OpenApiDocument } from "../../spec/document.ts";
import type { EngineAnswer, EngineRequest } from "../engine.ts";

/** Milliseconds that an answer may take, and the thread to start. */
const deadline = 2000;
const startDeadline = 20_000;

/** Megabytes that the thread may use. */
const memory = 256;

/** What the thread is asked. */
export interface GeneratorRequest {
  readonly number: number;
  readonly request: EngineRequest;
}

/** What the thread says: that it is ready, or what became of a request. */
export type GeneratorMessage =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly number: number; readonly answer: EngineAnswer }
  | { readonly kind: "error"; readonly number: number; readonly message: string };

interface Thread {
  readonly ask: (request: EngineRequest) => Promise<EngineAnswer>;
  readonly stop: (reason: Error) => void;
}

/**
 * Makes the function that has an answer made up in a thread. The thread is started by the first
 * request, and does not keep the process alive. When an answer takes too long, the thread is ended
 * with all that it was asked; the next request starts another one.
 *
 * @throws Error (the function that is returned) when the answer takes too long or cannot be made up.
 */
export function createGenerator(
  document: OpenApiDocument,
): (request: EngineRequest) => Promise<EngineAnswer> {
  let thread: Promise<Thread> | undefined;

  const forget = (ended: Promise<Thread>) => {
    if (thread === ended) thread = undefined;
  };
  const start = (): Promise<Thread> => {
    const started: Promise<Thread> = startThread(document, () => forget(started));
    started.catch(() => forget(started));
    thread = started;
    return started;
  };

  return async ({ operation: { id, method, path }, ...rest }) => {
    const current = await (thread ?? start());
    const late = new Error(`Making up an answer to ${id} took more than ${deadline / 1000} s.`);
    const timer = setTimeout(() => current.stop(late), deadline);
    try {
      return await current.ask({ ...rest, operation: { id, method, path } });
    } finally {
      clearTimeout(timer);
    }
  };
}

async function startThread(document: OpenApiDocument, onEnd: () => void): Promise<Thread> {
  const worker = new Worker(dynamicWorkerFile, {
    workerData: document,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  const pending = new Map<
    number,
    { readonly resolve: (answer: EngineAnswer) => void; readonly reject: (reason: Error) => void }
  >();
  let asked = 0;
  let ended: Error | undefined;

  const end = (reason: Error) => {
    if (ended !== undefined) return;
    ended = reason;
    onEnd();
    for (const { reject } of pending.values()) reject(reason);
    pending.clear();
    void worker.terminate();
  };
  worker.on("error", (error) => end(new Error(`Making up an answer failed: ${error.message}`)));
  worker.on("exit", () => end(new Error("The thread that makes answers up has ended.")));

  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      end(new Error("The thread that makes answers up did not start."));
      reject(ended);
    }, startDeadline);
    worker.once("error", reject);
    worker.once("message", () => {
      clearTimeout(timer);
      resolve();
    });
  });

  worker.unref();
  worker.on("message", (message: GeneratorMessage) => {
    if (message.kind === "ready") return;
    const waiting = pending.get(message.number);
    pending.delete(message.number);
    if (pending.size === 0) worker.unref();
    if (message.kind === "answer") waiting?.resolve(message.answer);
    else waiting?.reject(new Error(message.message));
  });

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) {
          reject(ended);
          return;
        }
        asked += 1;
        const message: GeneratorRequest = { number: asked, request };
        worker.postMessage(message);
        pending.set(asked, { resolve, reject });
        worker.ref();
      }),
    stop: end,
  };
}
