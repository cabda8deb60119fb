"use strict";

// This file alone must parse on every Node there is, so that an old one prints the message below and
// not a syntax error: CommonJS, and nothing newer than ES2015.
const required = 20;
const current = process.versions.node;

if (Number(current.split(".")[0]) < required) {
  const need = `telespec needs Node ${required} or newer, and this is Node ${current}.`;
  const remedy =
    "Install a newer Node (https://nodejs.org, or your version manager) and run the command again.";
  console.error(`${need}\n${remedy}`);
  process.exitCode = 1;
} else {
  require("./load.cjs");
}
