// Generated from specs/camara-call-handling by tools/generate. Do not edit: change the spec, then run npm run generate.

import type { ValidationTable } from "@telespec/client-core/validate";

/** The schemas of the WebRTC Call Handling, without their texts. */
export const validation: ValidationTable = {
  operations: {
    createSession: {
      parameters: {
        registrationId: { schema: { type: "string", maxLength: 256 }, required: true },
        "x-correlator": { schema: { $ref: "XCorrelator" } },
      },
      body: { schema: { $ref: "MediaSessionCreate" }, required: true },
      responses: { 201: { $ref: "MediaSessionResponse" } },
    },
    getSessionDetailsById: {
      parameters: {
        mediaSessionId: { schema: { type: "string", maxLength: 256 }, required: true },
        "x-correlator": { schema: { $ref: "XCorrelator" } },
      },
      responses: { 200: { $ref: "MediaSessionResponse" } },
    },
    deleteSessionById: {
      parameters: {
        mediaSessionId: { schema: { type: "string", maxLength: 256 }, required: true },
        "x-correlator": { schema: { $ref: "XCorrelator" } },
      },
      responses: {},
    },
    updateSessionStatus: {
      parameters: {
        mediaSessionId: { schema: { type: "string", maxLength: 256 }, required: true },
        "x-correlator": { schema: { $ref: "XCorrelator" } },
      },
      body: { schema: { $ref: "MediaSessionStatusChange" }, required: true },
      responses: { 200: { $ref: "MediaSessionResponse" } },
    },
  },
  schemas: {
    Address: {
      type: "string",
      maxLength: 256,
      pattern: "^(?:tel:\\+[1-9][0-9]{4,14}|tel:[0-9*#]{1,15};phone-context=(?:\\+[0-9]{1,15}|[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+)|sip:[A-Za-z0-9_.!%+\\-]+@[A-Za-z0-9.\\-]+\\.[A-Za-z]{2,}|sip:[0-9*#]{1,15};phone-context=(?:\\+[0-9]{1,15}|[A-Za-z0-9\\-]+(?:\\.[A-Za-z0-9\\-]+)+)@[A-Za-z0-9.\\-]+\\.[A-Za-z]{2,};user=phone|urn:service:sos(?:\\.[a-z0-9](?:[a-z0-9\\-]{0,30}[a-z0-9])?)*)$",
    },
    CallType: { type: "string", enum: ["REGULAR", "EMERGENCY"] },
    CircleCoordinates: {
      type: "object",
      required: ["latitude", "longitude", "radius"],
      properties: {
        latitude: { type: "number" },
        longitude: { type: "number" },
        radius: { type: "number" },
      },
    },
    CircleCoordinatesInput: {
      type: "object",
      additionalProperties: false,
      required: ["latitude", "longitude", "radius"],
      properties: {
        latitude: { type: "number", minimum: -90, maximum: 90 },
        longitude: { type: "number", minimum: -180, maximum: 180 },
        radius: { type: "number", minimum: 0 },
      },
    },
    CircleLocation: {
      type: "object",
      required: ["shape"],
      properties: {
        shape: { type: "string", enum: ["Circle"] },
        coordinates: { $ref: "CircleCoordinates" },
        method: { $ref: "LocationMethod" },
        confidence: { $ref: "LocationConfidence" },
        timestamp: { type: "string", format: "date-time", maxLength: 64 },
      },
    },
    CircleLocationInput: {
      type: "object",
      additionalProperties: false,
      required: ["shape", "coordinates"],
      properties: {
        shape: { type: "string", enum: ["Circle"] },
        coordinates: { $ref: "CircleCoordinatesInput" },
        method: { $ref: "LocationMethod" },
        confidence: { $ref: "LocationConfidenceInput" },
        timestamp: { type: "string", format: "date-time", maxLength: 64 },
      },
    },
    EllipsoidCoordinates: {
      type: "object",
      required: [
        "latitude",
        "longitude",
        "zAxis",
        "semiMajorAxis",
        "semiMinorAxis",
        "verticalAxis",
        "orientation",
      ],
      properties: {
        latitude: { type: "number" },
        longitude: { type: "number" },
        zAxis: { type: "number" },
        semiMajorAxis: { type: "number" },
        semiMinorAxis: { type: "number" },
        verticalAxis: { type: "number" },
        orientation: { type: "number" },
      },
    },
    EllipsoidCoordinatesInput: {
      type: "object",
      additionalProperties: false,
      required: [
        "latitude",
        "longitude",
        "zAxis",
        "semiMajorAxis",
        "semiMinorAxis",
        "verticalAxis",
        "orientation",
      ],
      properties: {
        latitude: { type: "number", minimum: -90, maximum: 90 },
        longitude: { type: "number", minimum: -180, maximum: 180 },
        zAxis: { type: "number" },
        semiMajorAxis: { type: "number", minimum: 0 },
        semiMinorAxis: { type: "number", minimum: 0 },
        verticalAxis: { type: "number", minimum: 0 },
        orientation: { type: "number" },
      },
    },
    EllipsoidLocation: {
      type: "object",
      required: ["shape"],
      properties: {
        shape: { type: "string", enum: ["Ellipsoid"] },
        coordinates: { $ref: "EllipsoidCoordinates" },
        method: { $ref: "LocationMethod" },
        confidence: { $ref: "LocationConfidence" },
        timestamp: { type: "string", format: "date-time", maxLength: 64 },
      },
    },
    EllipsoidLocationInput: {
      type: "object",
      additionalProperties: false,
      required: ["shape", "coordinates"],
      properties: {
        shape: { type: "string", enum: ["Ellipsoid"] },
        coordinates: { $ref: "EllipsoidCoordinatesInput" },
        method: { $ref: "LocationMethod" },
        confidence: { $ref: "LocationConfidenceInput" },
        timestamp: { type: "string", format: "date-time", maxLength: 64 },
      },
    },
    LocationConfidence: {
      type: "object",
      properties: {
        pdf: { type: "string", enum: ["normal", "uniform"] },
        value: { type: "number", minimum: 0, maximum: 100 },
      },
    },
    LocationConfidenceInput: {
      type: "object",
      additionalProperties: false,
      properties: {
        pdf: { type: "string", enum: ["normal", "uniform"] },
        value: { type: "number", minimum: 0, maximum: 100 },
      },
    },
    LocationDetails: { oneOf: [{ $ref: "CircleLocation" }, { $ref: "EllipsoidLocation" }] },
    LocationDetailsInput: {
      oneOf: [{ $ref: "CircleLocationInput" }, { $ref: "EllipsoidLocationInput" }],
    },
    LocationMethod: { type: "string", enum: ["GPS", "DBH", "DBH_HELO", "Other"] },
    MediaSessionCreate: {
      type: "object",
      additionalProperties: false,
      required: ["originatorAddress", "receiverAddress", "offer"],
      properties: {
        originatorAddress: { allOf: [{ $ref: "Address" }] },
        originatorName: { type: "string", maxLength: 256 },
        receiverAddress: { allOf: [{ $ref: "ReceiverAddress" }] },
        receiverName: { type: "string", maxLength: 256 },
        offer: { allOf: [{ $ref: "WrtcSdpDescriptorInput" }] },
        callType: { $ref: "CallType" },
        locationDetails: { $ref: "LocationDetailsInput" },
      },
    },
    MediaSessionResponse: {
      type: "object",
      required: ["mediaSessionId", "originatorAddress", "receiverAddress", "status", "offer"],
      properties: {
        mediaSessionId: { type: "string", maxLength: 256 },
        originatorAddress: { allOf: [{ $ref: "Address" }] },
        originatorName: { type: "string", maxLength: 256 },
        receiverAddress: { allOf: [{ $ref: "Address" }] },
        receiverName: { type: "string", maxLength: 256 },
        status: { $ref: "SessionStatus" },
        offer: { allOf: [{ $ref: "WrtcSdpDescriptor" }] },
        answer: { allOf: [{ $ref: "WrtcSdpDescriptor" }] },
        callType: { $ref: "CallType" },
        locationDetails: { $ref: "LocationDetails" },
      },
    },
    MediaSessionStatusChange: {
      type: "object",
      additionalProperties: false,
      required: ["status"],
      properties: {
        status: { allOf: [{ $ref: "SessionStatus" }] },
        offer: { allOf: [{ $ref: "WrtcSdpDescriptorInput" }] },
        answer: { allOf: [{ $ref: "WrtcSdpDescriptorInput" }] },
        locationDetails: { $ref: "LocationDetailsInput" },
      },
    },
    ReceiverAddress: {
      allOf: [
        { $ref: "Address" },
        { type: "string", pattern: "^(?!sip:anonymous@anonymous\\.invalid$).*$" },
      ],
    },
    SessionStatus: {
      type: "string",
      enum: [
        "Initial",
        "InProgress",
        "Ringing",
        "Proceeding",
        "Connected",
        "Terminated",
        "Hold",
        "Resume",
        "SessionCancelled",
        "Declined",
        "Failed",
        "Waiting",
        "NoAnswer",
        "NotReachable",
        "Busy",
      ],
    },
    WrtcSdpDescriptor: {
      type: "object",
      required: ["sdp"],
      properties: { sdp: { type: "string", maxLength: 65536 } },
    },
    WrtcSdpDescriptorInput: {
      type: "object",
      additionalProperties: false,
      required: ["sdp"],
      properties: { sdp: { type: "string", maxLength: 65536 } },
    },
    XCorrelator: {
      type: "string",
      maxLength: 256,
      pattern: "^[a-zA-Z0-9_:;.\\/<>\\{\\}\\-]{0,256}$",
    },
  },
};
