import type { Answer, Fault, Tamper } from "./tampering.ts";

/** A fault, and the cells of which it must fail some; every other that it fails must match `also`. */
export interface Planted {
  readonly what: string;
  readonly fault: Fault;
  readonly fails: RegExp;
  readonly also: RegExp;
}

/** Ways in which a server or a client of bandwidth-voice may go wrong. */
export const planted: readonly Planted[] = [
  {
    what: "another status than the one asked for",
    fault: { answer: status(409, 404) },
    fails: /^updateCall 409 /,
    also: / 409 /,
  },
  {
    what: "a success with another status",
    fault: { answer: status(201, 200) },
    fails: /^createCall request needed$/,
    also: /^createCall (201|request|accepts|with)/,
  },
  {
    what: "a body without one of its fields",
    fault: { answer: edit(201, (body) => ({ ...body, callId: undefined })) },
    fails: /^createCall 201 /,
    also: /^createCall (201|request)/,
  },
  {
    what: "a field of another type",
    fault: { answer: edit(201, (body) => ({ ...body, callTimeout: "30" })) },
    fails: /^createCall 201 /,
    also: /^createCall (201|request)/,
  },
  {
    what: "an error in another's words",
    fault: { answer: edit(503, () => ({ type: "error", description: "Busy", id: null })) },
    fails: /^listCalls 503 /,
    also: / 503 /,
  },
  {
    what: "an answer of another media type",
    fault: { answer: header(404, "content-type", "text/html") },
    fails: /^getCallState 404 /,
    also: / 404 |unknown path/,
  },
  {
    what: "an answer without a declared header",
    fault: { answer: header(201, "location", undefined) },
    fails: /^createCall 201 /,
    also: /^createCall (201|request)/,
  },
  {
    what: "a header that is another call's",
    fault: { answer: header(201, "location", "https://example.com/calls/other") },
    fails: /^createCall 201 /,
    also: /^createCall (201|request)/,
  },
  {
    what: "a last page that promises another",
    fault: { answer: nextLink },
    fails: /^listCalls paging$/,
    also: /^listCalls (200|request)/,
  },
  {
    what: "a server that refuses nothing",
    fault: { answer: status(400, 200) },
    fails: /^createCall refuses from left out /,
    also: / (400|refuses) /,
  },
  {
    what: "a server that refuses for a reason that is none",
    fault: { answer: reason(["request", "body", "nowhere"]) },
    fails: /^createCall refuses from left out /,
    also: / refuses /,
  },
  {
    what: "a server that is stricter than its spec",
    fault: { answer: strict },
    fails: /^createCall accepts callTimeout = 300$/,
    also: /^$/,
  },
  {
    what: "a server that lets everybody in",
    fault: { answer: status(401, 200) },
    fails: /^listCalls refuses no credentials$/,
    also: / (401|refuses) /,
  },
  {
    what: "a 401 that does not say how to do better",
    fault: { answer: header(401, "www-authenticate", undefined) },
    fails: /^updateCallBxml refuses no credentials$/,
    also: / refuses /,
  },
  {
    what: "a 405 without Allow",
    fault: { answer: header(405, "allow", undefined) },
    fails: /^DELETE .+ is refused$/,
    also: / is refused$/,
  },
  {
    what: "a client that quotes XML",
    fault: { request: (request) => ({ ...request, ...quoted(request) }) },
    fails: /^updateCallBxml request application\/xml /,
    also: /^updateCallBxml (\d|request|with)/,
  },
  {
    what: "a client that loses the query",
    fault: { request: (request) => ({ ...request, url: request.url.replace(/\?.*/, "") }) },
    fails: /^listCalls request with query /,
    also: /^listCalls (request|paging)/,
  },
  {
    what: "a client that sends a call twice",
    fault: { client: { twice: true } },
    fails: /^createCall request needed$/,
    also: /^\w+ (\d|request|with|paging)/,
  },
  {
    what: "a client that always says that nothing was done",
    fault: { client: { error: (error) => Object.assign(error, { carriedOut: "no" }) } },
    fails: /^createCall 503 /,
    also: /^(createCall|updateCall|updateCallBxml) 50\d /,
  },
  {
    what: "a client that loses the body of an error",
    fault: { client: { error: (error) => Object.assign(error, { error: undefined }) } },
    fails: /^createCall 400 /,
    also: / [45]\d\d /,
  },
];

function status(from: number, to: number): Tamper {
  return (answer) => {
    if (answer.status === from) answer.status = to;
  };
}

function edit(status: number, change: (body: object) => object): Tamper {
  return (answer) => {
    if (answer.status === status) answer.text = JSON.stringify(change(JSON.parse(answer.text)));
  };
}

function header(status: number, name: string, value: string | undefined): Tamper {
  return ({ status: given, headers }) => {
    if (given !== status) return;
    if (value === undefined) headers.delete(name);
    else headers.set(name, value);
  };
}

function nextLink({ headers, request, status }: Answer): void {
  if (status !== 200 || request.method !== "GET" || !request.url.includes("pageToken")) return;
  headers.set("link", `<${request.url}x>; rel="next"`);
}

function reason(location: readonly string[]): Tamper {
  return ({ headers }) => {
    if (!headers.has("sl-violations")) return;
    headers.set("sl-violations", JSON.stringify([{ location, code: "pattern" }]));
  };
}

function strict(answer: Answer): void {
  if (answer.status === 201 && /"callTimeout":300\b/.test(answer.sent)) answer.status = 400;
}

function quoted({ body, headers }: RequestInit): RequestInit {
  const isXml = new Headers(headers).get("content-type") === "application/xml";
  return isXml ? { body: JSON.stringify(body) } : {};
}
