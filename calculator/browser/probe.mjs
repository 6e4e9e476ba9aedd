/**
 * What the calculator needs from a browser, tried rather than guessed from its name.
 */

// A module that uses what Pyodide's uses: exceptions, a table of references, bulk memory, sign extension.
const MODULE = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, // magic, version 1
  1, 4, 1, 96, 0, 0, // a type: () -> ()
  3, 2, 1, 0, // a function of it
  4, 4, 1, 111, 0, 0, // a table of external references
  5, 3, 1, 0, 1, // a memory
  13, 3, 1, 0, 0, // an exception's tag
  10, 23, 1, 21, 0, // the function's body, no locals:
  6, 64, 7, 0, 11, // try, catch, end
  65, 0, 65, 0, 65, 0, 252, 10, 0, 0, // memory.copy
  65, 0, 192, 26, // i32.extend8_s, drop
  11, // end
);

/**
 * The fault code of what is missing, or null. Whether module workers exist shows only when one is made.
 * @returns {"HTTPS" | "OLD" | null}
 */
export function missing() {
  if (!window.isSecureContext || !window.crypto?.subtle) return "HTTPS";
  if (typeof WebAssembly !== "object" || typeof Worker !== "function") return "OLD";
  return WebAssembly.validate(MODULE) ? null : "OLD";
}

/**
 * A module worker. A browser that knows none does not look at `type`: it is stopped before it can run the file wrongly.
 * @param {string} url
 */
export function makeModuleWorker(url) {
  let known = false;
  const worker = new Worker(url, {
    get type() {
      known = true;
      return /** @type {const} */ ("module");
    },
  });
  if (known) return worker;
  worker.terminate();
  return null;
}
