import type { ApiModel, ApiOperation } from "../model/api.ts";
import { mockUrlOf } from "../model/apis.ts";
import type { Json } from "../model/openapi.ts";
import type { SampleRequest } from "./sample-request.ts";
import { toSource } from "./to-source.ts";

/** The same request through the typed client: a whole program, which runs against the mock. */
export function clientSample(
  api: ApiModel,
  operation: ApiOperation,
  request: SampleRequest,
  mockUrl = mockUrlOf(api.facts),
): string {
  const { facts } = api;
  const bound: string[] = [];
  const params: Record<string, Json> = {};
  for (const [parameter, value] of request.parameters) {
    if (parameter["x-bound"] === true) bound.push(`  ${parameter.name}: ${toSource(value)},\n`);
    else params[parameter.name] = value;
  }
  if (request.body !== undefined) params.body = request.body.value;
  const args = Object.keys(params).length === 0 ? "" : broken(params);
  const imports = [facts.auth.helper, facts.factory].join(", ");
  return `import { ${imports} } from "${facts.package}";

const ${facts.variable} = ${facts.factory}({
${bound.join("")}  auth: ${facts.auth.helper}(${facts.auth.source(mockUrl)}),
  baseUrl: "${mockUrl}", // the mock
});

${use(operation, `${facts.variable}.${operation.name}(${args})`)}
`;
}

/** An object over several lines, however short: the arguments are what the reader looks for. */
function broken(params: Readonly<Record<string, Json>>): string {
  const entries = Object.entries(params).map(([key, value]) => {
    const name = /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
    return `  ${name}: ${toSource(value, 2)},\n`;
  });
  return `{\n${entries.join("")}}`;
}

function use({ paging, responses }: ApiOperation, call: string): string {
  if (paging === "link") return `for await (const item of ${call}) {\n  console.log(item);\n}`;
  const hasBody = responses.some(
    ({ status, contents }) => /^2/.test(status) && contents.length > 0,
  );
  return hasBody ? `const answer = await ${call};\nconsole.log(answer);` : `await ${call};`;
}
