// Generated from specs/bandwidth-voice by tools/generate. Do not edit: change the spec, then run npm run generate.

import type { ValidationTable } from "@telespec/client-core/validate";

/** The schemas of the Bandwidth Voice API, without their texts. */
export const validation: ValidationTable = {
  operations: {
    createCall: {
      parameters: {
        accountId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
      },
      body: { schema: { $ref: "CreateCallRequest" }, required: true },
      responses: { 201: { $ref: "CreateCallResponse" } },
    },
    listCalls: {
      parameters: {
        accountId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
        to: { schema: { type: "string", maxLength: 2048 } },
        from: { schema: { type: "string", maxLength: 2048 } },
        minStartTime: { schema: { type: "string", format: "date-time" } },
        maxStartTime: { schema: { type: "string", format: "date-time" } },
        disconnectCause: { schema: { type: "string", maxLength: 256 } },
        pageSize: { schema: { type: "integer", format: "int32", minimum: 1, maximum: 10000 } },
        pageToken: { schema: { type: "string", pattern: "^\\S+$" } },
      },
      responses: { 200: { type: "array", items: { $ref: "Call" } } },
    },
    getCallState: {
      parameters: {
        accountId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
        callId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
      },
      responses: { 200: { $ref: "Call" } },
    },
    updateCall: {
      parameters: {
        accountId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
        callId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
      },
      body: { schema: { $ref: "UpdateCallRequest" }, required: true },
      responses: {},
    },
    updateCallBxml: {
      parameters: {
        accountId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
        callId: { schema: { type: "string", minLength: 1, maxLength: 256 }, required: true },
      },
      body: { schema: { $ref: "BxmlDocument" }, required: true },
      responses: {},
    },
  },
  schemas: {
    AsyncMachineDetection: {
      type: "object",
      required: ["callbackUrl"],
      properties: {
        mode: { type: "string", const: "async" },
        detectionTimeout: { type: ["number", "null"] },
        silenceTimeout: { type: ["number", "null"] },
        speechThreshold: { type: ["number", "null"] },
        speechEndThreshold: { type: ["number", "null"] },
        machineSpeechEndThreshold: { type: ["number", "null"] },
        delayResult: { type: ["boolean", "null"] },
        callbackUrl: { type: "string", format: "uri", maxLength: 2048 },
        callbackMethod: { $ref: "CallbackMethod" },
        username: { type: ["string", "null"], maxLength: 1024 },
        password: { type: ["string", "null"], maxLength: 1024 },
        fallbackUrl: { type: ["string", "null"], format: "uri", maxLength: 2048 },
        fallbackMethod: { $ref: "CallbackMethod" },
        fallbackUsername: { type: ["string", "null"], maxLength: 1024 },
        fallbackPassword: { type: ["string", "null"], maxLength: 1024 },
      },
    },
    BxmlDocument: { type: "string", maxLength: 65536, pattern: "^\\s*<[\\s\\S]*>\\s*$" },
    Call: {
      type: "object",
      required: [
        "accountId",
        "applicationId",
        "callId",
        "to",
        "from",
        "direction",
        "state",
        "lastUpdate",
      ],
      properties: {
        applicationId: { type: "string" },
        accountId: { type: "string" },
        callId: {
          type: "string",
          pattern: "^c-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        },
        parentCallId: {
          type: ["string", "null"],
          pattern: "^c-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        },
        to: { type: "string" },
        from: { type: "string" },
        direction: { $ref: "CallDirection" },
        state: { type: "string" },
        stirShaken: { anyOf: [{ $ref: "StirShaken" }, { type: "null" }] },
        identity: { type: ["string", "null"] },
        enqueuedTime: { type: ["string", "null"], format: "date-time" },
        startTime: { type: ["string", "null"], format: "date-time" },
        answerTime: { type: ["string", "null"], format: "date-time" },
        endTime: { type: ["string", "null"], format: "date-time" },
        disconnectCause: { type: ["string", "null"] },
        errorMessage: { type: ["string", "null"] },
        errorId: { type: ["string", "null"] },
        lastUpdate: { type: "string", format: "date-time" },
      },
    },
    CallDirection: { type: "string", enum: ["inbound", "outbound"] },
    CallbackMethod: { type: ["string", "null"], enum: ["GET", "POST", null] },
    CreateCallRequest: {
      type: "object",
      required: ["to", "from", "applicationId", "answerUrl"],
      properties: {
        to: { type: "string", pattern: "^(\\+[1-9][0-9]{1,14}|[sS][iI][pP][sS]?:\\S+)$" },
        from: { type: "string", pattern: "^\\+[1-9][0-9]{1,14}$" },
        privacy: { type: ["boolean", "null"] },
        displayName: {
          type: ["string", "null"],
          maxLength: 256,
          pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f]*$",
        },
        uui: {
          type: ["string", "null"],
          maxLength: 350,
          pattern: "^[^,]+;encoding=(jwt|base64|hex)(, *[^,]+;encoding=(jwt|base64|hex))*$",
        },
        applicationId: { type: "string", format: "uuid" },
        answerUrl: {
          type: "string",
          format: "uri",
          maxLength: 2048,
          pattern: "^[hH][tT][tT][pP][sS]?://\\S+$",
        },
        answerMethod: { $ref: "CallbackMethod" },
        username: { type: ["string", "null"], maxLength: 1024 },
        password: { type: ["string", "null"], maxLength: 1024 },
        answerFallbackUrl: { type: ["string", "null"], format: "uri", maxLength: 2048 },
        answerFallbackMethod: { $ref: "CallbackMethod" },
        fallbackUsername: { type: ["string", "null"], maxLength: 1024 },
        fallbackPassword: { type: ["string", "null"], maxLength: 1024 },
        disconnectUrl: { type: ["string", "null"], format: "uri", maxLength: 2048 },
        disconnectMethod: { $ref: "CallbackMethod" },
        callTimeout: { type: ["number", "null"], minimum: 1, maximum: 300 },
        callbackTimeout: { type: ["number", "null"], minimum: 1, maximum: 25 },
        machineDetection: { $ref: "MachineDetection" },
        priority: { type: ["integer", "null"], minimum: 1, maximum: 5 },
        tag: { type: ["string", "null"], maxLength: 4096 },
      },
      dependentSchemas: {
        privacy: {
          if: { properties: { privacy: { const: true } } },
          then: {
            properties: {
              displayName: { enum: ["Restricted", "Anonymous", "Private", "Unavailable", null] },
            },
          },
        },
        password: {
          if: {
            required: ["username"],
            properties: { username: { type: "string" }, password: { type: "string" } },
          },
          then: {
            properties: { answerUrl: { type: "string", pattern: "^[hH][tT][tT][pP][sS]://\\S+$" } },
          },
        },
        fallbackPassword: {
          if: {
            required: ["fallbackUsername"],
            properties: {
              fallbackUsername: { type: "string" },
              fallbackPassword: { type: "string" },
            },
          },
          then: {
            properties: {
              answerFallbackUrl: {
                type: ["string", "null"],
                pattern: "^[hH][tT][tT][pP][sS]://\\S+$",
              },
            },
          },
        },
      },
    },
    CreateCallResponse: {
      type: "object",
      required: [
        "accountId",
        "answerMethod",
        "answerUrl",
        "applicationId",
        "callId",
        "callUrl",
        "disconnectMethod",
        "from",
        "to",
      ],
      properties: {
        applicationId: { type: "string" },
        accountId: { type: "string" },
        callId: {
          type: "string",
          pattern: "^c-[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        },
        to: { type: "string" },
        from: { type: "string" },
        enqueuedTime: { type: ["string", "null"], format: "date-time" },
        callUrl: { type: "string", format: "uri" },
        callTimeout: { type: "number" },
        callbackTimeout: { type: "number" },
        tag: { type: ["string", "null"] },
        answerMethod: { $ref: "CallbackMethod" },
        answerUrl: { type: "string", format: "uri" },
        answerFallbackMethod: { $ref: "CallbackMethod" },
        answerFallbackUrl: { type: ["string", "null"], format: "uri" },
        disconnectMethod: { $ref: "CallbackMethod" },
        disconnectUrl: { type: ["string", "null"], format: "uri" },
        username: { type: ["string", "null"], maxLength: 1024 },
        password: { type: ["string", "null"], maxLength: 1024 },
        fallbackUsername: { type: ["string", "null"], maxLength: 1024 },
        fallbackPassword: { type: ["string", "null"], maxLength: 1024 },
        priority: { type: ["integer", "null"] },
      },
    },
    EndCallRequest: {
      type: "object",
      required: ["state"],
      properties: {
        state: { type: "string", const: "completed" },
        redirectUrl: { type: "null" },
        redirectMethod: { type: "null" },
        tag: { type: "null" },
      },
    },
    MachineDetection: {
      type: "object",
      anyOf: [{ $ref: "AsyncMachineDetection" }, { $ref: "SyncMachineDetection" }],
    },
    RedirectCallRequest: {
      type: "object",
      required: ["redirectUrl"],
      properties: {
        state: { type: ["string", "null"], enum: ["active", null] },
        redirectUrl: { type: "string", format: "uri", maxLength: 2048 },
        redirectMethod: { $ref: "RedirectMethod" },
        username: { type: ["string", "null"], maxLength: 1024 },
        password: { type: ["string", "null"], maxLength: 1024 },
        redirectFallbackUrl: { type: ["string", "null"], format: "uri", maxLength: 2048 },
        redirectFallbackMethod: { $ref: "RedirectMethod" },
        fallbackUsername: { type: ["string", "null"], maxLength: 1024 },
        fallbackPassword: { type: ["string", "null"], maxLength: 1024 },
        tag: { type: ["string", "null"], maxLength: 4096 },
      },
    },
    RedirectMethod: { type: ["string", "null"], enum: ["GET", "POST", null] },
    StirShaken: {
      type: "object",
      properties: {
        verstat: { type: "string" },
        attestationIndicator: { type: "string" },
        originatingId: { type: "string" },
      },
      additionalProperties: { type: "string" },
    },
    SyncMachineDetection: {
      type: "object",
      required: ["mode"],
      properties: {
        mode: { type: "string", const: "sync" },
        detectionTimeout: { type: ["number", "null"] },
        silenceTimeout: { type: ["number", "null"] },
        speechThreshold: { type: ["number", "null"] },
        speechEndThreshold: { type: ["number", "null"] },
        machineSpeechEndThreshold: { type: ["number", "null"] },
        delayResult: { type: ["boolean", "null"] },
      },
    },
    UpdateCallRequest: {
      type: "object",
      anyOf: [{ $ref: "RedirectCallRequest" }, { $ref: "EndCallRequest" }],
    },
  },
};
