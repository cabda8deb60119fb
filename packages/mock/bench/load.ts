/** Puts a server under load, in a process of its own: prints requests per second. */

import { Agent, request } from "node:http";

const [, , url = "", method = "GET", seconds = "3", connections = "20"] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
const body = JSON.stringify({
  to: "+19195550123",
  from: "+19195550100",
  applicationId: "7d9e4c1a-3b52-4f08-9a6d-52c81e0f7b34",
  answerUrl: "https://app.example.com/answer",
});
const headers = {
  Authorization: "Bearer token",
  ...(method === "POST"
    ? { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) }
    : {}),
};
const expected = method === "POST" ? 201 : 200;

function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, agent, headers }, (response) => {
      if (response.statusCode !== expected) {
        reject(new Error(`${method} ${url} answers ${response.statusCode}, not ${expected}.`));
      }
      response.resume().once("end", resolve);
    });
    asked.once("error", reject);
    asked.end(method === "POST" ? body : undefined);
  });
}

const begin = performance.now();
const end = begin + 1000 * Number(seconds);
let answered = 0;
await Promise.all(
  Array.from({ length: Number(connections) }, async () => {
    while (performance.now() < end) {
      await ask();
      answered += 1;
    }
  }),
);
console.log(answered / ((performance.now() - begin) / 1000));
agent.destroy();
