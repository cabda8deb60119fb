import type { Html } from "../html.ts";
import { Problem } from "../problem.ts";
import { drawSequence, type Sequence } from "./sequence.ts";
import { drawStates, type States } from "./states.ts";

const sequences: Readonly<Record<string, Sequence>> = {
  "phone-call": {
    meaning: "An outbound call from createCall to the disconnect event",
    actors: ["Your server", "Bandwidth Voice", "Telephone"],
    steps: [
      [0, 1, "createCall"],
      [1, 0, "201 with callId"],
      [1, "the call waits in the queue"],
      [1, 2, "rings"],
      [2, 1, "is answered"],
      [1, 0, "answer event"],
      [0, 1, "BXML"],
      [1, "the BXML runs"],
      [0, 1, "updateCall"],
      [1, 0, "redirect event"],
      [0, 1, "BXML"],
      [2, 1, "hangs up"],
      [1, 0, "disconnect event"],
    ],
  },
  bridge: {
    meaning: "A browser and a telephone meet in a WebRTC session",
    actors: ["Browser", "Your server", "Bandwidth WebRTC", "Bandwidth Voice"],
    steps: [
      [1, 2, "createSession"],
      [1, 2, "createParticipant, 2x"],
      [1, 2, "addParticipant..., 2x"],
      [1, 0, "the first token"],
      [0, 2, "connects with the browser SDK"],
      [1, 3, "createCall"],
      [3, 1, "answer event"],
      [1, 3, "BXML with the second token"],
      [3, 2, "the call joins"],
      [2, "both hear each other"],
    ],
  },
};

const states: Readonly<Record<string, States>> = {
  "call-states": {
    meaning: "The states of a phone call",
    states: { queued: [0, 0], initiated: [1, 0], answered: [2, 0], disconnected: [1, 1, true] },
    ways: [
      ["queued", "initiated", "dialled"],
      ["initiated", "answered", "answered"],
      ["queued", "disconnected", ""],
      ["initiated", "disconnected", ""],
      ["answered", "disconnected", ""],
    ],
  },
  "media-session": {
    meaning: "The usual states of a media session",
    states: {
      Initial: [0, 0],
      InProgress: [1, 0],
      Ringing: [2, 0],
      Connected: [3, 0],
      SessionCancelled: [0, 1, true],
      "not reached": [1, 1, true],
      "not accepted": [2, 1, true],
      Terminated: [3, 1, true],
    },
    ways: [
      ["Initial", "InProgress", "set up"],
      ["InProgress", "Ringing", "alerted"],
      ["Ringing", "Connected", "accepted"],
      ["Initial", "SessionCancelled", ""],
      ["InProgress", "not reached", ""],
      ["Ringing", "not accepted", ""],
      ["Connected", "Terminated", ""],
    ],
  },
};

/**
 * Draws the diagram that a guide names.
 *
 * @throws Problem naming the guide when there is none of that name
 */
export function drawDiagram(file: string, name: string): Html {
  const sequence = sequences[name];
  if (sequence !== undefined) return drawSequence(name, sequence);
  const found = states[name];
  if (found !== undefined) return drawStates(name, found);
  const known = [...Object.keys(sequences), ...Object.keys(states)].join(", ");
  throw new Problem(file, `there is no diagram '${name}'. There are: ${known}.`);
}
