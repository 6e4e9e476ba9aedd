/**
 * Links that carry what was typed, in the fragment only, which no browser sends: #v1&last_paid=2026-05&rules=0.2.0
 *
 * The package reads them too (yibao/link.py) and says what it ignored; this fills the form before the package is there.
 */

const VERSION = "v1";
const LONGEST_VALUE = 200;

/**
 * The values to fill in; none from a link of a version we do not know; null if the fragment is not a link at all.
 * @param {string} fragment with or without #
 * @param {ReadonlyMap<string, ReadonlySet<string> | null>} fields with the choices they offer; null where one types
 * @returns {Map<string, string> | null}
 */
export function readLink(fragment, fields) {
  const [version, ...pairs] = fragment.replace(/^#/, "").split("&");
  if (!/^v\d+$/.test(version)) return null;
  /** @type {Map<string, string>} */
  const values = new Map();
  if (version !== VERSION) return values;
  for (const pair of pairs) {
    const [name, ...rest] = pair.split("=").map(decoded);
    const value = rest.includes(null) ? null : rest.join("=");
    if (!name || value === null || values.has(name)) continue;
    const choices = fields.get(name);
    if (choices === undefined || !fits(value) || (choices && !choices.has(value))) continue;
    values.set(name, value);
  }
  return values;
}

/**
 * The fragment for these values, sorted; empty if there are none.
 * @param {ReadonlyMap<string, string>} values
 * @param {string} rules their version
 */
export function writeLink(values, rules) {
  const said = [...values].filter(([, value]) => value && fits(value));
  if (!said.length) return "";
  const pairs = [...said, ["rules", rules]].map((pair) => pair.map(encoded).join("="));
  return `#${[VERSION, ...pairs.sort()].join("&")}`;
}

/**
 * What the fields of some forms offer, by name; null where one types.
 * @param {HTMLFormElement[]} forms
 */
export function offers(...forms) {
  /** @type {Map<string, Set<string> | null>} */
  const found = new Map();
  for (const field of forms.flatMap((form) => /** @type {any[]} */ ([...form.elements]))) {
    if (!field.name) continue;
    if (field.type === "radio") found.set(field.name, (found.get(field.name) ?? new Set()).add(field.value));
    else found.set(field.name, field.options ? new Set(Array.from(field.options, ({ value }) => value)) : null);
  }
  return found;
}

/** Whether a line of a form can hold it. @param {string} value */
function fits(value) {
  return value.length <= LONGEST_VALUE && !/\p{Cc}/u.test(value);
}

/** @param {string} text @returns {string | null} null if its escapes are damaged */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Half a character, as a broken paste may leave it, cannot stand in an address. @param {string} text */
function encoded(text) {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
