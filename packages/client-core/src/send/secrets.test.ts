import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { clientOf, failureOf, thingsClient } from "../../test/client.ts";
import { token, tokenEndpoint, tokenUrl } from "../../test/token-endpoint.ts";
import { basic, bearer, type ClientOptions, isUnexpectedBody, type RetryEvent } from "../index.ts";

const secrets = {
  token: "token-abc123",
  clientSecret: "s3cr3t/word",
  basicUser: "basic-user-1",
  basicPassword: "basic-pass-1",
  username: "callback-user-1",
  password: "callback-pass-1",
  fallbackPassword: "fallback-pass-1",
  icePassword: "asd88fgpdd777uzjYhagZg",
  header: "per-call-token-1",
};
const body = {
  label: "a",
  username: secrets.username,
  password: secrets.password,
  fallbackPassword: secrets.fallbackPassword,
  token: secrets.token,
  offer: { sdp: `v=0\r\na=ice-pwd:${secrets.icePassword}\r\n` },
};
const everything = Object.values(secrets).join(" ");
const authorizations = [
  `Bearer ${secrets.token}`,
  `Basic ${btoa(`${secrets.basicUser}:${secrets.basicPassword}`)}`,
  `Basic ${btoa(`client-1:${encodeURIComponent(secrets.clientSecret)}`)}`,
];

/** All that a program might print of a value: plainly, as JSON, inspected with its causes, and its stack. */
function printed(value: unknown): string {
  const parts: unknown[] = [value, { ...(value as object) }];
  for (let one = value; one instanceof Error; one = one.cause)
    parts.push(one.message, one.stack, String(one), Object.entries(one));
  return parts.map((part) => `${inspect(part, { depth: 20 })}\n${JSON.stringify(part)}`).join("\n");
}

function expectClean(value: unknown): void {
  const text = printed(value);
  for (const secret of [...Object.values(secrets), ...authorizations])
    expect(text).not.toContain(secret);
}

const auths: Record<string, ClientOptions["auth"]> = {
  bearer: bearer(secrets.token),
  "a bearer function": bearer(() => secrets.token),
  basic: basic(secrets.basicUser, secrets.basicPassword),
};
const options = { headers: { "x-api-key": secrets.header, cookie: `sid=${secrets.header}` } };
const echo = (auth: string) =>
  `${auth === "basic" ? everything : everything.replace(/basic-\S+/g, "")} ${JSON.stringify(body)}`;

describe.each(Object.keys(auths))("with %s credentials, no secret is printed by", (name) => {
  const auth = auths[name] as ClientOptions["auth"];
  const own = echo(name).replace(secrets.clientSecret, "");
  const failing = (answer: () => Response | Promise<Response>) => {
    const events: RetryEvent[] = [];
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => lines.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const client = clientOf(answer, {
      auth,
      logger,
      onRetry: (event) => events.push(event),
      retry: { attempts: 2 },
    });
    return { client, seen: { events, lines } };
  };

  it.each<[string, () => Response | Promise<Response>]>([
    ["JSON", () => Response.json({ message: own, any: [own], [own]: own }, { status: 429 })],
    [
      "HTML",
      () =>
        new Response(`<p>${own}</p>`, { status: 429, headers: { "content-type": "text/html" } }),
    ],
    ["text of an undocumented status", () => new Response(own, { status: 418 })],
    [
      "broken JSON",
      () =>
        new Response(`{"a": ${JSON.stringify(own)}`, {
          status: 400,
          headers: { "content-type": "application/json" },
        }),
    ],
    [
      "HTML with status 201",
      () => new Response(own, { status: 201, headers: { "content-type": "text/html" } }),
    ],
    [
      "headers",
      () =>
        Response.json(
          {},
          {
            status: 400,
            headers: {
              "x-request-id": own.replace(/[^\x20-\x7e]/g, ""),
              "set-cookie": secrets.header,
            },
          },
        ),
    ],
    [
      "a redirect",
      () =>
        new Response(null, {
          status: 307,
          headers: { location: `https://b.example/${secrets.token}` },
        }),
    ],
    ["its status text", () => new Response(null, { status: 400, statusText: own })],
    [
      "the code of a failure",
      () => {
        throw Object.assign(new TypeError("fetch failed"), { code: own });
      },
    ],
    [
      "a failure of fetch",
      () => {
        const cause = Object.assign(new Error(`inner ${own}`), {
          code: "ECONNREFUSED",
          options: { own },
        });
        throw Object.assign(new TypeError(`outer ${own}`, { cause }), { request: { own } });
      },
    ],
  ])("an API that echoes everything in %s", async (_, answer) => {
    const { client, seen } = failing(answer);
    const error = await failureOf(client.createThing({ body }, options));
    expectClean(error);
    expectClean(seen);
    const result = await client
      .createThing({ body }, options)
      .result()
      .catch((thrown) => thrown);
    expectClean({ ...result, response: undefined });
    if (isUnexpectedBody(result.error)) expectClean(result.error.text);
  });
});

describe("no secret is printed", () => {
  it("of a token endpoint that echoes what it was sent", async () => {
    const { auth } = tokenEndpoint(() => token("unused"));
    for (const status of [200, 400, 500]) {
      const client = clientOf(
        async (_, url, init) => {
          expect(url).toBe(tokenUrl);
          const { authorization } = init.headers as Record<string, string>;
          const text = `${authorization} ${secrets.clientSecret}`;
          return Response.json(
            { error: text, error_description: text, access_token: text },
            { status },
          );
        },
        { auth, retry: { attempts: 2 } },
      );
      const error = await failureOf(client.createThing({ body }));
      expect(error.name).toBe("TokenError");
      expectClean(error);
    }
  });

  it("of a token endpoint that passes the secret off as an error code", async () => {
    const { auth } = tokenEndpoint(() => token("unused"), { clientSecret: "onlyletters" });
    const client = clientOf(() => Response.json({ error: "onlyletters" }, { status: 400 }), {
      auth,
    });
    const error = await failureOf(client.createThing({ body }));
    expect(error.message).toContain("the token endpoint answered 400 (***)");
  });

  it("of a token that was replaced while the call was under way", async () => {
    let count = 0;
    const auth = bearer(() => `rotating-token-${++count}`);
    const client = clientOf(
      () =>
        Response.json({ message: "saw rotating-token-1 and rotating-token-2" }, { status: 429 }),
      { auth, retry: { attempts: 2 } },
    );
    const error = await failureOf(client.createThing({ body }));
    expect(error.message).toContain("saw *** and ***");
  });

  it("of an Authorization header of the caller's own, with or without its scheme", async () => {
    const client = clientOf(() =>
      Response.json(
        { message: `bad ${secrets.header}; not ${`Bearer ${secrets.header}`}` },
        { status: 400 },
      ),
    );
    const headers = { authorization: `Bearer ${secrets.header}` };
    expectClean(await failureOf(client.getThing({ id: "t-1" }, { headers })));
  });

  it("of headers that middleware sets", async () => {
    const client = clientOf(() => new Response(null), {
      fetch: async (input) => {
        const { headers } = input as Request;
        const message = `key ${headers.get("x-api-key")}, ${headers.get("authorization")}`;
        return Response.json({ message }, { status: 403 });
      },
      middleware: [
        (request, next) => {
          request.headers.set("x-api-key", secrets.header);
          request.headers.set("authorization", `Token ${secrets.token}`);
          return next(request);
        },
      ],
    });
    const error = await failureOf(client.createThing({ body }));
    expect(error.message).toContain("-> 403 key ***, ***");
    expectClean(error);
  });

  it.each([undefined, "text/plain", "application/json"])(
    "of an answer that the spec does not declare, of type %s",
    async (type) => {
      const headers: HeadersInit = type === undefined ? {} : { "content-type": type };
      for (const text of [`{"token":"${secrets.token}"}`, `{"a":1,"token":"${secrets.token}`]) {
        const client = clientOf(() => new Response(new Blob([text]), { status: 202, headers }));
        expectClean(await failureOf(client.createThing({ body: { label: "a" } })));
      }
    },
  );

  it("of a bearer function's earlier token, nor of a token request's form", async () => {
    let count = 0;
    const rotating = bearer(async () => {
      if (count++ > 0) throw new Error(`renewing ${secrets.token} failed`);
      return secrets.token;
    });
    const first = clientOf(() => Response.json({ id: "t-1" }), { auth: rotating });
    await first.getThing({ id: "t-1" });
    expectClean(await failureOf(first.getThing({ id: "t-1" })));
    const { auth } = tokenEndpoint(() => token("unused"), {
      form: { client_assertion: secrets.token, account: 4711 as never },
    });
    const second = clientOf(
      (_, _url, init) => {
        throw new TypeError(`fetch of ${init.body} failed`);
      },
      { auth, retry: { attempts: 1 } },
    );
    expectClean(await failureOf(second.getThing({ id: "t-1" })));
  });

  it("of the URL, ids and all, that a runtime puts into its error", async () => {
    const client = clientOf((_, url) => {
      throw new TypeError(`error sending request for url (${url})`);
    });
    const error = await failureOf(client.getThing({ id: "+19195550123" }));
    expect(printed(error)).not.toContain("9195550123");
  });

  it("of an XML body", async () => {
    const client = clientOf(() => new Response(`bad: ${everything}`, { status: 400 }));
    const xml = `<Bxml username="${secrets.username}" password='${secrets.password}'/>`;
    const error = await failureOf(client.drawThing({ id: "t-1", body: xml }));
    for (const secret of [secrets.username, secrets.password])
      expect(printed(error)).not.toContain(secret);
  });

  it("by the client, its credentials or a call", async () => {
    const client = thingsClient("https://api.example.com", {
      auth: auths.basic as ClientOptions["auth"],
    });
    expectClean(client);
    for (const auth of Object.values(auths)) expectClean(auth);
    for (const auth of Object.values(auths)) {
      const { createThing, listThings } = clientOf(() => Response.json([]), { auth });
      for (const call of [createThing({ body }), listThings()]) {
        expectClean(call);
        await call.catch(() => {});
        expectClean(call);
        await new Promise((resolve) => setTimeout(resolve, 1));
        const all = inspect(call, { depth: 20, showHidden: true, getters: true });
        for (const one of authorizations) expect(all).not.toContain(one);
      }
    }
  });
});
