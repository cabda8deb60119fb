import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientCoreNames } from "../src/client-core-names.ts";
import { type Editor, openEditor } from "./editor.ts";
import { makeWorkspace, type Workspace } from "./workspace.ts";

const folder = join(import.meta.dirname, "../../../specs");
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "openapi.yaml")));

let workspace: Workspace;
beforeAll(async () => {
  workspace = makeWorkspace(Object.fromEntries(names.map((name) => [name, "real"])));
  for (const name of names) expect(await workspace.run(name)).toMatchObject({ code: 0, err: "" });
}, 60_000);
afterAll(() => workspace.remove());

const open = (name: string): Editor => openEditor(dirname(workspace.generated(name, "types.ts")));

it("there are specs to try", () => {
  expect(names).toEqual(
    expect.arrayContaining(["bandwidth-voice", "bandwidth-webrtc", "camara-call-handling"]),
  );
});

describe.each(names)("the spec of %s", (name) => {
  it("makes files that compile against the types of client-core", () => {
    const editor = open(name);
    for (const file of readdirSync(dirname(workspace.generated(name, "types.ts"))))
      expect(editor.checkFile(workspace.generated(name, file))).toEqual([]);
  });

  it("gives every operation a hover text and a way to call it", async () => {
    const editor = open(name);
    const { api } = (await import(workspace.generated(name, "operations.ts"))) as {
      api: { operations: Record<string, { method: string; path: string }> };
    };
    expect(Object.keys(api.operations).length).toBeGreaterThan(0);
    for (const [id, { method, path }] of Object.entries(api.operations)) {
      const hover = editor.hover(
        `import type { VoicemailClient } from "./client.ts";
         declare const client: VoicemailClient;
         export const method = client.${id};`,
        `${id};`,
      );
      expect(hover.code).toMatch(/\): (Api|Paged)Call<.+, \w+Result>$/);
      expect(hover.text).toContain(`\`${method} ${path}\``);
      expect(hover.text.split("\n\n").length).toBeGreaterThanOrEqual(4);
      expect(hover.tags.some((tag) => tag.startsWith("throws an {@link ApiError}"))).toBe(true);
    }
  });
});

it.each(["bandwidth-voice", "bandwidth-webrtc"])(
  "a handler of an event of %s has a hover text that says when it comes",
  async (name) => {
    const editor = open(name);
    const { webhooks } = (await import(workspace.generated(name, "webhooks.ts"))) as {
      webhooks: { events: object };
    };
    const events = Object.keys(webhooks.events);
    expect(events.length).toBeGreaterThan(2);
    for (const event of events) {
      const { text } = editor.hover(
        `import type { WebhookHandlerOptions } from "@telespec/client-core/webhooks";
         import type { WebhookEvents } from "./webhooks.ts";
         type Options = WebhookHandlerOptions<WebhookEvents, Record<keyof WebhookEvents, string>, string>;
         export const on: Options["on"] = { ${event}: () => "" };`,
        `${event}:`,
      );
      expect(text.split("\n\n").length, event).toBeGreaterThanOrEqual(2);
    }
  },
);

it("the names that schemas may not have are all that client-core exports as types", () => {
  const editor = open("bandwidth-voice");
  const exported = editor.exportedTypes("@telespec/client-core");
  expect(exported.length).toBeGreaterThan(20);
  expect([...clientCoreNames]).toEqual(exported);
});
