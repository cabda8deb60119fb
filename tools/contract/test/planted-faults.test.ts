import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cellsOf } from "../src/matrix/cells.ts";
import { knownDifferences } from "../src/matrix/known-differences.ts";
import { runMatrix } from "../src/report/run.ts";
import { loadApi } from "../src/spec/load.ts";
import { type Answer, type Fault, startTampering, type Tamper } from "./tampering.ts";

/** A fault, and the cells of which it must fail some; every other that it fails must match `also`. */
interface Planted {
  readonly what: string;
  readonly fault: Fault;
  readonly fails: RegExp;
  readonly also: RegExp;
}

const planted: readonly Planted[] = [
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
];

describe("the matrix of camara-call-handling", () => {
  it("finds a correlation id that does not come back", { timeout: 60_000 }, async () => {
    const { bench, close } = await startTampering("camara-call-handling");
    const forgetful = bench({ answer: ({ headers }) => headers.set("x-correlator", "another") });
    const cells = cellsOf(forgetful.api).filter(({ group }) => group === "responses");
    const { cells: reports } = await runMatrix(forgetful, cells);
    await close();
    expect(
      reports.every(({ failure }) => failure?.startsWith("header x-correlator is another")),
    ).toBe(true);
  });
});

describe("the matrix of bandwidth-voice", () => {
  let started: Awaited<ReturnType<typeof startTampering>>;
  beforeAll(async () => {
    started = await startTampering("bandwidth-voice");
  });
  afterAll(() => started.close());

  // The spec itself is not at fault here.
  const cells = cellsOf(loadApi("bandwidth-voice")).filter(({ group }) => group !== "schemas");

  const failed = async (fault: Fault) => {
    const bench = started.bench(fault);
    const { cells: reports } = await runMatrix(bench, cells, knownDifferences);
    const unknown = reports.filter(
      ({ failure, known }) => failure !== undefined && known === undefined,
    );
    return unknown.map(({ id }) => id);
  };

  it("passes where nothing is wrong", async () => {
    expect(await failed({})).toEqual([]);
  });

  it.each(planted)("finds $what, and accuses nothing else", async ({ fault, fails, also }) => {
    const found = await failed(fault);
    expect(found.filter((id) => fails.test(id))).not.toEqual([]);
    expect(found.filter((id) => !fails.test(id) && !also.test(id))).toEqual([]);
  });
});

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
