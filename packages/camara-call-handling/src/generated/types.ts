// Generated from specs/camara-call-handling by tools/generate. Do not edit: change the spec, then run npm run generate.

/**
 * Address of a party, at most 256 characters, in one of these forms:
 *
 * | Form | Example |
 * |---|---|
 * | telephone number in international format, `+` and 5 to 15 digits | `tel:+12065550100` |
 * | local number of the home network, with the numbering plan it belongs to | `tel:5550100;phone-context=ims.example.com` |
 * | SIP address | `sip:alice@ims.example.com` |
 * | local number of the home network as a SIP address | `sip:5550100;phone-context=+1206@ims.example.com;user=phone` |
 * | emergency service ([RFC 5031](https://www.rfc-editor.org/rfc/rfc5031)) | `urn:service:sos`, `urn:service:sos.police` |
 * | originator who stays anonymous ([RFC 3323](https://www.rfc-editor.org/rfc/rfc3323)) | `sip:anonymous@anonymous.invalid` |
 *
 * Length: at most 256 characters.
 */
export type Address = string;

/** Body of a 400: the request is wrong. */
export type BadRequestError = ErrorInfo & {
  /** What went wrong, for programs. */
  code: "INVALID_ARGUMENT" | "OUT_OF_RANGE";
  /** Always 400. */
  status: 400;
};

/**
 * Kind of call: `REGULAR` for an ordinary one, `EMERGENCY` for a call to an emergency service. When it is left out the call is `REGULAR`.
 *
 * @default "REGULAR"
 */
export type CallType = "REGULAR" | "EMERGENCY";

/** A circle on the ground within which the party is. */
export interface CircleCoordinates {
  /** Latitude of the centre in decimal degrees (WGS 84), from -90 (south) to 90 (north). */
  latitude: number;
  /** Longitude of the centre in decimal degrees (WGS 84), from -180 (west) to 180 (east). */
  longitude: number;
  /** Radius of the circle in metres. It says how uncertain the position is. */
  radius: number;
}

/** A circle on the ground within which the party is. */
export interface CircleCoordinatesInput {
  /**
   * Latitude of the centre in decimal degrees (WGS 84), from -90 (south) to 90 (north).
   *
   * Range: -90 to 90.
   */
  latitude: number;
  /**
   * Longitude of the centre in decimal degrees (WGS 84), from -180 (west) to 180 (east).
   *
   * Range: -180 to 180.
   */
  longitude: number;
  /**
   * Radius of the circle in metres. It says how uncertain the position is.
   *
   * Range: at least 0.
   */
  radius: number;
}

/** A position given as a circle on the ground. */
export interface CircleLocation {
  /** How likely it is that the party is inside the given shape. */
  confidence?: LocationConfidence;
  /** A circle on the ground within which the party is. */
  coordinates?: CircleCoordinates;
  /**
   * How the position was found:
   *
   * - `GPS`: by satellite positioning, which is precise.
   * - `DBH`: by the device, from several sources together (device-based hybrid).
   * - `DBH_HELO`: the same with Apple's Hybridized Emergency Location.
   * - `Other`: in some other way, such as from the IP address.
   */
  method?: LocationMethod;
  /** Says that `coordinates` hold a circle on the ground. Always `Circle`. */
  shape: "Circle";
  /**
   * When the position was found, as an [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) date and time with time zone, at most 64 characters.
   *
   * Length: at most 64 characters. Format: date-time.
   */
  timestamp?: string;
}

/** A position that you send, given as a circle on the ground. */
export interface CircleLocationInput {
  /** How likely it is that the party is inside the given shape. */
  confidence?: LocationConfidenceInput;
  /** A circle on the ground within which the party is. */
  coordinates: CircleCoordinatesInput;
  /**
   * How the position was found:
   *
   * - `GPS`: by satellite positioning, which is precise.
   * - `DBH`: by the device, from several sources together (device-based hybrid).
   * - `DBH_HELO`: the same with Apple's Hybridized Emergency Location.
   * - `Other`: in some other way, such as from the IP address.
   */
  method?: LocationMethod;
  /** Says that `coordinates` hold a circle on the ground. Always `Circle`. */
  shape: "Circle";
  /**
   * When the position was found, as an [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) date and time with time zone, at most 64 characters. Rescuers judge by it how fresh the position is. Without it the time of the request counts.
   *
   * Length: at most 64 characters. Format: date-time.
   */
  timestamp?: string;
}

/** An ellipsoid in space within which the party is, for a position with height. */
export interface EllipsoidCoordinates {
  /** Latitude of the centre in decimal degrees (WGS 84), from -90 (south) to 90 (north). */
  latitude: number;
  /** Longitude of the centre in decimal degrees (WGS 84), from -180 (west) to 180 (east). */
  longitude: number;
  /**
   * Direction of the longer half-axis in degrees, as in [RFC 5491](https://www.rfc-editor.org/rfc/rfc5491).
   */
  orientation: number;
  /** Longer horizontal half-axis in metres. */
  semiMajorAxis: number;
  /** Shorter horizontal half-axis in metres. */
  semiMinorAxis: number;
  /** Vertical axis in metres, as in [RFC 5491](https://www.rfc-editor.org/rfc/rfc5491). */
  verticalAxis: number;
  /** Height of the centre in metres above the WGS 84 ellipsoid; negative below it. */
  zAxis: number;
}

/** An ellipsoid in space within which the party is, for a position with height. */
export interface EllipsoidCoordinatesInput {
  /**
   * Latitude of the centre in decimal degrees (WGS 84), from -90 (south) to 90 (north).
   *
   * Range: -90 to 90.
   */
  latitude: number;
  /**
   * Longitude of the centre in decimal degrees (WGS 84), from -180 (west) to 180 (east).
   *
   * Range: -180 to 180.
   */
  longitude: number;
  /**
   * Direction of the longer half-axis in degrees, as in [RFC 5491](https://www.rfc-editor.org/rfc/rfc5491).
   */
  orientation: number;
  /**
   * Longer horizontal half-axis in metres.
   *
   * Range: at least 0.
   */
  semiMajorAxis: number;
  /**
   * Shorter horizontal half-axis in metres.
   *
   * Range: at least 0.
   */
  semiMinorAxis: number;
  /**
   * Vertical axis in metres, as in [RFC 5491](https://www.rfc-editor.org/rfc/rfc5491).
   *
   * Range: at least 0.
   */
  verticalAxis: number;
  /** Height of the centre in metres above the WGS 84 ellipsoid; negative below it. */
  zAxis: number;
}

/** A position given as an ellipsoid in space. */
export interface EllipsoidLocation {
  /** How likely it is that the party is inside the given shape. */
  confidence?: LocationConfidence;
  /** An ellipsoid in space within which the party is, for a position with height. */
  coordinates?: EllipsoidCoordinates;
  /**
   * How the position was found:
   *
   * - `GPS`: by satellite positioning, which is precise.
   * - `DBH`: by the device, from several sources together (device-based hybrid).
   * - `DBH_HELO`: the same with Apple's Hybridized Emergency Location.
   * - `Other`: in some other way, such as from the IP address.
   */
  method?: LocationMethod;
  /** Says that `coordinates` hold an ellipsoid in space. Always `Ellipsoid`. */
  shape: "Ellipsoid";
  /**
   * When the position was found, as an [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) date and time with time zone, at most 64 characters.
   *
   * Length: at most 64 characters. Format: date-time.
   */
  timestamp?: string;
}

/** A position that you send, given as an ellipsoid in space. */
export interface EllipsoidLocationInput {
  /** How likely it is that the party is inside the given shape. */
  confidence?: LocationConfidenceInput;
  /** An ellipsoid in space within which the party is, for a position with height. */
  coordinates: EllipsoidCoordinatesInput;
  /**
   * How the position was found:
   *
   * - `GPS`: by satellite positioning, which is precise.
   * - `DBH`: by the device, from several sources together (device-based hybrid).
   * - `DBH_HELO`: the same with Apple's Hybridized Emergency Location.
   * - `Other`: in some other way, such as from the IP address.
   */
  method?: LocationMethod;
  /** Says that `coordinates` hold an ellipsoid in space. Always `Ellipsoid`. */
  shape: "Ellipsoid";
  /**
   * When the position was found, as an [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339) date and time with time zone, at most 64 characters. Rescuers judge by it how fresh the position is. Without it the time of the request counts.
   *
   * Length: at most 64 characters. Format: date-time.
   */
  timestamp?: string;
}

/** Body of a 501: the network places no emergency calls through the API. */
export type EmergencyNotSupportedError = ErrorInfo & {
  /** What went wrong, for programs. */
  code: "CALLTYPE_EMERGENCY_NOT_SUPPORTED";
  /** Always 501. */
  status: 501;
};

/** The body of every error of this API. */
export interface ErrorInfo {
  /**
   * What went wrong, for programs. At most 96 characters.
   *
   * Length: at most 96 characters.
   */
  code: string;
  /**
   * What went wrong, for people. Its wording is not fixed. At most 512 characters.
   *
   * Length: at most 512 characters.
   */
  message: string;
  /**
   * HTTP status of the response, from 100 to 599.
   *
   * Range: 100 to 599.
   */
  status: number;
}

/** Body of a 403: the access token does not permit the request. */
export type ForbiddenError = ErrorInfo & {
  /** What went wrong, for programs. */
  code: "PERMISSION_DENIED" | "INVALID_TOKEN_CONTEXT";
  /** Always 403. */
  status: 403;
};

/** How likely it is that the party is inside the given shape. */
export interface LocationConfidence {
  /**
   * How the probability is spread around the centre: `normal` (Gaussian) or `uniform` (the same everywhere inside). See [RFC 7459](https://www.rfc-editor.org/rfc/rfc7459).
   */
  pdf?: "normal" | "uniform";
  /**
   * Probability that the party is inside the shape, in per cent, from 0 to 100.
   *
   * Range: 0 to 100.
   */
  value?: number;
}

/** How likely it is that the party is inside the given shape. */
export interface LocationConfidenceInput {
  /**
   * How the probability is spread around the centre: `normal` (Gaussian) or `uniform` (the same everywhere inside). See [RFC 7459](https://www.rfc-editor.org/rfc/rfc7459).
   */
  pdf?: "normal" | "uniform";
  /**
   * Probability that the party is inside the shape, in per cent, from 0 to 100.
   *
   * Range: 0 to 100.
   */
  value?: number;
}

/**
 * A location given for the call: a circle on the ground or an ellipsoid in space, told apart by `shape`. CAMARA does not say whose it is once both parties have given theirs. It follows PIDF-LO, the location format of SIP ([RFC 5491](https://www.rfc-editor.org/rfc/rfc5491)).
 */
export type LocationDetails = CircleLocation | EllipsoidLocation;

/**
 * Where you, the sender of the request, are: a circle on the ground or an ellipsoid in space, told apart by `shape`. Wanted above all for emergency calls, allowed for any call, and to be sent again when you have moved. It follows PIDF-LO, the location format of SIP ([RFC 5491](https://www.rfc-editor.org/rfc/rfc5491)).
 */
export type LocationDetailsInput = CircleLocationInput | EllipsoidLocationInput;

/**
 * How the position was found:
 *
 * - `GPS`: by satellite positioning, which is precise.
 * - `DBH`: by the device, from several sources together (device-based hybrid).
 * - `DBH_HELO`: the same with Apple's Hybridized Emergency Location.
 * - `Other`: in some other way, such as from the IP address.
 */
export type LocationMethod = "GPS" | "DBH" | "DBH_HELO" | "Other";

/**
 * A call to place. `status`, `answer` and `mediaSessionId` have no place here: the network sets them.
 */
export interface MediaSessionCreate {
  /**
   * Kind of call: `REGULAR` for an ordinary one, `EMERGENCY` for a call to an emergency service. When it is left out the call is `REGULAR`.
   *
   * @default "REGULAR"
   */
  callType?: CallType;
  /**
   * Where you, the sender of the request, are: a circle on the ground or an ellipsoid in space, told apart by `shape`. Wanted above all for emergency calls, allowed for any call, and to be sent again when you have moved. It follows PIDF-LO, the location format of SIP ([RFC 5491](https://www.rfc-editor.org/rfc/rfc5491)).
   */
  locationDetails?: LocationDetailsInput;
  /** The caller's SDP offer, with which the caller's media can be reached. */
  offer: WrtcSdpDescriptorInput;
  /**
   * Who is calling. It must belong to the user of the access token, or be `sip:anonymous@anonymous.invalid` to withhold the caller's identity.
   */
  originatorAddress: Address;
  /**
   * Name of the caller, to be shown to the other party. At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  originatorName?: string;
  /** Who is called. For an emergency call, `urn:service:sos` or one of its sub-services. */
  receiverAddress: ReceiverAddress;
  /**
   * Name of the called party. At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  receiverName?: string;
}

/** A media session, that is, one call between two parties. */
export interface MediaSessionResponse {
  /**
   * The SDP answer to `offer`. Absent until there is one, and absent for good if the call was declined.
   */
  answer?: WrtcSdpDescriptor;
  /**
   * Kind of call: `REGULAR` for an ordinary one, `EMERGENCY` for a call to an emergency service. When it is left out the call is `REGULAR`.
   *
   * @default "REGULAR"
   */
  callType?: CallType;
  /**
   * A location given for the call: a circle on the ground or an ellipsoid in space, told apart by `shape`. CAMARA does not say whose it is once both parties have given theirs. It follows PIDF-LO, the location format of SIP ([RFC 5491](https://www.rfc-editor.org/rfc/rfc5491)).
   */
  locationDetails?: LocationDetails;
  /**
   * Identifier of the session, given by the network. It stands in the path of every later request. At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  mediaSessionId: string;
  /** The SDP offer in force. */
  offer: WrtcSdpDescriptor;
  /** Who is calling. `sip:anonymous@anonymous.invalid` if the caller withholds it. */
  originatorAddress: Address;
  /**
   * Name of the caller, if given. At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  originatorName?: string;
  /** Who is called. */
  receiverAddress: Address;
  /**
   * Name of the called party, if given. At most 256 characters.
   *
   * Length: at most 256 characters.
   */
  receiverName?: string;
  /**
   * State of the call. The SIP column says which message of the operator's network stands behind it.
   *
   * | Status | Meaning | SIP |
   * |---|---|---|
   * | `Initial` | the session exists, nothing has been heard from the other side | |
   * | `InProgress` | the call is being set up; with an SDP answer, media may already flow | 183 |
   * | `Proceeding` | the call is making its way through the network | |
   * | `Waiting` | the call is queued at the other side | 182 |
   * | `Ringing` | the other user is being alerted | 180 |
   * | `Connected` | the call is answered | 200 |
   * | `Hold` | one side has put the call on hold | |
   * | `Resume` | the call has been taken back from hold | |
   * | `Terminated` | final: the call has ended | |
   * | `SessionCancelled` | final: the originator gave up before an answer | 487 |
   * | `Declined` | final: the receiver refused the call | 603 |
   * | `Busy` | final: the receiver is in another call | 486 |
   * | `NoAnswer` | final: the receiver did not answer in time | 408 |
   * | `NotReachable` | final: the receiver cannot be reached | 404 |
   * | `Failed` | final: the call could not be set up | 412, 430 |
   */
  status: SessionStatus;
}

/**
 * A change to a session: its status, with the sender's new session description or present location where there is one.
 */
export interface MediaSessionStatusChange {
  /** The sender's SDP answer to the other party's offer. */
  answer?: WrtcSdpDescriptorInput;
  /**
   * Where you, the sender of the request, are: a circle on the ground or an ellipsoid in space, told apart by `shape`. Wanted above all for emergency calls, allowed for any call, and to be sent again when you have moved. It follows PIDF-LO, the location format of SIP ([RFC 5491](https://www.rfc-editor.org/rfc/rfc5491)).
   */
  locationDetails?: LocationDetailsInput;
  /**
   * A new SDP offer of the sender: ICE candidates found late, or a change of media such as adding video.
   */
  offer?: WrtcSdpDescriptorInput;
  /** The status to set. To change only media or location, repeat the present one. */
  status: SessionStatus;
}

/** Body of a 404: the session or the device is not known. */
export type NotFoundError = ErrorInfo & {
  /** What went wrong, for programs. */
  code: "NOT_FOUND" | "IDENTIFIER_NOT_FOUND";
  /** Always 404. */
  status: 404;
};

/**
 * Address of the party to call: any form of `Address` but the anonymous one, at most 256 characters. For an emergency call it is `urn:service:sos` or a sub-service such as `urn:service:sos.police`.
 */
export type ReceiverAddress = Address & string;

/**
 * State of the call. The SIP column says which message of the operator's network stands behind it.
 *
 * | Status | Meaning | SIP |
 * |---|---|---|
 * | `Initial` | the session exists, nothing has been heard from the other side | |
 * | `InProgress` | the call is being set up; with an SDP answer, media may already flow | 183 |
 * | `Proceeding` | the call is making its way through the network | |
 * | `Waiting` | the call is queued at the other side | 182 |
 * | `Ringing` | the other user is being alerted | 180 |
 * | `Connected` | the call is answered | 200 |
 * | `Hold` | one side has put the call on hold | |
 * | `Resume` | the call has been taken back from hold | |
 * | `Terminated` | final: the call has ended | |
 * | `SessionCancelled` | final: the originator gave up before an answer | 487 |
 * | `Declined` | final: the receiver refused the call | 603 |
 * | `Busy` | final: the receiver is in another call | 486 |
 * | `NoAnswer` | final: the receiver did not answer in time | 408 |
 * | `NotReachable` | final: the receiver cannot be reached | 404 |
 * | `Failed` | final: the call could not be set up | 412, 430 |
 */
export type SessionStatus = "Initial" | "InProgress" | "Ringing" | "Proceeding" | "Connected" | "Terminated" | "Hold" | "Resume" | "SessionCancelled" | "Declined" | "Failed" | "Waiting" | "NoAnswer" | "NotReachable" | "Busy";

/** Body of a 401: the access token is missing or not valid. */
export type UnauthenticatedError = ErrorInfo & {
  /** What went wrong, for programs. */
  code: "UNAUTHENTICATED";
  /** Always 401. */
  status: 401;
};

/** A session description, as an offer or as an answer to one. */
export interface WrtcSdpDescriptor {
  /**
   * The session description in SDP ([RFC 8866](https://www.rfc-editor.org/rfc/rfc8866)), lines ended by CR LF. A browser takes it with `setRemoteDescription({ type, sdp })`, where `type` is `offer` for an offer and `answer` for an answer. At most 65536 characters.
   *
   * Length: at most 65536 characters.
   */
  sdp: string;
}

/**
 * A session description that you send, as an offer or as an answer to one. Copy only `sdp` from a browser's `RTCSessionDescription`: its `type` is an unknown property here and leads to a 400.
 */
export interface WrtcSdpDescriptorInput {
  /**
   * The session description in SDP ([RFC 8866](https://www.rfc-editor.org/rfc/rfc8866)), lines ended by CR LF, as `RTCPeerConnection` makes it. At most 65536 characters.
   *
   * Length: at most 65536 characters.
   */
  sdp: string;
}

/**
 * Identifier that ties a request to its response and to the logs of both sides. Any text of up to 256 letters, digits and the characters `- _ : ; . / < > { }`; a UUID is a good choice.
 *
 * Length: at most 256 characters. Pattern: `^[a-zA-Z0-9_:;.\/<>\{\}\-]{0,256}$`.
 */
export type XCorrelator = string;

export interface paths {
  "/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a media session
     * @description Starts a voice or video call from `originatorAddress` to `receiverAddress`.
     *
     *     The network answers at once with a session in status `Initial` and the `mediaSessionId` that
     *     all later requests use. The call goes on from there in the background: its progress and the
     *     other party's SDP answer arrive as events of the webrtc-events API, and
     *     `getSessionDetailsById` shows them too.
     *
     *     Leave `callType` out for an ordinary call. For an emergency call set it to `EMERGENCY` and call
     *     `urn:service:sos` or one of its sub-services, such as `urn:service:sos.police`; add
     *     `locationDetails` if you can. A network without emergency calls answers 501. Ordinary calls may
     *     carry a location as well.
     *
     *     To withhold the caller's identity, give `sip:anonymous@anonymous.invalid` as
     *     `originatorAddress` and leave out `originatorName`. Nobody can be called at that address.
     *
     *     Do not repeat this request when you cannot tell whether it arrived: each one that does starts
     *     a call of its own and rings the other party.
     */
    post: operations["createSession"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{mediaSessionId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a media session
     * @description Returns the session as it is now: parties, status, SDP offer and, once there is one, the SDP
     *     answer.
     *
     *     Use it to fetch the offer of a call that you were invited to, to catch up after a lost
     *     connection, or to check a status.
     *
     *     You see only sessions that belong to your client and, if the token was issued for a user, to
     *     that user.
     */
    get: operations["getSessionDetailsById"];
    put?: never;
    post?: never;
    /**
     * End a media session
     * @description Ends the call and removes the session. What the other party sees depends on who asks, and when:
     *
     *     | You are | The call is | Effect | The other party sees |
     *     |---|---|---|---|
     *     | the originator | not answered yet | the call is cancelled | `SessionCancelled` |
     *     | the receiver | not answered yet | the call is declined | `Declined` |
     *     | either | connected | the call is ended | `Terminated` |
     *
     *     Safe to repeat. If a repetition answers 404, the session is already gone.
     */
    delete: operations["deleteSessionById"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{mediaSessionId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update the status of a media session
     * @description Reports a new state of your side of the call, new media, or your present location.
     *
     *     | To do this | Send |
     *     |---|---|
     *     | answer an invitation, first step | `InProgress` with `answer` |
     *     | say that the user is being alerted | `Ringing` |
     *     | accept the call | `Connected` with `answer` |
     *     | add ICE candidates found late | `InProgress` with a new `offer` |
     *     | change the media of a connected call, such as adding video | `Connected` with a new `offer` |
     *     | put the call on hold, take it back | `Hold`, `Resume` |
     *     | report where you are during the call | the present status with `locationDetails` |
     *
     *     CAMARA publishes no table of allowed changes. Expect 400 `INVALID_ARGUMENT` for one that makes
     *     no sense in the present state, or 409 `INCOMPATIBLE_STATE` from CAMARA's common catalogue. To
     *     end, cancel or decline a call use `deleteSessionById`, not a final status.
     *
     *     Safe to repeat: the same body leads to the same state.
     */
    put: operations["updateSessionStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export type webhooks = Record<string, never>;

export interface components {
  schemas: {
    Address: Address;
    BadRequestError: BadRequestError;
    CallType: CallType;
    CircleCoordinates: CircleCoordinates;
    CircleCoordinatesInput: CircleCoordinatesInput;
    CircleLocation: CircleLocation;
    CircleLocationInput: CircleLocationInput;
    EllipsoidCoordinates: EllipsoidCoordinates;
    EllipsoidCoordinatesInput: EllipsoidCoordinatesInput;
    EllipsoidLocation: EllipsoidLocation;
    EllipsoidLocationInput: EllipsoidLocationInput;
    EmergencyNotSupportedError: EmergencyNotSupportedError;
    ErrorInfo: ErrorInfo;
    ForbiddenError: ForbiddenError;
    LocationConfidence: LocationConfidence;
    LocationConfidenceInput: LocationConfidenceInput;
    LocationDetails: LocationDetails;
    LocationDetailsInput: LocationDetailsInput;
    LocationMethod: LocationMethod;
    MediaSessionCreate: MediaSessionCreate;
    MediaSessionResponse: MediaSessionResponse;
    MediaSessionStatusChange: MediaSessionStatusChange;
    NotFoundError: NotFoundError;
    ReceiverAddress: ReceiverAddress;
    SessionStatus: SessionStatus;
    UnauthenticatedError: UnauthenticatedError;
    WrtcSdpDescriptor: WrtcSdpDescriptor;
    WrtcSdpDescriptorInput: WrtcSdpDescriptorInput;
    XCorrelator: XCorrelator;
  };
  responses: {
    /**
     * @description The request is wrong and nothing was done. Correct it; sent again unchanged it fails again.
     *
     *     - `INVALID_ARGUMENT`: something is missing, malformed or not allowed: a required property or
     *       header, a value against its pattern or length, an unknown property in the body, or a status that
     *       makes no sense in the present state.
     *     - `OUT_OF_RANGE`: a number lies outside its range, such as a latitude above 90.
     */
    BadRequest: {
      headers: {
        "x-correlator": components["headers"]["XCorrelator"];
        [name: string]: unknown;
      };
      content: {
        "application/json": BadRequestError;
      };
    };
    /** @description `callType` is `EMERGENCY` and this network places no emergency calls through the API. Nothing was done. Have the user call for help by other means at once, such as the telephone's own dialler. */
    EmergencyNotSupported: {
      headers: {
        "x-correlator": components["headers"]["XCorrelator"];
        [name: string]: unknown;
      };
      content: {
        "application/json": EmergencyNotSupportedError;
      };
    };
    /**
     * @description The token is valid but does not permit this request, and nothing was done. A new token of the same
     *     kind does not help.
     *
     *     - `PERMISSION_DENIED`: the token lacks the operation's scope, or its owner may not do this. Expect
     *       this code also for a `registrationId` that is unknown, expired or not yours: CAMARA names none.
     *     - `INVALID_TOKEN_CONTEXT`: the token was issued for somebody else than the request speaks of.
     *       Call from an address that belongs to the token's user.
     */
    Forbidden: {
      headers: {
        "x-correlator": components["headers"]["XCorrelator"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ForbiddenError;
      };
    };
    /**
     * @description There is nothing here to work on. Do not repeat the request.
     *
     *     - `NOT_FOUND`: the network knows no session with this `mediaSessionId`, at least none that you may
     *       see. It has ended, or the identifier belongs to the other party's side of the call.
     *     - `IDENTIFIER_NOT_FOUND`: the device behind the session is not known. Register it again.
     */
    NotFound: {
      headers: {
        "x-correlator": components["headers"]["XCorrelator"];
        [name: string]: unknown;
      };
      content: {
        "application/json": NotFoundError;
      };
    };
    /** @description The access token is missing, malformed, expired or revoked, and nothing was done. Get a new token and send the request again. The code is always `UNAUTHENTICATED`. */
    Unauthenticated: {
      headers: {
        "x-correlator": components["headers"]["XCorrelator"];
        [name: string]: unknown;
      };
      content: {
        "application/json": UnauthenticatedError;
      };
    };
  };
  parameters: {
    /**
     * @description Identifier of the media session, given by the network in the response to `createSession` (a call that you place) or in the session-invitation event (a call that you receive). At most 256 characters.
     * @example 0AEE1B58BAEEDA3EABA42B32EBB3DFE07E9CFF402EAF9EED8EF
     */
    MediaSessionId: string;
    /**
     * @description Identifier of the calling device's registration, given by the network when the device was registered with CAMARA's webrtc-registration API. At most 256 characters.
     * @example 7c2f4b0e-5d1a-4e36-9b8f-0a6d3c1e9f24
     */
    RegistrationId: string;
    /**
     * @description Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
     * @example b4333c46-49c0-4f62-80d7-f0ef930f1c46
     */
    XCorrelator: XCorrelator;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The identifier that the request carried in `x-correlator`, or one made up by the server. Quote it when you ask the operator about this request.
     * @example b4333c46-49c0-4f62-80d7-f0ef930f1c46
     */
    XCorrelator: XCorrelator;
  };
  pathItems: never;
}

export interface operations {
  createSession: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Identifier of the calling device's registration, given by the network when the device was registered with CAMARA's webrtc-registration API. At most 256 characters.
         * @example 7c2f4b0e-5d1a-4e36-9b8f-0a6d3c1e9f24
         */
        registrationId: components["parameters"]["RegistrationId"];
        /**
         * @description Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
         * @example b4333c46-49c0-4f62-80d7-f0ef930f1c46
         */
        "x-correlator"?: components["parameters"]["XCorrelator"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The two parties, the caller's SDP offer and, if wanted, the caller's location. */
    requestBody: {
      content: {
        "application/json": MediaSessionCreate;
      };
    };
    responses: {
      /** @description The session exists in status `Initial` and the call is on its way. Keep the `mediaSessionId`: CAMARA has no `Location` header that would repeat it. */
      201: {
        headers: {
          "x-correlator": components["headers"]["XCorrelator"];
          [name: string]: unknown;
        };
        content: {
          "application/json": MediaSessionResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      501: components["responses"]["EmergencyNotSupported"];
    };
  };
  getSessionDetailsById: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
         * @example b4333c46-49c0-4f62-80d7-f0ef930f1c46
         */
        "x-correlator"?: components["parameters"]["XCorrelator"];
      };
      path: {
        /**
         * @description Identifier of the media session, given by the network in the response to `createSession` (a call that you place) or in the session-invitation event (a call that you receive). At most 256 characters.
         * @example 0AEE1B58BAEEDA3EABA42B32EBB3DFE07E9CFF402EAF9EED8EF
         */
        mediaSessionId: components["parameters"]["MediaSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session as it is now. */
      200: {
        headers: {
          "x-correlator": components["headers"]["XCorrelator"];
          [name: string]: unknown;
        };
        content: {
          "application/json": MediaSessionResponse;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  deleteSessionById: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
         * @example b4333c46-49c0-4f62-80d7-f0ef930f1c46
         */
        "x-correlator"?: components["parameters"]["XCorrelator"];
      };
      path: {
        /**
         * @description Identifier of the media session, given by the network in the response to `createSession` (a call that you place) or in the session-invitation event (a call that you receive). At most 256 characters.
         * @example 0AEE1B58BAEEDA3EABA42B32EBB3DFE07E9CFF402EAF9EED8EF
         */
        mediaSessionId: components["parameters"]["MediaSessionId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session has ended. There is no body. */
      204: {
        headers: {
          "x-correlator": components["headers"]["XCorrelator"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
  updateSessionStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Your own identifier for this request. A non-empty value comes back in the response header of the same name; without one the server may make one up. A value outside the pattern is answered with 400 `INVALID_ARGUMENT`.
         * @example b4333c46-49c0-4f62-80d7-f0ef930f1c46
         */
        "x-correlator"?: components["parameters"]["XCorrelator"];
      };
      path: {
        /**
         * @description Identifier of the media session, given by the network in the response to `createSession` (a call that you place) or in the session-invitation event (a call that you receive). At most 256 characters.
         * @example 0AEE1B58BAEEDA3EABA42B32EBB3DFE07E9CFF402EAF9EED8EF
         */
        mediaSessionId: components["parameters"]["MediaSessionId"];
      };
      cookie?: never;
    };
    /** @description The new status and, where they changed, your session description and your location. */
    requestBody: {
      content: {
        "application/json": MediaSessionStatusChange;
      };
    };
    responses: {
      /** @description The change is accepted. The body is the session after it, with the status that was sent. */
      200: {
        headers: {
          "x-correlator": components["headers"]["XCorrelator"];
          [name: string]: unknown;
        };
        content: {
          "application/json": MediaSessionResponse;
        };
      };
      /** @description The change is accepted and there is nothing to report yet, as after late ICE candidates: the other party's answer follows as an event. There is no body. */
      204: {
        headers: {
          "x-correlator": components["headers"]["XCorrelator"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
    };
  };
}
