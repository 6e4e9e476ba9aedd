/**
 * Shortens Pyodide's own JavaScript: it binds some thousands of functions of the program and uses a few hundred.
 */

/** The binding of one exported function or address, as Emscripten writes it. */
const BINDING = /(_[\w$]+)=(?:Module\["[\w$]+"\]=)?wasmExports\["([\w$]+)"\](?:\.value>>>0)?;/g;
const LONG_LIST = /var (?:[\w$]+,){50,}[\w$]+/g;

/**
 * Drops the bindings that nothing uses.
 * @param {string} source of pyodide.asm.mjs
 * @param {string} caller the source of pyodide.mjs, which uses some of them too
 * @returns {{source: string, uses: (name: string) => boolean}} the rest, and whether it still uses an export
 */
export function shorten(source, caller) {
  const rest = source.replace(BINDING, "").replace(LONG_LIST, "");
  const words = new Set(`${rest} ${caller}`.match(/[\w$]+/g));
  const uses = (/** @type {string} */ name) => words.has(name) || words.has(`_${name}`);
  const bound = new Set();
  const short = source
    .replace(BINDING, (whole, local, name) => {
      if (uses(name)) bound.add(local);
      return uses(name) ? whole : "";
    })
    .replace(LONG_LIST, (whole) => {
      const names = whole.slice("var ".length).split(",");
      return `var ${names.filter((name) => words.has(name) || bound.has(name)).join(",")}`;
    });
  return { source: short, uses };
}
