import { showCopyButtons } from "./copy.ts";
import { showSearch } from "./search-button.ts";
import { showThemeButton } from "./theme.ts";
import { prepareTryIt } from "./try-it-loader.ts";

showCopyButtons();
showThemeButton();
showSearch();
prepareTryIt();
