/** An order that cannot be carried out: the status and the words to say so. */
export class WebhookOrderError extends Error {
  override readonly name = "WebhookOrderError";
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What `POST /__mock/webhooks/{event}` takes. */
export interface WebhookOrder {
  /** Where the event goes. */
  readonly url: URL;
  /** Properties to put in place of the example's. */
  readonly overrides: Readonly<Record<string, unknown>>;
  /** The credentials beside the URL. */
  readonly auth: { readonly username: string; readonly password: string } | undefined;
}

const names = ["url", "overrides", "auth"];

/**
 * Reads the body of `POST /__mock/webhooks/{event}`.
 *
 * @throws WebhookOrderError that says which field is wrong and what it takes.
 */
export function readOrder(body: Uint8Array): WebhookOrder {
  const order = parse(body);
  const unknown = Object.keys(order).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw refuse(`There is no field ${unknown}. There is ${names.join(", ")}.`);
  const { url, overrides = {}, auth } = order;
  if (typeof url !== "string" || !/^https?:\/\//i.test(url) || !URL.canParse(url))
    throw refuse("url is not right: an absolute http or https URL, where the event goes.");
  const target = new URL(url);
  if (target.username !== "" || target.password !== "")
    throw refuse("url is not right: put user name and password into auth.");
  if (!isObject(overrides))
    throw refuse("overrides is not right: an object of the event's properties.");
  return { url: target, overrides, auth: readAuth(auth) };
}

function readAuth(auth: unknown): WebhookOrder["auth"] {
  if (auth === undefined || auth === null) return undefined;
  const { username, password } = isObject(auth) ? auth : {};
  if (typeof username !== "string" || typeof password !== "string")
    throw refuse("auth is not right: an object with the texts username and password.");
  // https://www.rfc-editor.org/rfc/rfc7617#section-2
  if (username.includes(":"))
    throw refuse("auth is not right: HTTP Basic has no username with a colon in it.");
  return { username, password };
}

function parse(body: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw refuse("The body is not JSON.");
  }
  if (!isObject(value)) throw refuse("The body is not a JSON object.");
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(message: string): WebhookOrderError {
  return new WebhookOrderError(
    422,
    `${message} For instance {"url": "http://localhost:3000/callbacks", "overrides": {"tag": "order-7"}}.`,
  );
}
