import { type Case, describeProblems, edit } from "./problem-cases.ts";

const root = "openapi.yaml";
const union = "components/schemas/MessageEvent.yaml";
const heard = "components/schemas/MessageHeard.yaml";

/** Puts keywords into the schema of an event. */
const withKeywords = (yaml: string) => edit(heard, "type: object\n", `type: object\n${yaml}\n`);

const cases: readonly Case[] = [
  {
    says: "webhooks whose bodies no schema unites",
    edits: [edit(union, "  propertyName: eventType\n", "  property: eventType\n")],
    at: [root, "webhooks:"],
    message: "no schema unites the bodies of the webhooks",
  },
  {
    says: "a webhook whose body has no name",
    edits: [
      edit(
        root,
        "schema: { $ref: components/schemas/MessageEvent.yaml }",
        "schema: { type: object }",
      ),
    ],
    at: [root, "messageEvent:"],
    message: "this webhook has no POST with an application/json body whose schema has a name",
  },
  {
    says: "an event without an example",
    edits: [edit(root, "eventType: heard, messageId: m-1", "eventType: forgotten")],
    at: [root, "requestBody:"],
    message: "the event heard has no example, which test events are made from",
  },
  {
    says: "an event that no webhook sends",
    edits: [
      edit(root, "  messageEvent:\n", "  left:\n"),
      edit(
        root,
        "schema: { $ref: components/schemas/MessageEvent.yaml }",
        "schema: { $ref: components/schemas/MessageLeft.yaml }",
      ),
      edit(union, "heard: MessageHeard.yaml", "heard: ./MessageHeard.yaml"),
      edit(
        root,
        "components:\n",
        "components:\n  schemas: { MessageEvent: { $ref: components/schemas/MessageEvent.yaml } }\n",
      ),
    ],
    at: [union, "./MessageHeard.yaml"],
    message: "the event heard has no webhook",
  },
  {
    says: "a reply that is neither XML nor nothing",
    edits: [
      edit(
        root,
        '"204": { description: Taken note of. }',
        '"200": { description: Read., content: { text/plain: { schema: { type: string } } } }',
      ),
    ],
    at: [root, '"200": { description: Read'],
    message: "a webhook is answered with 200 and text/plain",
  },
  {
    says: "a webhook without a good reply",
    edits: [edit(root, '"204": { description: Taken', '"400": { description: Taken')],
    at: [root, "responses:"],
    message: "this webhook documents no reply with a status 2xx",
  },
  {
    says: "a rule that the validator does not know",
    edits: [withKeywords("minProperties: 1")],
    at: [heard, "1"],
    message: "the validator does not know minProperties: 1",
  },
  {
    says: "properties that nothing else may stand beside, seen across schemas",
    edits: [withKeywords("unevaluatedProperties: false")],
    at: [heard, "false"],
    message: "the validator does not know unevaluatedProperties: false",
  },
  {
    says: "a format that the validator does not know",
    edits: [withKeywords("format: duration")],
    at: [heard, "duration"],
    message: "the validator does not know the format duration",
  },
  {
    says: "a pattern that is none",
    edits: [withKeywords('pattern: "("')],
    at: [heard, '"("'],
    message: "the pattern is no regular expression",
  },
];

describeProblems("a spec with something wrong in its webhooks", cases);
