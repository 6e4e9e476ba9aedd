/**
 * Reads fragments as the page does: {fields, fragments, rules} on standard input; out, for each, the values in the order
 * found and the fragment written for them again; null for what is no link.
 */
import { text } from "node:stream/consumers";
import { readLink, writeLink } from "../../calculator/browser/link.mjs";

const { fields, fragments, rules } = JSON.parse(await text(process.stdin));
const offered = new Map(fields.map(([name, choices]) => [name, choices && new Set(choices)]));
const read = fragments.map((fragment) => {
  const values = readLink(fragment, offered);
  return values && [[...values], writeLink(values, rules)];
});
console.log(JSON.stringify(read));
