import { SaxesParser } from "saxes";

/** An element as a parser that is none of ours reads it. */
export interface Read {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Read | string)[];
}

/** Reads XML with a strict, conforming parser; throws if it is not well-formed. */
export function readXml(xml: string): Read {
  const top: Read = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser();
  const inside = () => open.at(-1)?.children ?? [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Read = { name, attributes: { ...attributes }, children: [] };
    inside().push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    if (open.length > 1) inside().push(text);
  });
  parser.write(xml).close();
  const [root] = top.children;
  if (typeof root !== "object") throw new Error("no root element");
  return root;
}
