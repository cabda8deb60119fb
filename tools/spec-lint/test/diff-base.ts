/** A bundled spec into which the tests of the diff plant changes. */
export const DIFF_BASE = {
  openapi: "3.1.0",
  info: { title: "Calls", version: "1.0.0", description: "Calls." },
  servers: [{ url: "https://api.example.com/{stage}", variables: { stage: { default: "v1" } } }],
  security: [{ oauth2: [] as string[] }, { basic: [] as string[] }],
  tags: [{ name: "Calls", description: "Calls." }],
  paths: {
    "/calls": {
      post: {
        operationId: "createCall",
        summary: "Create",
        tags: ["Calls"],
        "x-retry": "rejected-only",
        requestBody: {
          required: true,
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/CreateCallRequest" },
              examples: { one: { summary: "One", value: { to: "a" } } },
            },
          },
        },
        responses: {
          "201": {
            description: "Created.",
            headers: { Location: { schema: { type: "string" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Call" } } },
          },
          "429": { description: "Wait." },
        },
        callbacks: {
          end: {
            "{$request.body#/endUrl}": { post: { responses: { "204": { description: "." } } } },
          },
        },
      },
      get: {
        operationId: "listCalls",
        summary: "List",
        tags: ["Calls"],
        "x-retry": "idempotent",
        "x-paging": "link",
        parameters: [
          {
            name: "pageSize",
            in: "query",
            required: false,
            schema: { type: "integer", minimum: 1, maximum: 1000, default: 100 },
          },
        ],
        responses: {
          "200": {
            description: "Calls.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Call" } },
              },
            },
          },
        },
      },
    },
    "/calls/{callId}": {
      get: {
        operationId: "getCall",
        summary: "Get",
        tags: ["Calls"],
        "x-retry": "idempotent",
        parameters: [
          {
            name: "callId",
            in: "path",
            required: true,
            "x-bound": true,
            schema: { type: "string" },
          },
        ],
        responses: {
          "200": {
            description: "A call.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Call" } } },
          },
        },
      },
    },
  },
  webhooks: {
    callEvent: {
      post: {
        operationId: "onCallEvent",
        security: [{ basic: [] as string[] }],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } },
        },
        responses: { "204": { description: "Taken." } },
      },
    },
  },
  components: {
    securitySchemes: {
      oauth2: {
        type: "oauth2",
        flows: { clientCredentials: { tokenUrl: "https://example.com/token", scopes: {} } },
      },
      basic: { type: "http", scheme: "basic" },
    },
    schemas: {
      CreateCallRequest: {
        type: "object",
        required: ["to"],
        properties: {
          to: { type: "string", description: "Whom." },
          method: { $ref: "#/components/schemas/Method" },
          mode: { type: "string", enum: ["sync", "async"] },
          timeout: { type: "number", minimum: 1, maximum: 300, default: 30 },
          tag: { type: ["string", "null"], maxLength: 50 },
        },
      },
      Call: {
        type: "object",
        required: ["id", "state"],
        properties: {
          id: { type: "string" },
          method: { $ref: "#/components/schemas/Method" },
          state: { type: "string", enum: ["queued", "active"] },
          tag: { type: ["string", "null"] },
          start: { type: "string", format: "date-time" },
        },
      },
      Method: { type: "string", enum: ["GET", "POST"] },
      Event: {
        oneOf: [
          { $ref: "#/components/schemas/AnswerEvent" },
          { $ref: "#/components/schemas/EndEvent" },
        ],
        discriminator: {
          propertyName: "kind",
          mapping: {
            answer: "#/components/schemas/AnswerEvent",
            end: "#/components/schemas/EndEvent",
          },
        },
      },
      AnswerEvent: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", const: "answer" }, digits: { type: "string" } },
      },
      EndEvent: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string", const: "end" }, cause: { type: "string" } },
      },
    },
  },
};

/** Values to set, by their pointers in the base; undefined removes what is there. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of the base with changes. */
export function plant(changes: Changes): string {
  const spec: Record<string, unknown> = structuredClone(DIFF_BASE);
  for (const [path, value] of Object.entries(changes)) {
    const keys = path.split(" ");
    const last = keys.pop() ?? "";
    let node: object = spec;
    for (const key of keys) {
      const child: unknown = Reflect.get(node, key);
      if (typeof child !== "object" || child === null) throw new Error(`The base has no ${path}.`);
      node = child;
    }
    if (value === undefined) {
      if (!Object.hasOwn(node, last)) throw new Error(`The base has no ${path}.`);
      Reflect.deleteProperty(node, last);
    } else {
      Reflect.set(node, last, value);
    }
  }
  return JSON.stringify(spec, null, 2);
}

/** Whether a copy can have its own version of everything that changes. */
export function isWithinCopy(changes: Changes): boolean {
  return Object.keys(changes).every((key) => /^(paths|webhooks|components schemas) /.test(key));
}

/**
 * One spec with several changed copies of the base's paths, webhooks and schemas, so that one run of
 * Redocly compares them all.
 *
 * @param copies the changes of each copy, by the mark with which all its names begin
 */
export function plantCopies(copies: ReadonlyMap<string, Changes>): string {
  const schemas: Record<string, unknown> = {};
  const paths: Record<string, unknown> = {};
  const webhooks: Record<string, unknown> = {};
  for (const [mark, changes] of copies) {
    const copy: typeof DIFF_BASE = JSON.parse(
      plant(changes).replaceAll(/("operationId": "|#\/components\/schemas\/)/g, `$1${mark}`),
    );
    for (const [name, path] of Object.entries(copy.paths)) paths[`/${mark}${name}`] = path;
    for (const [name, hook] of Object.entries(copy.webhooks)) webhooks[mark + name] = hook;
    for (const [name, schema] of Object.entries(copy.components.schemas)) {
      schemas[mark + name] = schema;
    }
  }
  const components = { ...DIFF_BASE.components, schemas };
  return JSON.stringify({ ...DIFF_BASE, paths, webhooks, components });
}
