import type { Event } from "./api.ts";
import type { Document, Located } from "./document.ts";
import { readBody } from "./read-content.ts";

const methods = ["get", "put", "post", "delete", "patch"];

/** The webhooks of a document. */
export function readWebhooks(document: Document, top: Located): Event[] {
  return document
    .entries(top, "webhooks")
    .flatMap(([name, item]) => requestsOf(document, `webhook ${name}`, item));
}

/** The callbacks of an operation. */
export function readCallbacks(document: Document, id: string, operation: Located): Event[] {
  return document.entries(operation, "callbacks").flatMap(([name, callback]) =>
    // A callback has a path item for each expression that tells where the request goes.
    document
      .entries(callback)
      .flatMap(([to, item]) => requestsOf(document, `callback ${id} ${name} ${to}`, item)),
  );
}

function requestsOf(document: Document, name: string, item: Located): Event[] {
  return document
    .entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, request]) => ({
      name: `${name} ${method.toUpperCase()}`,
      contents: readBody(document, request)?.contents ?? [],
    }));
}
