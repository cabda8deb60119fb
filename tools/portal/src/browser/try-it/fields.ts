import type { TryFields } from "./request.ts";

/** Reads the form of a page. */
export function readFields(details: HTMLDetailsElement): TryFields {
  const value = (id: string) => {
    const found = details.querySelector(`#${id}`);
    return found instanceof HTMLInputElement ||
      found instanceof HTMLSelectElement ||
      found instanceof HTMLTextAreaElement
      ? found.value
      : undefined;
  };
  const token = value("try-token");
  const body = details.querySelector<HTMLTextAreaElement>("#try-body");
  const hasBody = body !== null && body.value !== "";
  return {
    method: details.dataset.method ?? "GET",
    path: details.dataset.path ?? "/",
    base: value("try-base") ?? "",
    parameters: [...details.querySelectorAll<HTMLInputElement>("input[data-in]")].map((input) => ({
      in: input.dataset.in ?? "",
      name: input.dataset.name ?? "",
      value: input.value,
    })),
    credentials:
      token === undefined
        ? { kind: "basic", user: value("try-user") ?? "", password: value("try-password") ?? "" }
        : { kind: "bearer", token },
    prefer: value("try-answer") ?? "",
    body: hasBody ? { mediaType: body.dataset.type ?? "", text: body.value } : undefined,
  };
}
