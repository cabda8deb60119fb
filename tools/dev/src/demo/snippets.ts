import type { Demo } from "./demos.ts";
import type { ExampleRequest } from "./example-request.ts";
import { toSource } from "./to-source.ts";

/** A request as one line for a shell. */
export function curlLine(demo: Demo, request: ExampleRequest, url: string): string {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => `-H ${quote(`${name}: ${value}`)}`,
  );
  return [
    `curl -X ${request.method} ${quote(url + request.path)}`,
    demo.auth.curl,
    ...headers,
    `-d ${quote(JSON.stringify(request.body))}`,
  ].join(" ");
}

/** The same request through the client: TypeScript that is valid JavaScript too. */
export function snippet(demo: Demo, request: ExampleRequest, url: string): string {
  const statements = statementsOf(demo, request, url, 0);
  return statements.join("\n");
}

/** The snippet as one line for a shell, which any Node from 20 on runs. */
export function nodeLine(demo: Demo, request: ExampleRequest, url: string): string {
  const statements = statementsOf(demo, request, url, undefined);
  return `node --input-type=module -e ${quote(statements.join(" "))}`;
}

function statementsOf(
  { package: name, factory, variable, operation, auth }: Demo,
  { bound, params }: ExampleRequest,
  url: string,
  indent: number | undefined,
): string[] {
  const args = auth.args(url).map((argument) => toSource(argument));
  const bindings = Object.entries(bound).map(([key, value]) => `${key}: ${toSource(value)}`);
  const options = [
    ...bindings,
    `auth: ${auth.helper}(${args.join(", ")})`,
    `baseUrl: ${toSource(url)}`,
  ];
  const lines =
    indent === undefined ? `{ ${options.join(", ")} }` : `{\n  ${options.join(",\n  ")},\n}`;
  return [
    `import { ${auth.helper}, ${factory} } from ${toSource(name)};`,
    `const ${variable} = ${factory}(${lines});`,
    `console.log(await ${variable}.${operation}(${toSource(params, indent)}));`,
  ];
}

/** Quotes a text for a POSIX shell. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
