import { type TransferVerb, transfer } from "./verbs/transfer.ts";
import { sipUri } from "./verbs/transfer-target.ts";

/** What {@link webRtcTransfer} takes. */
export interface WebRtcTransferOptions {
  /** The participant's token, as the WebRTC API gave it when the participant was created. */
  readonly token: string;
  /** The id of the call that is transferred, which the WebRTC side is told. */
  readonly callId?: string | undefined;
}

/**
 * Connects the call with a participant of a WebRTC session. The participant must be in the session already.
 *
 * The token goes into a `User-To-User` header (RFC 7433), which holds at most 256 characters with the call id.
 *
 * @throws BxmlError if the token or the call id is none, or the token is too long.
 */
export function webRtcTransfer({ token, callId }: WebRtcTransferOptions): TransferVerb {
  // A comma or semicolon would begin another value of the header; a percent sign fits into none.
  const call = callId ? `${encodeURIComponent(callId.replace(/^c|-/g, ""))};encoding=base64,` : "";
  const uui = `${call}${encodeURIComponent(token ?? "")};encoding=jwt`;
  return transfer(sipUri({ uui }, "sip:sipx.webrtc.bandwidth.com:5060"));
}
