import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { errorEntries } from "../src/model/error-entries.ts";
import { readApis } from "../src/model/read-api.ts";
import { readIndex } from "../src/search/find.ts";
import { siteFolder } from "../src/serve/serve.ts";

const apis = readApis();
const find = readIndex(readFileSync(join(siteFolder, "search.json"), "utf8"));

test.for(apis)(
  "every operation, event and schema of $facts.slug is found first by its name",
  (api) => {
    for (const { name, kind } of api.operations) {
      const [first] = find(name);
      // Two APIs have a createSession; either page is its own.
      expect(first, name).toMatchObject({ name, kind });
      expect(first?.path).toMatch(new RegExp(`/operations/${name.toLowerCase()}/$`));
      expect(find(name).some(({ path }) => path.startsWith(`/${api.facts.slug}/`))).toBe(true);
    }
    for (const { name } of api.webhooks) expect(find(name)[0], name).toMatchObject({ name });
    for (const name of api.schemas.keys()) {
      expect(find(name)[0], name).toMatchObject({ name, kind: "schema" });
    }
  },
);

test.for(apis)("every error status and code of $facts.slug is found first", (api) => {
  for (const { status, codes } of errorEntries(api)) {
    expect(find(status)[0], status).toMatchObject({ name: status, kind: "error" });
    for (const { code } of codes) {
      if (code !== undefined)
        expect(find(code)[0], code).toMatchObject({ name: code, kind: "error" });
    }
  }
});

test.for([
  ["disconnectCause", "Call.disconnectCause"],
  ["TimeoutError", "TimeoutError"],
  ["subscribe everybody", "WebRTC subscriptions"],
  ["paging", "Paging"],
  ["craeteCall", "createCall"],
] as const)("%s is found", ([query, name]) => {
  expect(find(query).map((found) => found.name)).toContain(name);
});
