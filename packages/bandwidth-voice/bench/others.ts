/** As much of bandwidth-sdk as makes a document. */
export interface Bandwidth {
  readonly Bxml: Readonly<Record<string, new (...given: unknown[]) => object>> & {
    readonly Response: new (verbs: object[]) => { toBxml(): string };
  };
}

interface XmlNode {
  ele(name: string, attributes?: object): XmlNode;
  txt(text: string): XmlNode;
  up(): XmlNode;
  end(): string;
}

/** As much of xmlbuilder2 as makes a document. */
export interface XmlBuilder {
  create(options: object): XmlNode;
}

export function sdkDocument({ Bxml }: Bandwidth, spoken: (index: number) => string): string {
  const make = (name: string, ...given: unknown[]) => {
    const Verb = Bxml[name];
    if (Verb === undefined) throw new Error(`bandwidth-sdk has no ${name}`);
    return new Verb(...given);
  };
  const verbs = Array.from({ length: 4 }, (_, index) => [
    make("SpeakSentence", spoken(index), { voice: "julie" }),
    make("Gather", { gatherUrl: "https://app.example.com/gather", maxDigits: 4, tag: "menu" }, [
      make("PlayAudio", "https://app.example.com/menu.wav"),
    ]),
    make("Tag", `step ${index}`),
    make("Transfer", { transferCallerId: "+19195550100" }, [make("PhoneNumber", "+19195550123")]),
    make("Hangup"),
  ]);
  return new Bxml.Response(verbs.flat()).toBxml();
}

export function xmlBuilderDocument(
  { create }: XmlBuilder,
  spoken: (index: number) => string,
): string {
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("Response");
  for (let index = 0; index < 4; index++) {
    root.ele("SpeakSentence", { voice: "julie" }).txt(spoken(index));
    root
      .ele("Gather", { gatherUrl: "https://app.example.com/gather", maxDigits: "4", tag: "menu" })
      .ele("PlayAudio")
      .txt("https://app.example.com/menu.wav");
    root.ele("Tag").txt(`step ${index}`);
    root
      .ele("Transfer", { transferCallerId: "+19195550100" })
      .ele("PhoneNumber")
      .txt("+19195550123");
    root.ele("Hangup");
  }
  return root.end();
}
