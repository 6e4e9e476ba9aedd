/**
 * Links that carry what was typed, in the fragment only, which no browser sends: #v1&last_paid=2026-05&region=310000
 */

const VERSION = "v1";
const LONGEST_VALUE = 200;
const LONGEST_NAME = 40;
const MOST_NAMED = 5;

/**
 * @typedef {object} Link
 * @property {Map<string, string>} values by field
 * @property {string[]} ignored what could not be used, short enough to show
 * @property {boolean} foreign whether the link is of a version we do not know
 */

/**
 * Read a fragment; null if it is not one of ours (an ordinary anchor, or none).
 * @param {string} fragment with or without #
 * @param {ReadonlySet<string>} names of the fields
 * @returns {Link | null}
 */
export function readLink(fragment, names) {
  const [version, ...pairs] = fragment.replace(/^#/, "").split("&");
  if (!/^v\d+$/.test(version)) return null;
  if (version !== VERSION) return { values: new Map(), ignored: [], foreign: true };
  /** @type {Map<string, string>} */
  const values = new Map();
  /** @type {Set<string>} */
  const ignored = new Set();
  for (const pair of pairs.filter(Boolean)) {
    const [name, value] = splitPair(pair);
    const usable = value !== null && value.length <= LONGEST_VALUE && !/\p{Cc}/u.test(value);
    if (usable && names.has(name) && !values.has(name)) values.set(name, value);
    else ignored.add(shorten(name));
  }
  return { values, ignored: [...ignored].slice(0, MOST_NAMED), foreign: false };
}

/**
 * The fragment for these values, sorted; empty if there are none.
 * @param {Map<string, string>} values
 */
export function writeLink(values) {
  const pairs = [...values]
    .filter(([, value]) => value !== "" && value.length <= LONGEST_VALUE)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort();
  return pairs.length ? `#${[VERSION, ...pairs].join("&")}` : "";
}

/**
 * @param {string} pair
 * @returns {[string, string | null]} the value null if its escapes are damaged
 */
function splitPair(pair) {
  const [name, ...rest] = pair.split("=");
  try {
    return [decodeURIComponent(name), decodeURIComponent(rest.join("="))];
  } catch {
    return [name, null];
  }
}

/** Half a character, as a broken paste may leave it, cannot stand in an address. @param {string} text */
function encode(text) {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}

/** @param {string} name */
function shorten(name) {
  const plain = name.replace(/\p{C}/gu, "\ufffd");
  return plain.length > LONGEST_NAME ? `${plain.slice(0, LONGEST_NAME)}…` : plain;
}
