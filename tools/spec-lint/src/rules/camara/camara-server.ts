import { arrayAt, isObject, textAt } from "../../json.ts";
import type { Rule } from "../../rule.ts";
import { spot } from "../../rule.ts";

const URL_FORM =
  /^\{apiRoot\}\/[a-z0-9]+(?:-[a-z0-9]+)*\/v(?:0\.\d+|[1-9]\d*|wip)(?:(?:rc|alpha)\d+)?$/;

/** One server has CAMARA's own form: `{apiRoot}/<api-name>/<api-version>`. */
export const camaraServer: Rule = {
  name: "camara-server",
  *check({ document }) {
    const urls = arrayAt(document, "servers")
      .filter(isObject)
      .map((one) => textAt(one, "url"));
    if (urls.some((url) => URL_FORM.test(url))) return;
    yield {
      at: spot(document, "servers"),
      reason: "No server has the form {apiRoot}/<api-name>/<api-version>.",
      mend: "Add one, such as {apiRoot}/webrtc-call-handling/v0.4.",
    };
  },
};
