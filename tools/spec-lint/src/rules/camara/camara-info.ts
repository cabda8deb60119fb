import { isObject, objectAt, textAt } from "../../json.ts";
import type { Finding, Rule } from "../../rule.ts";
import { spot } from "../../rule.ts";

/** `openapi` and `info` as the CAMARA API Design Guide has them. */
export const camaraInfo: Rule = {
  name: "camara-info",
  *check({ document }) {
    const info = isObject(document.info) ? document.info : document;
    const license = objectAt(info, "license");
    const docs = objectAt(document, "externalDocs");
    const checks: [boolean, Finding["at"], string, string][] = [
      [
        document.openapi === "3.0.3",
        spot(document, "openapi"),
        "A CAMARA file is OpenAPI 3.0.3.",
        "Set openapi to 3.0.3.",
      ],
      [
        !/\bAPI\b/i.test(textAt(info, "title")),
        spot(info, "title"),
        'The title of a CAMARA API does not contain the word "API".',
        "Leave the word out.",
      ],
      [
        license.name === "Apache 2.0" &&
          license.url === "https://www.apache.org/licenses/LICENSE-2.0.html",
        spot(info, "license"),
        "A CAMARA file has the licence Apache 2.0.",
        "Name it `Apache 2.0`, with url https://www.apache.org/licenses/LICENSE-2.0.html.",
      ],
      [
        !("contact" in info),
        spot(info, "contact"),
        "A CAMARA file has no info.contact.",
        "Remove it.",
      ],
      [
        !("termsOfService" in info),
        spot(info, "termsOfService"),
        "A CAMARA file has no info.termsOfService.",
        "Remove it.",
      ],
      [
        /^\d+\.\d+\.\d+/.test(textAt(info, "x-camara-commonalities")),
        spot(info, "x-camara-commonalities"),
        "The release of CAMARA Commonalities is not named in full.",
        'Set info.x-camara-commonalities, such as "0.8.0".',
      ],
      [
        textAt(docs, "url").startsWith("https://github.com/camaraproject/"),
        spot(document, "externalDocs"),
        "externalDocs does not lead to the API's CAMARA project.",
        "Set its url to https://github.com/camaraproject/<project>.",
      ],
    ];
    for (const [sound, at, reason, mend] of checks) if (!sound) yield { at, reason, mend };
  },
};
