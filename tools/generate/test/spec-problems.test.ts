import { type Case, describeProblems, edit } from "./problem-cases.ts";
import type { Edit } from "./workspace.ts";

const messages = "paths/messages.yaml";
const greeting = "paths/greeting.yaml";
const status = "paths/status.yaml";
const root = "openapi.yaml";

/** Adds a parameter to `setGreeting`. */
const withParameter = (yaml: string): Edit =>
  edit(greeting, "  requestBody:", `    - ${yaml}\n  requestBody:`);

const cases: readonly Case[] = [
  {
    says: "an operation without operationId",
    edits: [edit(messages, "  operationId: leaveMessage\n", "")],
    at: [messages, "post:"],
    message: "POST /boxes/{boxId}/messages: POST /boxes/{boxId}/messages has no operationId",
  },
  {
    says: "an operationId that is no method name",
    edits: [edit(messages, "leaveMessage", "Leave-Message")],
    at: [messages, "Leave-Message"],
    message: "the operationId Leave-Message cannot be the name of a method",
  },
  {
    says: "an operationId that would make the client look like a promise",
    edits: [edit(messages, "leaveMessage", "then")],
    at: [messages, "then"],
    message: "the operationId then cannot be the name of a method",
  },
  {
    says: "two operations of one name",
    edits: [edit(greeting, "setGreeting", "getMessage")],
    at: [greeting, "getMessage"],
    message: "GET /boxes/{boxId}/messages/{messageId} has the same operationId",
  },
  {
    says: "an operation without x-retry",
    edits: [edit(messages, "  x-retry: rejected-only\n", "")],
    at: [messages, "post:"],
    message: "leaveMessage: x-retry is missing, so nobody knows what may be sent twice",
  },
  {
    says: "an x-retry that is no retry class",
    edits: [edit(greeting, "x-retry: never", "x-retry: sometimes")],
    at: [greeting, "sometimes"],
    message: "setGreeting: x-retry: sometimes is not a retry class",
  },
  {
    says: "an unknown way of paging",
    edits: [edit(messages, "x-paging: link", "x-paging: cursor")],
    at: [messages, "cursor"],
    message: "listMessages: x-paging: cursor is not a way of paging",
  },
  {
    says: "a paged operation whose body is not an array",
    edits: [edit(status, "x-paging: none", "x-paging: link")],
    at: [status, '"200"'],
    message: "x-paging: link says that there are pages, but the body of 200 is not an array",
  },
  {
    says: "a paged operation that is not a GET",
    edits: [edit(greeting, "  x-retry: never\n", "  x-retry: never\n  x-paging: link\n")],
    at: [greeting, "link"],
    message: "setGreeting: x-paging: link stands on a PUT operation",
  },
  {
    says: "an x-bound that is not true",
    edits: [edit("components/parameters/BoxId.yaml", "x-bound: true", "x-bound: please")],
    at: ["components/parameters/BoxId.yaml", "please"],
    message:
      "leaveMessage, listMessages, getMessage, markMessage, setGreeting: x-bound: please means nothing",
  },
  {
    says: "x-bound on a parameter that is not in the path",
    edits: [
      edit(
        messages,
        "      in: query\n      description: Only messages that came",
        "      in: query\n      x-bound: true\n      description: Only messages that came",
      ),
    ],
    at: [messages, "true\n      description: Only messages that came"],
    message: "listMessages: x-bound stands on a query parameter",
  },
  {
    says: "a parameter called body",
    edits: [edit(messages, "name: since", "name: body")],
    at: [messages, "body\n"],
    message:
      "listMessages: a parameter is called body, the name under which the request body is passed",
  },
  {
    says: "one name for parameters in two places",
    edits: [edit(messages, "name: since", "name: boxId")],
    at: [messages, "boxId"],
    message: "listMessages: the name boxId stands for a path and a query parameter",
  },
  {
    says: "one header under two spellings",
    edits: [
      withParameter("{ name: X-Tag, in: header, schema: { type: string } }"),
      withParameter("{ name: x-tag, in: header, schema: { type: string } }"),
    ],
    at: [greeting, "x-tag"],
    message: "setGreeting: there are two header parameters called x-tag",
  },
  {
    says: "a parameter in a cookie",
    edits: [
      edit(
        messages,
        "      in: query\n      description: How many",
        "      in: cookie\n      description: How many",
      ),
    ],
    at: [messages, "cookie"],
    message: "listMessages: a parameter needs a name, and in: path, query, header; cookies are not",
  },
  {
    says: "a header parameter that OpenAPI ignores",
    edits: [withParameter("{ name: Authorization, in: header, schema: { type: string } }")],
    at: [greeting, "Authorization"],
    message: "setGreeting: OpenAPI ignores a header parameter called Authorization",
  },
  {
    says: "a parameter style that the clients do not write",
    edits: [
      withParameter("{ name: tags, in: query, style: deepObject, schema: { type: string } }"),
    ],
    at: [greeting, "deepObject"],
    message: "setGreeting: the parameter tags has style: deepObject, which is not supported",
  },
  {
    says: "a list parameter that is not exploded",
    edits: [
      withParameter(
        "{ name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }",
      ),
    ],
    at: [greeting, "false"],
    message: "setGreeting: the parameter tags has explode: false, which is not supported",
  },
  {
    says: "a parameter with a content",
    edits: [
      withParameter(
        "{ name: tags, in: query, content: { application/json: { schema: { type: string } } } }",
      ),
    ],
    at: [greeting, "content: { application/json"],
    message: "setGreeting: the parameter tags has a content instead of a schema",
  },
  {
    says: "a parameter that is an object",
    edits: [withParameter("{ name: tags, in: query, schema: { type: object } }")],
    at: [greeting, "schema: { type: object }"],
    message: "setGreeting: the type of the parameter tags is not supported",
  },
  {
    says: "a parameter that may be null",
    edits: [withParameter("{ name: tag, in: query, schema: { type: [string, 'null'] } }")],
    at: [greeting, "schema: { type: [string"],
    message: "setGreeting: the type of the parameter tag is not supported",
  },
  {
    says: "a list in a header",
    edits: [
      withParameter(
        "{ name: x-tags, in: header, schema: { type: array, items: { type: string } } }",
      ),
    ],
    at: [greeting, "schema: { type: array"],
    message: "setGreeting: the type of the parameter x-tags is not supported",
  },
  {
    says: "a name in the path that no parameter explains",
    edits: [edit(root, "/boxes/{boxId}/greeting", "/boxes/{boxId}/greetings/{language}")],
    at: [greeting, "put:"],
    message: "setGreeting: the path has {language}, but there is no path parameter of that name",
  },
  {
    says: "a path parameter that the path does not have",
    edits: [edit(root, "/boxes/{boxId}/greeting", "/greeting")],
    at: ["components/parameters/BoxId.yaml", "boxId"],
    message: "setGreeting: the path parameter boxId does not stand in the path /greeting",
  },
  {
    says: "a correlation header without pattern",
    edits: [edit("components/parameters/Correlator.yaml", ', pattern: "^[a-z0-9-]{1,36}$"', "")],
    at: ["components/parameters/Correlator.yaml", "schema"],
    message: "x-correlator has no pattern that JavaScript understands",
  },
  {
    says: "a correlation header whose pattern does not compile",
    edits: [edit("components/parameters/Correlator.yaml", '"^[a-z0-9-]{1,36}$"', "'[a-'")],
    at: ["components/parameters/Correlator.yaml", "'[a-'"],
    message: "x-correlator has no pattern that JavaScript understands",
  },
  {
    says: "two patterns for the correlation header",
    edits: [
      withParameter("{ name: x-correlator, in: header, schema: { type: string, pattern: '^x$' } }"),
    ],
    at: [greeting, "'^x$'"],
    message: "setGreeting: x-correlator has another pattern than in other operations",
  },
  {
    says: "a correlation header in upper case",
    edits: [edit("components/parameters/Correlator.yaml", "x-correlator", "X-Correlator")],
    at: ["components/parameters/Correlator.yaml", "X-Correlator"],
    message: "leaveMessage: the header X-Correlator is not written in lower case",
  },
  {
    says: "a request body with two media types",
    edits: [
      edit(
        greeting,
        "      application/xml:",
        "      text/plain: { schema: { type: string } }\n      application/xml:",
      ),
    ],
    at: [greeting, "content:"],
    message: "setGreeting: the request body has 2 media types",
  },
  {
    says: "a request body of a type that the clients cannot send",
    edits: [edit(greeting, "application/xml", "multipart/form-data")],
    at: [greeting, "multipart/form-data"],
    message: "setGreeting: the media type multipart/form-data is not supported",
  },
  {
    says: "an answer of a type that the clients cannot read",
    edits: [edit(status, "text/plain", "audio/mpeg")],
    at: [status, "audio/mpeg"],
    message: "getStatus: the media type audio/mpeg is not supported",
  },
  {
    says: "an XML body that is described as an object",
    edits: [edit(greeting, "type: string", "type: object")],
    at: [greeting, "object"],
    message:
      "a body of type application/xml is sent and read as text, but its schema is not a string",
  },
  {
    says: "a GET with a body",
    edits: [
      edit(
        status,
        "  responses:",
        "  requestBody:\n    content: { text/plain: { schema: { type: string } } }\n  responses:",
      ),
    ],
    at: [status, "requestBody"],
    message: "getStatus: a GET request has a body, which fetch refuses to send",
  },
  {
    says: "a default answer",
    edits: [
      edit(status, "  responses:\n", "  responses:\n    default: { description: Anything. }\n"),
    ],
    at: [status, "default"],
    message: "getStatus: the status default is not supported",
  },
  {
    says: "a range of statuses",
    edits: [edit(status, "  responses:\n", "  responses:\n    4XX: { description: Wrong. }\n")],
    at: [status, "4XX"],
    message: "getStatus: the status 4XX is not supported",
  },
  {
    says: "an operation that cannot succeed",
    edits: [edit(status, '"200"', '"404"')],
    at: [status, "responses:"],
    message: "getStatus: no success is declared",
  },
  {
    says: "a 204 with a body",
    edits: [edit(status, '"200"', '"204"')],
    at: [status, "content:"],
    message: "getStatus: an answer with status 204 has no body, but a content is declared",
  },
  {
    says: "servers of one operation",
    edits: [
      edit(status, "  x-retry", "  servers: [{ url: 'https://other.telespec.dev' }]\n  x-retry"),
    ],
    at: [status, "servers"],
    message: "getStatus: an operation or a path has servers of its own, which is not supported",
  },
  {
    says: "a server that is not an absolute URL",
    edits: [edit(root, "https://{region}.voicemail.telespec.dev/v1/", "/v1")],
    at: [root, "/v1"],
    message: "the first server, /v1, is not an absolute URL",
  },
  {
    says: "security schemes that are demanded together",
    edits: [edit(messages, "    - basic: []", "    - basic: []\n      oauth2: []")],
    at: [messages, "basic: []"],
    message: "listMessages: basic and oauth2 are demanded together, which is not supported",
  },
  {
    says: "a security scheme that does not exist",
    edits: [edit(messages, "    - basic: []", "    - digest: []")],
    at: [messages, "digest"],
    message: "listMessages: there is no security scheme called digest",
  },
  {
    says: "a schema that is called like a type made for an operation",
    edits: [
      edit(
        root,
        "components:\n",
        "components:\n  schemas: { GetStatusResult: { type: string } }\n",
      ),
    ],
    at: [root, "GetStatusResult"],
    message: "the schema name GetStatusResult stands for the operation getStatus already",
  },
  {
    says: "a schema in a file of its own that is called like a type all clients share",
    edits: [
      { file: "components/schemas/Page.yaml", by: "type: object\n" },
      edit(
        messages,
        "items: { $ref: ../components/schemas/Message.yaml }",
        "items: { $ref: ../components/schemas/Page.yaml }",
      ),
    ],
    at: ["components/schemas/Page.yaml", "type: object"],
    message: "the schema name Page stands for a type that all clients share already",
  },
  {
    says: "two schema files of one name",
    edits: [
      { file: "components/others/Message.yaml", by: "type: object\n" },
      edit(
        messages,
        "items: { $ref: ../components/schemas/Message.yaml }",
        "items: { $ref: ../components/others/Message.yaml }",
      ),
    ],
    at: ["components/schemas/Message.yaml", "type: object"],
    message: "the schema name Message-2 cannot be the name of a type",
  },
  {
    says: "an operation whose types are called like types that are there already",
    edits: [edit(status, "getStatus", "ok")],
    at: [status, "ok"],
    message: "the name OkResult, which is made from this operationId, stands for a type that all",
  },
  {
    says: "a list where a map belongs",
    edits: [edit(status, '  responses:\n    "200":', "  responses:\n    - ")],
    at: [status, "responses:"],
    message: "getStatus: this must be a map of names to values",
  },
];

describeProblems("a spec with something wrong in it", cases);
