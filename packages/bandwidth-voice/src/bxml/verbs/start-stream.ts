import * as group from "../attribute-groups.ts";
import { type Defined, join, type RulesFor } from "../definition.ts";
import { type BxmlElement, element } from "../element.ts";
import type { StreamParamElement } from "./parameter.ts";

/** Attributes of {@link startStream}. */
export interface StartStreamAttributes extends group.Credentials {
  /** The WebSocket URL (ws or wss) that gets the audio. */
  destination: string;
  /** User name for `destination`, which must then be wss. At most 1024 characters. */
  destinationUsername?: string | undefined;
  /** Password for `destination`, which must then be wss. At most 1024 characters. */
  destinationPassword?: string | undefined;
  /** For {@link stopStream}; unlike that of any other stream of the call. Default: a random name. */
  name?: string | undefined;
  /** Whether the destination may send audio back. Default `unidirectional`: it may not. */
  mode?: "unidirectional" | "bidirectional" | undefined;
  /** Default `inbound`. A call has at most four streamed tracks; `both` counts twice. */
  tracks?: group.Tracks | undefined;
  /** Where the `mediaStream...` events go. */
  streamEventUrl?: string | undefined;
  /** Default `POST`. */
  streamEventMethod?: group.HttpMethod | undefined;
}

/** `<StartStream>`, made by {@link startStream}. */
export type StartStreamVerb = BxmlElement<"StartStream", StartStreamAttributes, StreamParamElement>;

/**
 * Sends the audio of the call to a WebSocket from now on, while the verbs after it run.
 *
 * @param parameters at most 12
 * @throws BxmlError if an attribute breaks a rule, or there are too many parameters.
 * @see https://dev.bandwidth.com/docs/voice/bxml/startStream
 */
export const startStream: Defined &
  ((
    attributes: StartStreamAttributes,
    ...parameters: readonly StreamParamElement[]
  ) => StartStreamVerb) = /* @__PURE__ */ element(
  "StartStream",
  /* @__PURE__ */ join(
    {
      destination: group.webSocketUrl,
      destinationUsername: group.credential,
      destinationPassword: group.credential,
      name: group.name,
      mode: /^(uni|bi)directional$/,
      tracks: group.tracks,
    } as const,
    /* @__PURE__ */ group.webhook("streamEvent"),
    group.credentials,
  ) satisfies RulesFor<StartStreamAttributes>,
  ["StreamParam"],
  ["destination"],
  [0, 12],
);
