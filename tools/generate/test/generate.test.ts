import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PendingList } from "../../../packages/client-core/src/index.ts";
import { type Editor, openEditor } from "./editor.ts";
import { makeWorkspace, type Workspace } from "./workspace.ts";

let workspace: Workspace;
const file = (name: string) => workspace.generated("voicemail", name);
const names = [
  ...["client.ts", "operations.ts", "types.ts", "validation.ts"],
  ...["webhook-examples.ts", "webhooks.ts"],
];
const contents = (name: string) => readFileSync(file(name), "utf8");

beforeAll(async () => {
  workspace = makeWorkspace({ voicemail: [] });
  const { code, err } = await workspace.run("voicemail");
  expect(err).toBe("");
  expect(code).toBe(0);
}, 60_000);
afterAll(() => workspace.remove());

describe("the generated folder", () => {
  it("has six files, each with a banner that says where it comes from", () => {
    expect(readdirSync(dirname(file("types.ts")))).toEqual(names);
    for (const name of names)
      expect(contents(name)).toMatch(
        /^\/\/ Generated from specs\/voicemail by tools\/generate\. Do not edit: .*npm run generate\.\n\n/,
      );
  });

  it("is the same when it is made again from a new bundle, and no file is touched", async () => {
    const before = statSync(file("types.ts")).mtimeMs;
    workspace.bundle();
    const { code, out } = await workspace.run("voicemail");
    expect(out).toBe("packages/voicemail/src/generated is up to date\n");
    expect(code).toBe(0);
    expect(statSync(file("types.ts")).mtimeMs).toBe(before);
  });

  it("has no line that ends in white space, and no tab", () => {
    for (const name of names) expect(contents(name)).not.toMatch(/[ \t]+$|\t/m);
  });
});

describe("--check", () => {
  it("is content with fresh files and says nothing", async () => {
    expect(await workspace.run("voicemail", "--check")).toEqual({ code: 0, out: "", err: "" });
  });

  it("names every file that is stale, missing or extra, and changes none", async () => {
    const types = contents("types.ts");
    writeFileSync(file("types.ts"), `${types}// by hand\n`);
    rmSync(file("client.ts"));
    writeFileSync(file("old.ts"), "");

    const { code, err } = await workspace.run("voicemail", "--check");

    expect(code).toBe(1);
    expect(err).toBe(`Generated files are not what specs/voicemail makes:
  missing  packages/voicemail/src/generated/client.ts
  extra    packages/voicemail/src/generated/old.ts
  stale    packages/voicemail/src/generated/types.ts
Run npm run generate, look at what it changes, and commit it.
`);
    expect(readdirSync(dirname(file("types.ts")))).toEqual([
      "old.ts",
      ...names.filter((name) => name !== "client.ts"),
    ]);

    const mended = await workspace.run("voicemail");
    expect(mended.out).toBe(`wrote packages/voicemail/src/generated/client.ts
removed packages/voicemail/src/generated/old.ts
wrote packages/voicemail/src/generated/types.ts
`);
    expect(contents("types.ts")).toBe(types);
    expect((await workspace.run("voicemail", "--check")).code).toBe(0);
  });

  it("stops at a broken spec as writing does", async () => {
    const bundle = join(workspace.root, "specs/voicemail/dist/openapi.json");
    const good = readFileSync(bundle, "utf8");
    writeFileSync(bundle, good.replace('"x-retry": "never"', '"x-retry": "now and then"'));
    const { code, err } = await workspace.run("voicemail", "--check");
    writeFileSync(bundle, good);
    expect(err).toContain("setGreeting: x-retry: now and then is not a retry class");
    expect(code).toBe(1);
  });
});

describe("a spec that cannot be read", () => {
  const bundle = () => join(workspace.root, "specs/voicemail/dist/openapi.json");

  it.each([
    ["is missing", undefined, "specs/voicemail/dist/openapi.json is missing"],
    ["is not JSON", "{", "specs/voicemail/dist/openapi.json is not JSON"],
    ["is something else", "[]", "specs/voicemail/dist/openapi.json is not an OpenAPI document"],
    [
      "has a $ref to nowhere",
      '{"openapi":"3.1.0","paths":{"/a":{"get":{"$ref":"#/gone"}}}}',
      "In the bundled spec the $ref #/gone leads nowhere.",
    ],
  ])("stops when its bundle %s, and leaves the files alone", async (_, broken, message) => {
    const good = readFileSync(bundle(), "utf8");
    const before = contents("types.ts");
    rmSync(bundle());
    if (broken !== undefined) writeFileSync(bundle(), broken);
    const { code, err } = await workspace.run("voicemail");
    mkdirSync(dirname(bundle()), { recursive: true });
    writeFileSync(bundle(), good);
    expect(err).toContain(message);
    expect(err).toContain("npm run generate");
    expect(code).toBe(1);
    expect(contents("types.ts")).toBe(before);
  });
});

describe("operations.ts", () => {
  it("is the API as a table", async () => {
    const { api, paged } = (await import(file("operations.ts"))) as Record<
      "api" | "paged",
      unknown
    >;
    expect(api).toMatchObject({
      name: "voicemail",
      version: "1.2.0",
      baseUrl: "https://eu.voicemail.telespec.dev/v1",
      tokenUrl: "https://login.telespec.dev/token",
      correlation: { header: "x-correlator", pattern: "^[a-z0-9-]{1,36}$" },
    });
    expect(api).toHaveProperty("operations.leaveMessage", {
      method: "POST",
      path: "/boxes/{boxId}/messages",
      parameters: { boxId: "path", "x-correlator": "header" },
      bound: ["boxId"],
      body: { mediaType: "application/json", required: true },
      responses: {
        201: ["application/json"],
        400: ["application/json"],
        429: ["application/json"],
      },
      retry: "rejected-only",
    });
    expect(api).toHaveProperty("operations.listMessages.paging", "link");
    expect(paged).toBe(PendingList);
    expect(api).toHaveProperty("operations.getMessage.responses", {
      200: ["application/json"],
      204: [],
      404: [],
    });
    expect(api).toHaveProperty("operations.setGreeting.body.mediaType", "application/xml");
    expect(api).toHaveProperty("operations.getStatus", {
      method: "GET",
      path: "/status",
      parameters: {},
      responses: { 200: ["text/plain"] },
      retry: "idempotent",
    });
    expect(api).not.toHaveProperty("operations.messageEvent");
  });
});

describe("validation.ts", () => {
  it("is what requests and successes must look like, by operation", async () => {
    const { validation } = (await import(file("validation.ts"))) as { validation: unknown };
    expect(validation).toHaveProperty("operations.leaveMessage", {
      parameters: {
        boxId: { schema: { type: "string", pattern: "^[0-9]+$" }, required: true },
        "x-correlator": { schema: { type: "string", pattern: "^[a-z0-9-]{1,36}$" } },
      },
      body: { schema: { $ref: "NewMessage" }, required: true },
      responses: { 201: { $ref: "Message" } },
    });
    expect(validation).toHaveProperty("operations.getMessage.responses", {
      200: { $ref: "Message" },
    });
    expect(validation).toHaveProperty("operations.getStatus", {
      parameters: {},
      responses: { 200: { type: "string" } },
    });
    expect(validation).toHaveProperty("schemas.MessageState", {
      type: "string",
      enum: ["new", "heard"],
    });
    expect(validation).not.toHaveProperty("schemas.Problem");
  });
});

describe("webhooks.ts", () => {
  it("has the text of a webhook at its own event alone", () => {
    // `messageEvent` takes all events, and says of none when it comes.
    expect(contents("webhooks.ts")).not.toContain("Something happened to a message");
    expect(contents("types.ts")).toContain("Something happened to a message");
  });

  it("is the events as a table, and the schemas that check them, without their texts", async () => {
    const { webhooks, schemas } = (await import(file("webhooks.ts"))) as Record<string, unknown>;
    expect(webhooks).toEqual({
      discriminator: "eventType",
      events: {
        left: { schema: "MessageLeft", empty: [204] },
        heard: { schema: "MessageHeard", empty: [204] },
      },
    });
    expect(schemas).toEqual({
      Message: {
        type: "object",
        required: ["messageId", "from"],
        properties: {
          messageId: { type: "string" },
          from: { type: "string" },
          state: { $ref: "MessageState" },
          repliesTo: { $ref: "Message" },
        },
      },
      MessageHeard: {
        type: "object",
        required: ["eventType", "messageId"],
        properties: { eventType: { type: "string" }, messageId: { type: "string" } },
      },
      MessageLeft: {
        type: "object",
        required: ["eventType", "message"],
        properties: { eventType: { type: "string" }, message: { $ref: "Message" } },
      },
      MessageState: { type: "string", enum: ["new", "heard"] },
    });
  });

  it("stands beside the spec's example of each event", async () => {
    const { examples } = (await import(file("webhook-examples.ts"))) as Record<string, unknown>;
    expect(examples).toEqual({
      left: { eventType: "left", message: { messageId: "m-1", from: "+19195550100" } },
      heard: { eventType: "heard", messageId: "m-1" },
    });
  });
});

describe("the generated types", () => {
  let editor: Editor;
  beforeAll(() => {
    editor = openEditor(dirname(file("types.ts")));
  });
  const prelude = `
    import type { VoicemailClient, VoicemailClientErrors } from "./client.ts";
    import type { components, Message, MessageEvent, operations, paths, webhooks } from "./types.ts";
    declare const client: VoicemailClient;
    type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
    const same = <A, B>(..._: Equal<A, B> extends true ? [] : ["differs"]) => {};
  `;
  const check = (code: string) => editor.check(`${prelude}\n${code}\nexport {};`);

  it("compile against the types of client-core", () => {
    for (const name of names) expect(editor.checkFile(file(name))).toEqual([]);
  });

  it("take what an operation needs, and nothing more", () => {
    expect(
      check(`
        void client.leaveMessage({ body: { from: "a" } }, { timeout: 1 });
        void client.leaveMessage({ boxId: "7", "x-correlator": "c", body: { from: "a", text: "b" } });
        void client.listMessages();
        void client.listMessages({ since: new Date(), state: ["new", "heard"], pageSize: 2 });
        void client.listMessages({ since: "2026-01-01T00:00:00Z", boxId: undefined });
        void client.markMessage({ messageId: "m" });
        void client.markMessage({ messageId: "m", body: { state: "heard" } });
        void client.setGreeting({ body: "<speak/>" });
        void client.setGreeting({ body: {} as import("@telespec/client-core").XmlDocument });
        void client.getStatus();
        void client.getStatus({}, { timeout: 1 });
      `),
    ).toEqual([]);
  });

  it.each([
    ["no parameters where some are required", "client.leaveMessage()"],
    ["a body without a required property", "client.leaveMessage({ body: {} })"],
    [
      "a property that the body does not have",
      'client.leaveMessage({ body: { from: "a", too: 1 } })',
    ],
    ["a parameter that there is not", 'client.leaveMessage({ body: { from: "a" }, too: 1 })'],
    ["a value outside an enum", 'client.listMessages({ state: ["old"] })'],
    ["a Date where a plain string is wanted", "client.getMessage({ messageId: new Date() })"],
    ["an object as XML", "client.setGreeting({ body: {} })"],
    ["an object with a text of its own as XML", "client.setGreeting({ body: new Date() })"],
    ["parameters of an operation that has none", 'client.getStatus({ boxId: "7" })'],
  ])("refuse %s", (_, code) => {
    expect(check(`void ${code};`)).toHaveLength(1);
  });

  it("give the body when awaited, and the items of a paged operation", () => {
    expect(
      check(`
        same<Awaited<ReturnType<typeof client.leaveMessage>>, Message>();
        same<Awaited<ReturnType<typeof client.getMessage>>, Message | undefined>();
        same<Awaited<ReturnType<typeof client.markMessage>>, { marked: boolean }>();
        same<Awaited<ReturnType<typeof client.setGreeting>>, undefined>();
        same<Awaited<ReturnType<typeof client.getStatus>>, string>();
        for await (const item of client.listMessages()) same<typeof item, Message>();
        const page = await client.listMessages();
        same<(typeof page.items)[number], Message>();
      `),
    ).toEqual([]);
  });

  it("narrow a result by its status", () => {
    expect(
      check(`
        const r = await client.leaveMessage({ body: { from: "a" } }).result();
        if (r.status === 201) same<typeof r.data, Message>();
        if (r.status === 429) r.error.reason.trim();
        if (r.status === 500) same<typeof r.error, unknown>();
        const g = await client.getMessage({ messageId: "m" }).result();
        if (g.status === 404) same<typeof g.error, undefined>();
        type LeaveError = VoicemailClientErrors["leaveMessage"];
        same<Extract<LeaveError, { ok: true }>, never>();
        const e = null as unknown as LeaveError;
        if (e.status === 400) e.error.reason.trim();
      `),
    ).toEqual([]);
  });

  it("narrow a webhook's events by their discriminator", () => {
    expect(
      check(`
        type Body = webhooks["messageEvent"]["post"]["requestBody"]["content"]["application/json"];
        same<Body, MessageEvent>();
        const event = null as unknown as MessageEvent;
        if (event.eventType === "left") event.message.from.trim();
        else event.messageId.trim();
      `),
    ).toEqual([]);
  });

  it("name a schema alike, whichever way leads to it", () => {
    expect(
      check(`
        same<components["schemas"]["Message"], Message>();
        same<operations["leaveMessage"]["responses"][201]["content"]["application/json"], Message>();
        same<paths["/status"]["get"], operations["getStatus"]>();
      `),
    ).toEqual([]);
  });

  describe("in an editor", () => {
    const hover = (code: string, name: string) =>
      editor.hover(`${prelude}\n${code}\nexport {};`, name);

    it("show an operation's text from the spec", () => {
      const shown = hover('void client.leaveMessage({ body: { from: "a" } });', "leaveMessage");
      expect(shown.code).toContain("leaveMessage(params: LeaveMessageParams");
      expect(shown.code).toContain("ApiCall<Message, LeaveMessageResult>");
      expect(shown.text).toContain("Leave a message\n\nPuts a message into the box.");
      expect(shown.text).toContain("| column | other |\n|---|---|\n| one | two |");
      expect(shown.text).toContain("`POST /boxes/{boxId}/messages`");
      expect(shown.text).toContain("sent again only after a 429");
      expect(shown.tags).toContain(
        "throws an {@link ApiError} with status 400: The message is not acceptable.",
      );
      expect(shown.tags.join()).toMatch(/param params.*body.*optional: `boxId`/);
    });

    it("take no text of a spec for a tag or for the end of a comment", () => {
      const method = hover('void client.leaveMessage({ body: { from: "a" } });', "leaveMessage");
      expect(method.text).toContain("and begins lines like\n\n\\@deprecated without meaning it.");
      expect(method.tags.filter((tag) => tag.startsWith("deprecated"))).toEqual([]);
      const path = hover('type T = paths["/boxes/{boxId}/messages"]["post"];', '"post"');
      expect(path.tags.filter((tag) => tag.startsWith("deprecated"))).toEqual([]);
    });

    it("mark a deprecated operation", () => {
      const { tags } = hover('void client.markMessage({ messageId: "m" });', "markMessage");
      expect(tags.some((tag) => tag.startsWith("deprecated"))).toBe(true);
    });

    it("show a parameter's text, limits and default", () => {
      const { code, text, tags } = hover("void client.listMessages({ pageSize: 2 });", "pageSize");
      expect(code).toContain("pageSize?: number | undefined");
      expect(text).toBe("How many messages a page holds at most.\n\nRange: 1 to 100.");
      expect(tags).toContain("default 25");
    });

    it("show a body property's text, limits, default and example", () => {
      const { text, tags } = hover(
        'void client.leaveMessage({ body: { from: "a", text: "b" } });',
        "text:",
      );
      expect(text).toBe(
        "What was said.\n\nTwo paragraphs of it.\n\nLength: at most 160 characters.",
      );
      expect(tags).toContain('default ""');
      expect(tags).toContain('example "Call me back"');
    });

    it("show a schema by its name, with its text", () => {
      const value = hover('const it = await client.leaveMessage({ body: { from: "a" } });', "it =");
      expect(value.code).toBe("const it: Message");
      const type = hover("type T = Message;", "Message;");
      expect(type.code).toContain("interface Message");
      expect(type.text).toBe("A message in a box.");
    });

    it("show nothing that the spec does not say", () => {
      const code = `const e = null as unknown as MessageEvent; if (e.eventType === "left") {}`;
      expect(contents("types.ts")).not.toContain("openapi-typescript");
      expect(hover(code, "eventType").text).toContain("Always `left`.");
    });
  });
});
