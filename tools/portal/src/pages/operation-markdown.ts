import type { ApiContent, ApiModel, ApiOperation } from "../model/api.ts";
import {
  componentOf,
  follow,
  type PropertyView,
  propertiesOf,
  variantsOf,
} from "../model/object-view.ts";
import type { Schema } from "../model/openapi.ts";
import { languageOf, sourceOf } from "../render/example.ts";
import { retryText } from "../render/retry-text.ts";
import { rulesOf } from "../render/rules-of.ts";
import { reasonOf } from "../render/status-names.ts";
import { nullText, plainType } from "../render/type-text.ts";
import { clientSample } from "../samples/client-sample.ts";
import { curlSample } from "../samples/curl-sample.ts";
import { sampleRequest } from "../samples/sample-request.ts";

/** An operation or an event as Markdown, for programs that read. */
export function operationMarkdown(api: ApiModel, operation: ApiOperation): string {
  const isEvent = operation.kind === "webhook";
  const parts = [
    `# ${operation.summary}`,
    `${api.facts.name}, ${operation.kind} \`${operation.name}\`${isEvent ? "" : `: \`${operation.method.toUpperCase()} ${operation.path}\``}`,
    operation.description,
    retryText(operation) ?? "",
  ];
  if (!isEvent) {
    const request = sampleRequest(api, operation);
    parts.push("## Samples", fence(clientSample(api, operation, request), "ts"));
    parts.push(fence(curlSample(api, operation, request), "sh"));
  }
  if (operation.parameters.length > 0) {
    const rows = operation.parameters.map((parameter) =>
      line(api, {
        name: `${parameter.name} (${parameter.in})`,
        schema: { ...follow(api, parameter.schema ?? {}), ...described(parameter.description) },
        required: parameter.required === true,
      }),
    );
    parts.push("## Parameters", rows.join("\n"));
  }
  if (operation.body !== undefined) {
    parts.push(isEvent ? "## What you get" : "## Request body", operation.body.description);
    parts.push(...operation.body.contents.map((content) => contentMarkdown(api, content, true)));
  }
  parts.push(isEvent ? "## What to answer" : "## Responses");
  for (const { status, description, contents } of operation.responses) {
    parts.push(`### ${status} ${reasonOf(status)}`, description);
    parts.push(...contents.map((content) => contentMarkdown(api, content, status.startsWith("2"))));
  }
  return join(parts);
}

/** A schema as Markdown. */
export function schemaMarkdown(api: ApiModel, name: string, schema: Schema): string {
  return join([
    `# ${name}`,
    `${api.facts.name}, schema`,
    schema.description ?? "",
    propertyLines(api, schema),
  ]);
}

function contentMarkdown(api: ApiModel, content: ApiContent, withSchema: boolean): string {
  const examples = content.examples.map(
    (example) =>
      `Example \`${example.name}\`, ${content.mediaType}: ${example.summary}\n\n${fence(sourceOf(example), languageOf(content.mediaType, example))}`,
  );
  const lines = withSchema && content.schema ? propertyLines(api, content.schema) : "";
  return join([lines, ...examples]);
}

function propertyLines(api: ApiModel, schema: Schema): string {
  const own = propertiesOf(api, schema).map((property) => line(api, property));
  const variants = variantsOf(follow(api, schema)).flatMap((variant) => [
    `\nOne of: \`${componentOf(variant) ?? plainType(api, variant)}\`\n`,
    propertyLines(api, variant),
  ]);
  return [...own, ...variants].join("\n");
}

function line(api: ApiModel, { name, schema, required }: PropertyView): string {
  const whole = follow(api, schema);
  const rules = rulesOf(api, schema).map(({ label, values }) => `${label}: ${values.join(", ")}.`);
  const words = [whole.description ?? "", ...rules].join(" ").replaceAll(/\s+/g, " ").trim();
  return `- \`${name}\` (${plainType(api, schema)}${nullText(whole)}${required ? ", required" : ""}): ${words}`;
}

function described(description: string | undefined) {
  return description === undefined ? {} : { description };
}

function fence(source: string, language: string): string {
  return `\`\`\`${language}\n${source.trimEnd()}\n\`\`\``;
}

function join(parts: readonly string[]): string {
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("\n\n")}\n`;
}
