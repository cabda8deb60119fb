// node examples/ivr/server.ts, with the credentials of the voice application in the environment.
import { createServer } from "node:http";
import { env } from "node:process";
import { nodeListener } from "@telespec/bandwidth-voice/webhooks";
import { createMenu } from "./menu.ts";

const { CALLBACK_USERNAME: username, CALLBACK_PASSWORD: password, AGENT: agent, PORT } = env;
if (!username || !password || !agent)
  throw new Error("Set CALLBACK_USERNAME, CALLBACK_PASSWORD and AGENT (such as +19195550123)");

const menu = createMenu({
  path: "/callbacks",
  auth: { username, password },
  agent,
  onMessage: (mediaUrl, from) => console.log(`${from} left a message: ${mediaUrl}`),
});

createServer(nodeListener(menu)).listen(Number(PORT ?? 8080));
