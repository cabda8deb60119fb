import { apis } from "../apis.ts";

/** What `--help` prints. */
export const help: string = `Usage: telespec-mock [api...] [options]
       telespec-mock exec [api...] [options] -- command [argument...]

Starts a mock server for each API named, or for all of them:
  ${apis.join("\n  ")}

Several mocks get ports one after the other, in the order above.
With exec they get free ports, and run for as long as the command does. It finds their URLs in
TELESPEC_BANDWIDTH_VOICE_URL, TELESPEC_BANDWIDTH_WEBRTC_URL, TELESPEC_CAMARA_CALL_HANDLING_URL.

Options:
  --port N         port of the first mock; 0 picks a free one for each (default 4010)
  --host H         address to listen on (default 127.0.0.1)
  --json           print one line of JSON with the URLs once all mocks are ready
  --quiet          print nothing but errors
  --help           print this
  --version        print the version

Options of exec:
  --fail-under N   exit with 1 if the command touches less than N per cent of the operations,
                   statuses and examples
  --quiet          print no summary of what the command has touched

Examples:
  telespec-mock
  telespec-mock bandwidth-voice --port 4010
  telespec-mock bandwidth-voice camara-call-handling --port 0 --json
  telespec-mock exec bandwidth-voice -- npm test
  telespec-mock exec --fail-under 20 -- npx vitest run

The mocks run until Ctrl-C or SIGTERM.
Ask for an answer with a header: Prefer: code=404, Prefer: example=answered, Prefer: dynamic=true,
Prefer: delay=250, Prefer: fault=reset
`;
