// Generated from specs/bandwidth-webrtc by tools/generate. Do not edit: change the spec, then run npm run generate.

import type { ValidationTable } from "@telespec/client-core/validate";

/** The schemas of the Bandwidth WebRTC, without their texts. */
export const validation: ValidationTable = {
  operations: {
    createParticipant: {
      parameters: { accountId: { schema: { type: "string" }, required: true } },
      body: { schema: { $ref: "CreateParticipantRequest" } },
      responses: { 200: { $ref: "CreateParticipantResponse" } },
    },
    getParticipant: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        participantId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      responses: { 200: { $ref: "Participant" } },
    },
    deleteParticipant: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        participantId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      responses: {},
    },
    createSession: {
      parameters: { accountId: { schema: { type: "string" }, required: true } },
      body: { schema: { $ref: "CreateSessionRequest" } },
      responses: { 200: { $ref: "Session" } },
    },
    getSession: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        sessionId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      responses: { 200: { $ref: "Session" } },
    },
    deleteSession: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        sessionId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      responses: {},
    },
    listSessionParticipants: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        sessionId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      responses: { 200: { type: "array", items: { $ref: "Participant" } } },
    },
    addParticipantToSession: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        sessionId: { schema: { type: "string", format: "uuid" }, required: true },
        participantId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      body: { schema: { $ref: "SubscriptionsRequest" } },
      responses: {},
    },
    removeParticipantFromSession: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        sessionId: { schema: { type: "string", format: "uuid" }, required: true },
        participantId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      responses: {},
    },
    getParticipantSubscriptions: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        sessionId: { schema: { type: "string", format: "uuid" }, required: true },
        participantId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      responses: { 200: { $ref: "Subscriptions" } },
    },
    updateParticipantSubscriptions: {
      parameters: {
        accountId: { schema: { type: "string" }, required: true },
        sessionId: { schema: { type: "string", format: "uuid" }, required: true },
        participantId: { schema: { type: "string", format: "uuid" }, required: true },
      },
      body: { schema: { $ref: "SubscriptionsRequest" } },
      responses: {},
    },
  },
  schemas: {
    CreateParticipantRequest: {
      type: "object",
      properties: {
        callbackUrl: { type: ["string", "null"], format: "uri" },
        publishPermissions: {
          type: "array",
          uniqueItems: true,
          maxItems: 2,
          items: { $ref: "PublishPermission" },
        },
        tag: { type: "string", maxLength: 50 },
        deviceApiVersion: { $ref: "DeviceApiVersion" },
      },
    },
    CreateParticipantResponse: {
      type: "object",
      required: ["participant", "token"],
      properties: { participant: { $ref: "Participant" }, token: { type: "string" } },
    },
    CreateSessionRequest: {
      type: "object",
      properties: { tag: { type: "string", maxLength: 50 } },
    },
    DeviceApiVersion: { type: "string", enum: ["V3"] },
    Participant: {
      type: "object",
      required: ["id", "publishPermissions", "sessions"],
      properties: {
        id: { type: "string" },
        callbackUrl: { type: ["string", "null"] },
        publishPermissions: {
          type: "array",
          uniqueItems: true,
          items: { $ref: "PublishPermission" },
        },
        sessions: { type: "array", items: { type: "string" } },
        subscriptions: { $ref: "Subscriptions" },
        tag: { type: "string" },
        deviceApiVersion: { type: "string" },
      },
    },
    ParticipantSubscription: {
      type: "object",
      required: ["participantId"],
      properties: {
        participantId: { type: "string" },
        streamAliases: { type: "array", uniqueItems: true, items: { type: "string" } },
      },
    },
    ParticipantSubscriptionRequest: {
      type: "object",
      required: ["participantId"],
      properties: {
        participantId: { type: "string", format: "uuid" },
        streamAliases: { type: "array", uniqueItems: true, items: { type: "string" } },
      },
    },
    PublishPermission: { type: "string", enum: ["AUDIO", "VIDEO"] },
    Session: {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string" }, tag: { type: "string" } },
    },
    Subscriptions: {
      type: "object",
      properties: {
        sessionId: { type: "string" },
        participants: { type: "array", items: { $ref: "ParticipantSubscription" } },
      },
    },
    SubscriptionsRequest: {
      type: "object",
      properties: {
        sessionId: { type: "string", format: "uuid" },
        participants: {
          type: ["array", "null"],
          items: { $ref: "ParticipantSubscriptionRequest" },
        },
      },
    },
  },
};
