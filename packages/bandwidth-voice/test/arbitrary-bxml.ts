import fc from "fast-check";
import { flag, isNumberRule } from "../src/bxml/rule.ts";
import type { BxmlElement, Definition, Rule } from "../src/bxml.ts";
import * as builders from "../src/bxml.ts";

export type Make = { readonly definition: Definition } & ((...given: unknown[]) => BxmlElement);

/** Every function that makes an element, by the element's name. */
export const makers: ReadonlyMap<string, Make> = new Map(
  Object.values<unknown>(builders)
    .filter((value): value is Make => typeof (value as Partial<Make>).definition === "object")
    .map((make) => [make.definition.name, make]),
);

/** Text with all that hurts: markup, quotes, white space, characters outside the basic plane. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .string({ unit: "binary" })
    .map((text) => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "")),
  fc
    .array(
      fc.constantFrom(
        ..."<>&\"'/ \t\n\r;=!-[]x",
        "]]>",
        "<![CDATA[",
        "</Tag><Hangup/><Tag>",
        "&lt;",
        "&#60;",
        "&x;",
        "<!--",
        "-->",
        "<?x?>",
        "é😀\u2028",
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join("")),
);

/** Values that a rule allows. */
export function anyValue(rule: Rule): fc.Arbitrary<string | number | boolean> {
  if (rule === flag) return fc.boolean();
  if (typeof rule === "number") return hostileText.filter((text) => text.length <= rule);
  if (rule instanceof RegExp) return textLike(rule);
  if (!isNumberRule(rule)) return textLike(rule[0]);
  const [from, to, whole] = rule;
  return whole
    ? fc.integer({ min: from, max: to })
    : fc
        .double({ min: from, max: to, noNaN: true })
        .map((value) => Math.max(from, Math.round(value * 1000) / 1000));
}

function textLike(like: RegExp): fc.Arbitrary<string> {
  const samples = [
    ...["/next?a=1&b=<2>", "https://app.example.com/x?q=\"'&amp;", "wss://media.example.com/s"],
    ...["+19195550123", "sip:user@example.com", "sips:a&b@example.com", "c-1a2b", "c-1a2b,c-3c4d"],
    ...[
      "GET",
      "POST",
      "inbound",
      "outbound",
      "both",
      "unidirectional",
      "bidirectional",
      "wav",
      "mp3",
    ],
    ...["none", "propagate", "stack", "unknown", "follow-me", "away", "male", "female", "julie"],
    ...[
      "en_US",
      "de",
      "es-MX",
      "12#*",
      "date",
      "cardinal",
      "mdy",
      "ipa",
      "strong",
      "medium",
      "1.5s",
    ],
    ...[
      "-15%",
      "+6dB",
      "x-slow",
      "token;encoding=jwt",
      "a;encoding=hex,b;encoding=base64",
      "room-1",
    ],
    ...["Restricted", "", "two words", "fe"],
  ].filter((sample) => like.test(sample));
  const hostile = hostileText.filter((text) => like.test(text));
  // Few expressions let arbitrary text through; filtering would never end for the others.
  const open = like.test('</Tag><Hangup/> & "x"');
  if (open) return samples.length ? fc.oneof(hostile, fc.constantFrom(...samples)) : hostile;
  if (samples.length === 0) throw new Error(`no sample for ${like}`);
  return fc.constantFrom(...samples);
}

/** Every element of that name with arbitrary attributes and contents that its rules allow. */
export function elementOf(name: string, depth = 3): fc.Arbitrary<BxmlElement> {
  const make = makers.get(name);
  if (make === undefined) throw new Error(`no element ${name}`);
  const { attributes, required, content, count } = make.definition;
  const given = fc.record(
    Object.fromEntries(Object.entries(attributes).map(([key, rule]) => [key, anyValue(rule)])),
    {
      requiredKeys: [...required],
    },
  );
  const inside = contents(content, count, depth);
  return fc.tuple(given, inside).map(([values, children]) => {
    const times = count[2];
    return make(times ? { ...values, [times]: 1 } : values, ...children);
  });
}

function contents(
  content: Definition["content"],
  count: Definition["count"],
  depth: number,
): fc.Arbitrary<(string | BxmlElement)[]> {
  const names = Array.isArray(content) && content.every((one) => typeof one === "string");
  if (!names) return anyValue(content as Rule).map((text) => [String(text)]);
  const kinds = (content as readonly string[]).filter((kind) => kind !== "string");
  const mixed = kinds.length < content.length;
  if (content.length === 0) return fc.constant([]);
  const elements =
    depth > 0 && kinds.length > 0
      ? kinds.map((kind) => elementOf(kind, mixed ? depth - 2 : depth - 1))
      : [];
  const words = hostileText.map((text) => `${text}w`);
  const child = fc.oneof(...(mixed ? [words] : []), ...elements);
  return (
    fc
      .array(child, {
        minLength: Math.max(count[0], mixed ? 1 : 0),
        maxLength: Math.min(count[1], 4),
      })
      // As a parser gives texts back: none beside another.
      .map((children) =>
        children.filter(
          (one, index) => typeof one !== "string" || typeof children[index - 1] !== "string",
        ),
      )
  );
}

/** Names of what may stand in a document. */
export const verbNames: readonly string[] = [...makers.keys()].filter(
  (name) => !/^([a-z]|PhoneNumber|SipUri|StreamParam|CustomParam|Endpoint)/.test(name),
);

/** Documents of arbitrary verbs. */
export const anyDocument: fc.Arbitrary<builders.Bxml> = fc
  .array(fc.oneof(...verbNames.map((name) => elementOf(name))), { maxLength: 6 })
  .map((verbs) => verbs.filter(({ name }) => name !== "Forward"))
  // The elements come from the functions, so they are verbs.
  .map((verbs) => builders.response(...(verbs as builders.Verb[])));
