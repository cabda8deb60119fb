import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** How many type instantiations 100 calls cost, above those of a program without calls. */
export interface Instantiations {
  readonly telespec: number;
  readonly openapiFetch: number;
}

const calls = 100;

const telespec = {
  head: 'import { bearer, createVoiceClient } from "@telespec/bandwidth-voice";\nconst voice = createVoiceClient({ accountId: "9900000", auth: bearer("t") });\n',
  calls: [
    'const r%d = await voice.createCall({ body: { to: "+19195550123", from: "+19195550100", applicationId: "a", answerUrl: "https://app.example.com" } }).result(); if (r%d.status === 201) r%d.data.callId;',
    'for await (const c of voice.listCalls({ from: "+19195550100" })) c.callId;',
    'const s%d = await voice.getCallState({ callId: "c-1" }); s%d.state;',
    'await voice.updateCall({ callId: "c-1", body: { state: "completed" } });',
    'await voice.updateCallBxml({ callId: "c-1", body: "<Bxml/>" });',
  ],
};

const openapiFetch = {
  head: 'import type { paths } from "@telespec/bandwidth-voice";\nimport createClient from "openapi-fetch";\nconst voice = createClient<paths>({ baseUrl: "https://voice.example.com" });\nconst path = { accountId: "9900000", callId: "c-1" };\n',
  calls: [
    'const r%d = await voice.POST("/accounts/{accountId}/calls", { params: { path }, body: { to: "+19195550123", from: "+19195550100", applicationId: "a", answerUrl: "https://app.example.com" } }); r%d.data?.callId;',
    'const l%d = await voice.GET("/accounts/{accountId}/calls", { params: { path, query: { from: "+19195550100" } } }); l%d.data?.[0]?.callId;',
    'const s%d = await voice.GET("/accounts/{accountId}/calls/{callId}", { params: { path } }); s%d.data?.state;',
    'await voice.POST("/accounts/{accountId}/calls/{callId}", { params: { path }, body: { state: "completed" } });',
    'await voice.PUT("/accounts/{accountId}/calls/{callId}/bxml", { params: { path }, body: "<Bxml/>" });',
  ],
};

/** Counts what the compiler does for 100 calls, over all operations of the Voice API. */
export function instantiations(): Instantiations {
  return { telespec: cost(telespec), openapiFetch: cost(openapiFetch) };
}

function cost({ head, calls: kinds }: typeof telespec): number {
  const lines = Array.from({ length: calls }, (_, index) =>
    (kinds[index % kinds.length] as string).replaceAll("%d", String(index)),
  );
  return count(head + lines.join("\n")) - count("");
}

function count(source: string): number {
  const folder = fileURLToPath(new URL("../.cache/types", import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/program.ts`, `${source}\nexport {};\n`);
  const options = {
    extends: "../../tsconfig.json",
    compilerOptions: { skipLibCheck: true },
    include: ["program.ts"],
  };
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(options));
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const output = execFileSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const found = /Instantiations:\s+(\d+)/.exec(output);
  if (found === null) throw new Error(`tsc printed no instantiations:\n${output}`);
  return Number(found[1]);
}
