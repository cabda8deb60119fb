/** Answers a request, as `createWebhookHandler`'s handlers do, and the `fetch` of a Hono application. */
export type RequestHandler = (request: Request) => Response | Promise<Response>;

/** What is needed of `http.IncomingMessage`, and of the requests that frameworks make of it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Set by a framework that has read the body, as Express does with `express.json()`. */
  readonly body?: unknown;
  on(event: "data", listener: (chunk: Uint8Array) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "end" | "close", listener: () => void): unknown;
}

/** What is needed of `http.ServerResponse`. */
export interface NodeResponse {
  writeHead(status: number, headers: Record<string, string | string[]>): unknown;
  end(body: Uint8Array): unknown;
}

/**
 * Makes a listener for `http.createServer`, Express and whatever else has node's request and response.
 *
 * A body that Express has parsed already is taken as it is; otherwise the listener reads it. A handler that fails,
 * or gives an answer that cannot be read, is answered for with status 500.
 */
export function nodeListener(
  handler: RequestHandler,
): (request: NodeRequest, response: NodeResponse) => void {
  return (request, response) => {
    const body = openBody(request);
    answer(handler, request, body.content)
      .then(([status, headers, bytes]) => {
        body.discard();
        response.writeHead(status, headers);
        response.end(bytes);
      })
      // The connection is gone: there is nobody to tell.
      .catch(() => {});
  };
}

/** All headers of an answer; only cookies may come in several, since a comma may stand in them. */
function headersOf({ headers }: Response): Record<string, string | string[]> {
  const cookies = headers.getSetCookie();
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { "set-cookie": cookies }) };
}

const base = "http://localhost";

type Answer = [status: number, headers: Record<string, string | string[]>, body: Uint8Array];

async function answer(
  handler: RequestHandler,
  { method = "GET", url = "/", headers }: NodeRequest,
  content: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | string | null,
): Promise<Answer> {
  let status = 400;
  try {
    // HTTP/2 has the request line among the headers.
    const pairs = Object.entries(headers).flatMap(([name, value]) =>
      name[0] === ":" ? [] : [value ?? []].flat().map((one): [string, string] => [name, one]),
    );
    // A target such as `*` or `//:0/` is no path; the query still counts.
    const target = URL.canParse(url, base)
      ? new URL(url, base)
      : `${base}/${/\?.*/.exec(url) ?? ""}`;
    const init = { method, headers: pairs, body: content, duplex: "half" };
    const asked = new Request(target, init);
    status = 500;
    const reply = await handler(asked);
    // Response.error() has status 0, and is a failure, too.
    return [reply.status || status, headersOf(reply), new Uint8Array(await reply.arrayBuffer())];
  } catch {
    // No Request can be made of it, such as of the method TRACE; or the handler failed, or its answer did.
    return [status, {}, new Uint8Array()];
  }
}

function openBody(request: NodeRequest) {
  const { method, body } = request;
  let open = true;
  const discard = () => {
    open = false;
  };
  if (method === "GET" || method === "HEAD") return { content: null, discard };
  if (body !== undefined)
    return {
      content:
        typeof body === "string" || body instanceof Uint8Array
          ? (body as Uint8Array<ArrayBuffer>)
          : JSON.stringify(body),
      discard,
    };
  const content = new ReadableStream<Uint8Array>({
    start(controller) {
      // Once the answer is known, the rest is read and thrown away: a sender listens only when it has sent all.
      const end = (act: () => void) => () => {
        if (open) act();
        open = false;
      };
      request.on("data", (chunk) => {
        if (open) controller.enqueue(chunk);
      });
      request.on(
        "end",
        end(() => controller.close()),
      );
      const broken = end(() => controller.error(new Error("the body broke off")));
      request.on("error", broken);
      request.on("close", broken);
    },
    cancel: discard,
  });
  return { content, discard };
}
