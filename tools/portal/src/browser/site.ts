import { showCopyButtons } from "./copy.ts";
import { prepareSampleChoice } from "./sample-choice.ts";
import { showSearch } from "./search-button.ts";
import { showThemeButton } from "./theme.ts";
import { prepareTryIt } from "./try-it-loader.ts";

showCopyButtons();
showThemeButton();
showSearch();
prepareSampleChoice();
prepareTryIt();
