import { escapeText, type Html, raw } from "../html.ts";

/** What a piece of source is: the class it gets. */
type Token = "k" | "s" | "n" | "c" | "p";

type Rule = readonly [Token, string];

const doubleQuoted = String.raw`"(?:[^"\\\n]|\\.)*"`;
const singleQuoted = String.raw`'(?:[^'\\]|\\.)*'`;
const number = String.raw`(?<![\w.])-?\d[\d_]*(?:\.\d+)?(?![\w.])`;

// The first rule that matches wins, so that a keyword within a string or a comment stays a string.
const rules: Readonly<Record<string, readonly Rule[]>> = {
  json: [
    ["p", String.raw`${doubleQuoted}(?=\s*:)`],
    ["s", doubleQuoted],
    ["k", String.raw`\b(?:true|false|null)\b`],
    ["n", number],
  ],
  ts: [
    ["c", String.raw`//[^\n]*|/\*[\s\S]*?\*/`],
    ["s", `${doubleQuoted}|${singleQuoted}|\`[^\`]*\``],
    ["p", String.raw`\b[\w$]+(?=\??:\s)`],
    [
      "k",
      String.raw`\b(?:as|async|await|break|case|catch|const|else|export|finally|for|from|function|if|import|in|instanceof|let|new|of|return|satisfies|switch|throw|try|type|typeof|while|true|false|null|undefined)\b`,
    ],
    ["n", number],
  ],
  sh: [
    ["c", String.raw`(?<=^|\s)#[^\n]*`],
    ["s", `${doubleQuoted}|'[^']*'`],
    ["k", String.raw`(?<=^|\n)\s*(?:curl|npm|npx|node|export)\b`],
    ["p", String.raw`(?<=\s)--?[A-Za-z][\w-]*`],
  ],
  xml: [
    ["c", String.raw`<!--[\s\S]*?-->|<\?[\s\S]*?\?>`],
    ["s", `(?<==)${doubleQuoted}`],
    ["k", String.raw`</?[\w:.-]+|/?>`],
    ["p", String.raw`(?<=\s)[\w:.-]+(?==)`],
  ],
  yaml: [
    ["c", String.raw`(?<=^|\s)#[^\n]*`],
    ["p", String.raw`(?<=^|\n)\s*(?:- )?[\w./$-]+(?=:)`],
    ["s", String.raw`${doubleQuoted}|'[^'\n]*'`],
    ["n", number],
  ],
};

const expressions = new Map(
  Object.entries(rules).map(([language, list]) => [
    language,
    { expression: new RegExp(list.map(([, rule]) => `(${rule})`).join("|"), "g"), list },
  ]),
);

/** Marks up source for reading. A language that it does not know stays plain. */
export function highlight(source: string, language: string): Html {
  const found = expressions.get(language);
  if (found === undefined) return raw(escapeText(source));
  let markup = "";
  let end = 0;
  for (const match of source.matchAll(found.expression)) {
    const token = found.list[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    markup += `${escapeText(source.slice(end, match.index))}<span class="t-${token}">${escapeText(match[0])}</span>`;
    end = match.index + match[0].length;
  }
  return raw(markup + escapeText(source.slice(end)));
}
