/** The benchmark's server, in a process of its own: answers every request with the same session. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

const session = JSON.stringify({
  mediaSessionId: "0AEE1B58BAEEDA3EABA42B32EBB3DFE07E9CFF402EAF9EED8EF",
  originatorAddress: "tel:+19195550100",
  receiverAddress: "tel:+19195550123",
  status: "Ringing",
  offer: {
    sdp: `v=0\r\no=- 0 0 IN IP4 192.0.2.1\r\ns=-\r\nt=0 0\r\n${"a=candidate\r\n".repeat(20)}`,
  },
});

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(session),
  });
  response.end(session);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
