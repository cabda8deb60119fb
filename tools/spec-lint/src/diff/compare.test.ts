import { join } from "node:path";
import { expect, test } from "vitest";
import type { Changes } from "../../test/diff-base.ts";
import { DIFF_BASE, isWithinCopy, plant, plantCopies } from "../../test/diff-base.ts";
import { temporaryFiles } from "../../test/temporary-files.ts";
import type { Change, Level } from "./change.ts";
import { compareSpecs } from "./compare.ts";

type Plant = [name: string, level: Level, changes: Changes, says?: string];

const POST = "paths /calls post";
const LIST = "paths /calls get";
const GET = "paths /calls/{callId} get";
const SCHEMAS = "components schemas";
const REQUEST = `${SCHEMAS} CreateCallRequest`;
const CALL = `${SCHEMAS} Call`;
const EVENT = "webhooks callEvent post";
const UNION = `${SCHEMAS} Event discriminator`;
const JSON_BODY = `${GET} responses 200 content application/json`;
const FLOW = "components securitySchemes oauth2 flows clientCredentials";

/** The same path with another name for its parameter. */
const renamedPath = {
  "paths /calls/{id}": {
    get: {
      ...DIFF_BASE.paths["/calls/{callId}"].get,
      parameters: [{ name: "id", in: "path", required: true, "x-bound": true, schema: {} }],
    },
  },
  "paths /calls/{callId}": undefined,
};

/** The same callback at a URL that another field names. */
const elsewhere = {
  "{$request.body#/url}": DIFF_BASE.paths["/calls"].post.callbacks.end["{$request.body#/endUrl}"],
};

const operations: Plant[] = [
  ["An operation is removed", "breaking", { [GET]: undefined }],
  ["An operation is added", "additive", { "paths /stats": { get: { responses: {} } } }],
  ["An operationId is renamed", "breaking", { [`${POST} operationId`]: "placeCall" }],
  ["An operation is deprecated", "additive", { [`${POST} deprecated`]: true }],
  ["A status is removed", "breaking", { [`${POST} responses 429`]: undefined }],
  ["An error status is added", "additive", { [`${POST} responses 503`]: { description: "No." } }],
  ["A success status is added", "breaking", { [`${POST} responses 202`]: { description: "Q." } }],
  ["A response header is removed", "breaking", { [`${POST} responses 201 headers`]: undefined }],
  ["A response header is added", "additive", { [`${LIST} responses 200 headers`]: { Link: {} } }],
  ["A client repeats more", "breaking", { [`${POST} x-retry`]: "idempotent" }, "x-retry"],
  ["A client repeats less", "additive", { [`${POST} x-retry`]: "never" }, "x-retry"],
  ["A list loses its pages", "breaking", { [`${LIST} x-paging`]: "none" }, "another type"],
  ["A parameter is not bound", "breaking", { [`${GET} parameters 0 x-bound`]: undefined }],
  ["A parameter is required", "breaking", { [`${LIST} parameters 0 required`]: true }],
  ["A parameter is removed", "breaking", { [`${LIST} parameters`]: [] }],
  ["A parameter's maximum is lowered", "breaking", { [`${LIST} parameters 0 schema maximum`]: 9 }],
  ["A path parameter is renamed", "breaking", renamedPath, "callId is called id"],
  ["A webhook is removed", "breaking", { "webhooks callEvent": undefined }],
  ["A callback is removed", "breaking", { [`${POST} callbacks end`]: undefined }],
  ["A callback goes to another URL", "breaking", { [`${POST} callbacks end`]: elsewhere }],
];

const requests: Plant[] = [
  ["All fields are removed", "breaking", { [`${REQUEST} properties`]: undefined }],
  ["A value is removed", "breaking", { [`${REQUEST} properties mode enum`]: ["sync"] }],
  ["A value is added", "additive", { [`${REQUEST} properties mode enum`]: ["sync", "async", "x"] }],
  ["A field becomes required", "breaking", { [`${REQUEST} required`]: ["to", "tag"] }],
  ["A field becomes optional", "additive", { [`${REQUEST} required`]: [] }],
  ["A field is removed", "breaking", { [`${REQUEST} properties tag`]: undefined }],
  ["A field is added", "additive", { [`${REQUEST} properties uui`]: { type: "string" } }],
  ["The type changes", "breaking", { [`${REQUEST} properties to type`]: "integer" }],
  ["null is no longer taken", "breaking", { [`${REQUEST} properties tag type`]: "string" }],
  ["The maximum is lowered", "breaking", { [`${REQUEST} properties timeout maximum`]: 60 }],
  ["The maximum is raised", "additive", { [`${REQUEST} properties timeout maximum`]: 600 }],
  ["A pattern is added", "breaking", { [`${REQUEST} properties to pattern`]: "^a$" }],
  ["A default changes", "breaking", { [`${REQUEST} properties timeout default`]: 60 }],
  [
    "Fields depend on each other",
    "breaking",
    { [`${REQUEST} dependentRequired`]: { tag: ["to"] } },
  ],
  ["The body is closed", "breaking", { [`${REQUEST} additionalProperties`]: false }],
  ["The body becomes optional", "additive", { [`${POST} requestBody required`]: false }],
];

const answers: Plant[] = [
  ["An answer loses its type", "breaking", { [`${JSON_BODY} schema`]: undefined }],
  ["All answers are gone", "breaking", { [`${GET} responses`]: undefined }],
  ["An event may come without a body", "breaking", { [`${EVENT} requestBody required`]: false }],
  ["An event comes without credentials", "breaking", { [`${EVENT} security`]: [] }],
  ["A kind of event is gone", "breaking", { [`${UNION} mapping end`]: undefined }],
  [
    "A value is added",
    "breaking",
    { [`${CALL} properties state enum`]: ["queued", "active", "x"] },
  ],
  ["A value is removed", "additive", { [`${CALL} properties state enum`]: ["queued"] }],
  ["A field may be missing", "breaking", { [`${CALL} required`]: ["id"] }],
  ["A field is always there", "additive", { [`${CALL} required`]: ["id", "state", "tag"] }],
  ["A field is removed", "breaking", { [`${CALL} properties tag`]: undefined }],
  ["A field is added", "additive", { [`${CALL} properties cause`]: { type: "string" } }],
  ["null is possible", "breaking", { [`${CALL} properties state type`]: ["string", "null"] }],
  ["A format is removed", "breaking", { [`${CALL} properties start format`]: undefined }],
  ["A shared value is added", "breaking", { [`${SCHEMAS} Method enum`]: ["GET", "POST", "PUT"] }],
  ["A shared value is removed", "breaking", { [`${SCHEMAS} Method enum`]: ["GET"] }],
  [
    "An event loses a field",
    "breaking",
    { [`${SCHEMAS} AnswerEvent properties digits`]: undefined },
  ],
  [
    "Events are told apart otherwise",
    "breaking",
    { [`${SCHEMAS} Event discriminator propertyName`]: "type" },
  ],
];

const rest: Plant[] = [
  [
    "A schema is renamed",
    "breaking",
    {
      [`${SCHEMAS} EndedEvent`]: DIFF_BASE.components.schemas.EndEvent,
      [`${SCHEMAS} EndEvent`]: undefined,
      [`${SCHEMAS} Event oneOf 1 $ref`]: "#/components/schemas/EndedEvent",
      [`${SCHEMAS} Event discriminator mapping end`]: "#/components/schemas/EndedEvent",
    },
    "import it by its name",
  ],
  ["An alternative of the security is removed", "breaking", { security: [{ basic: [] }] }],
  ["A scheme changes", "breaking", { "components securitySchemes basic scheme": "digest" }],
  ["The token's address changes", "breaking", { [`${FLOW} tokenUrl`]: "https://example.org/t" }],
  ["The server changes", "breaking", { "servers 0 url": "https://other.example.com" }],
  ["A server's default changes", "breaking", { "servers 0 variables stage default": "v2" }],
  [
    "Another server comes first",
    "breaking",
    { servers: [{ url: "https://new.example.com" }, ...DIFF_BASE.servers] },
    "send their requests there",
  ],
  ["A description changes", "editorial", { [`${REQUEST} properties to description`]: "Who." }],
  [
    "A summary, a tag's text and the version change",
    "editorial",
    { [`${POST} summary`]: "New", "tags 0 description": "All.", "info version": "1.0.1" },
  ],
  [
    "An example changes",
    "editorial",
    { [`${POST} requestBody content application/json examples one value to`]: "b" },
  ],
  ["The order of an enum changes", "editorial", { [`${SCHEMAS} Method enum`]: ["POST", "GET"] }],
];

const all = Object.entries({ operations, requests, answers, rest })
  .flatMap(([group, plants]) => plants.map((one) => ({ group, one })))
  .map(({ group, one: [name, level, changes, says = ""] }, index) => {
    return { name: `${group}: ${name}`, level, changes, says, mark: `Copy${index}_` };
  });

const WORSE: Record<Level, Level[]> = {
  breaking: [],
  additive: ["breaking"],
  editorial: ["breaking", "additive"],
};

/** Compares a spec with what changes make of it. */
async function compare(base: string, revision: string): Promise<Change[]> {
  const folder = temporaryFiles({ "base.json": base, "revision.json": revision });
  return compareSpecs(join(folder, "base.json"), join(folder, "revision.json"));
}

let ofCopies: Promise<Change[]> | undefined;

/** The changes of all copies, found once: a run of Redocly for each would take minutes on a busy machine. */
function compareCopies(): Promise<Change[]> {
  const copies = all.filter(({ changes }) => isWithinCopy(changes));
  ofCopies ??= compare(
    plantCopies(new Map(copies.map(({ mark }) => [mark, {}]))),
    plantCopies(new Map(copies.map(({ mark, changes }) => [mark, changes]))),
  );
  return ofCopies;
}

test.each(all)("$name: $level", async ({ level, changes, says, mark }) => {
  const found = isWithinCopy(changes)
    ? (await compareCopies()).filter(({ where }) => where.includes(mark))
    : await compare(plant({}), plant(changes));
  expect(found.map((change) => change.level)).toContain(level);
  expect(found.filter((change) => WORSE[level].includes(change.level))).toEqual([]);
  expect(found.map(({ what }) => what).join("\n")).toContain(says);
});

test("The same spec twice has no changes", async () => {
  expect(await compare(plant({}), plant({}))).toEqual([]);
});
