/** The path of the site itself, such as `/telespec/`. */
export const base = document.documentElement.dataset.base ?? "/";
