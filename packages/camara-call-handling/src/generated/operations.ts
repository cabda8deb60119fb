// Generated from specs/camara-call-handling by tools/generate. Do not edit: change the spec, then run npm run generate.

import type { PendingList } from "@telespec/client-core";

/** WebRTC Call Handling, as data. */
export const api = {
  name: "camara-call-handling",
  version: "0.4.0",
  correlation: { header: "x-correlator", pattern: "^[a-zA-Z0-9_:;.\\/<>\\{\\}\\-]{0,256}$" },
  operations: {
    createSession: {
      method: "POST",
      path: "/sessions",
      parameters: { registrationId: "header", "x-correlator": "header" },
      body: { mediaType: "application/json", required: true },
      responses: {
        201: ["application/json"],
        400: ["application/json"],
        401: ["application/json"],
        403: ["application/json"],
        501: ["application/json"],
      },
      retry: "rejected-only",
    },
    getSessionDetailsById: {
      method: "GET",
      path: "/sessions/{mediaSessionId}",
      parameters: { mediaSessionId: "path", "x-correlator": "header" },
      responses: {
        200: ["application/json"],
        400: ["application/json"],
        401: ["application/json"],
        403: ["application/json"],
        404: ["application/json"],
      },
      retry: "idempotent",
    },
    deleteSessionById: {
      method: "DELETE",
      path: "/sessions/{mediaSessionId}",
      parameters: { mediaSessionId: "path", "x-correlator": "header" },
      responses: {
        204: [],
        400: ["application/json"],
        401: ["application/json"],
        403: ["application/json"],
        404: ["application/json"],
      },
      retry: "idempotent",
    },
    updateSessionStatus: {
      method: "PUT",
      path: "/sessions/{mediaSessionId}/status",
      parameters: { mediaSessionId: "path", "x-correlator": "header" },
      body: { mediaType: "application/json", required: true },
      responses: {
        200: ["application/json"],
        204: [],
        400: ["application/json"],
        401: ["application/json"],
        403: ["application/json"],
        404: ["application/json"],
      },
      retry: "idempotent",
    },
  },
} as const;

/** What makes the calls that have pages: there are none. */
export const paged: undefined | typeof PendingList = undefined;
