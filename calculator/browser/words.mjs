/**
 * The page's sentences, which the package keeps in both languages and the build writes into the page.
 */

const texts = JSON.parse(document.getElementById("yb-shell-texts")?.textContent ?? "{}");

/**
 * @param {string} key
 * @param {Record<string, string>} [values] for the {placeholders}
 */
export function say(key, values = {}) {
  return texts[key].replace(/\{(\w+)\}/g, (/** @type {string} */ _, /** @type {string} */ name) => values[name]);
}

/**
 * An element with a text. Text is only ever text.
 * @param {string} tag
 * @param {string} className
 * @param {string} [text]
 */
export function element(tag, className, text = "") {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}
