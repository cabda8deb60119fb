import type { Find, Found } from "../search/find.ts";
import { readIndex } from "../search/find.ts";
import { base } from "./base.ts";
import { element } from "./element.ts";

let dialog: SearchDialog | undefined;

/** Opens the search, and makes it on the first time. */
export function openSearch(): void {
  dialog ??= makeDialog();
  if (!dialog.root.open) dialog.root.showModal();
  dialog.input.focus();
  dialog.input.select();
}

interface SearchDialog {
  readonly root: HTMLDialogElement;
  readonly input: HTMLInputElement;
}

function makeDialog(): SearchDialog {
  const input = element("input", {
    type: "search",
    placeholder: "Operation, field, error code, guide",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": "Search",
    "aria-controls": "search-results",
  });
  const note = element("p", { class: "quiet", role: "status" });
  const list = element("ul", { id: "search-results" });
  const close = element("button", { type: "button" }, "Close");
  const root = element("dialog", { class: "search", "aria-label": "Search" });
  root.append(element("div", { class: "search-head" }, input, close), note, list);
  document.body.append(root);
  close.addEventListener("click", () => root.close());
  root.addEventListener("click", (event) => {
    if (event.target === root || (event.target instanceof Element && event.target.closest("a"))) {
      root.close();
    }
  });
  const finding = load();
  const show = () =>
    finding.then(
      (find) => {
        const found = input.value.trim() === "" ? [] : find(input.value);
        list.replaceChildren(...found.map(renderFound));
        note.textContent =
          input.value.trim() === "" ? "" : found.length === 0 ? "Nothing found." : "";
      },
      (error: unknown) => {
        note.textContent = `The search could not be loaded: ${String(error)}`;
      },
    );
  input.addEventListener("input", show);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return moveAmong(event, input, list);
    // A search field would only clear itself, and want a second Escape.
    event.preventDefault();
    root.close();
  });
  return { root, input };
}

async function load(): Promise<Find> {
  const response = await fetch(`${base}search.json`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return readIndex(await response.text());
}

function renderFound({ path, name, kind, where }: Found): HTMLElement {
  const link = element("a", { href: base + path.slice(1) });
  link.append(element("strong", {}, name), element("span", {}, where));
  return element("li", { "data-kind": kind }, link);
}

/** Arrow keys go through the results; Enter in the field takes the first. */
function moveAmong(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll("a")];
  if (event.key === "Enter" && event.target === input) {
    links[0]?.click();
    return;
  }
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  event.preventDefault();
  const at = links.findIndex((link) => link.matches(":focus"));
  const next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
  (next ?? input).focus();
}
