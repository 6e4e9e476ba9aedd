/**
 * Starts Pyodide under Node, for the other programs of this folder.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { devNull } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { HALVES, joinHalves, restore } from "../../calculator/browser/rungs.mjs";

/** The folder of this repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** What prepare.mjs makes for the site. */
export const prepared = path.join(root, ".build/runtime");

/** The npm package. */
export const stock = path.join(root, "scripts/node_modules/pyodide");

// Node shows the line that threw, and in Pyodide that line is a megabyte long.
process.on("uncaughtException", (error) => {
  console.error(String(error?.stack ?? error).split("\n").filter((line) => line.length < 400).join("\n"));
  process.exit(1);
});

// What a Python is made of must not depend on the time, on chance, or on when memory is tidied up.
let now = 0;
Date.now = performance.now = () => (now += 1000); // as time goes on, Python sees that files have changed
crypto.getRandomValues = (array) => array;
globalThis.FinalizationRegistry = /** @type {any} */ (class { register() {} unregister() {} }); // prettier-ignore

/**
 * A fresh Python from `folder`: the npm package, or what prepare.mjs makes of it. The same hash seed always.
 * @param {string} folder
 * @param {Record<string, any>} [options] further options of loadPyodide
 */
export async function startPython(folder, options = {}) {
  const { loadPyodide } = await import(pathToFileURL(path.join(folder, "pyodide.mjs")).href);
  return loadPyodide({
    indexURL: folder,
    packageBaseUrl: folder,
    ...options,
    env: { PYTHONHASHSEED: "0", PYTHONDONTWRITEBYTECODE: "1", ...options.env },
  });
}

/**
 * Python as the site starts it on one of its rungs, with the package yibao in it and without the modules it leaves out.
 * @param {string} folder where prepare.mjs put its files
 * @param {object} lock as in the manifest
 * @param {"image" | "split" | "plain"} rung
 * @param {object} [more]
 * @param {Record<string, any>} [more.options] further options of loadPyodide
 * @param {Uint8Array} [more.wasm] another program in the place of the rung's
 * @param {(instance: {exports: Record<string, any>}) => {exports: Record<string, any>}} [more.loaded] gets the
 *   program just loaded, and may change what Pyodide sees of it
 * @param {number[][]} [more.poisoned] addresses, from and to, whose data is made wrong: nobody should read it
 * @param {(memory: Uint8Array) => void} [more.begun] gets the memory when the program has begun, before Python does
 */
export async function startPrepared(folder, lock, rung, more = {}) {
  const { options, wasm, loaded = (instance) => instance, begun, poisoned = [] } = more;
  const read = async (/** @type {string} */ name) => new Uint8Array(await readFile(path.join(folder, name)));
  const [glue, program] = rung === "plain" ? ["pyodide.asm.mjs", "pyodide.asm.wasm"] : ["first.asm.mjs", "first.wasm"];
  const [yibao, image] = await Promise.all([read("yibao.zip"), rung === "image" ? read("image.bin") : undefined]);
  const { default: createPyodideModule } = await import(pathToFileURL(path.join(folder, glue)).href);
  const bytes = wasm ?? (await read(program));
  /** @type {Record<string, any>} */
  let exports = {};
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = /** @type {any} */ (
    async (/** @type {any} */ given, /** @type {WebAssembly.Imports} */ imports) => {
      if (!imports?.env) return instantiate(given, imports);
      const { module, instance } = await instantiate(bytes, imports);
      exports = instance.exports;
      if (rung !== "plain") for (const range of poisoned) new Uint8Array(exports.memory.buffer).fill(0xa5, ...range);
      if (exports[HALVES]) joinHalves(exports, imports, () => readFileSync(path.join(folder, "second.wasm")));
      return { module, instance: loaded(/** @type {any} */ (instance)) };
    }
  );
  const python = await startPython(folder, {
    lockFileContents: lock,
    _sysExecutable: "./this.program", // as in a browser: Python looks for itself at the start
    stdLibURL: path.join(folder, "stdlib.zip"),
    env: { PYTHONPATH: "/lib/yibao.zip" },
    fsInit: async (/** @type {any} */ FS) => FS.writeFile("/lib/yibao.zip", yibao),
    ...(image && { _loadSnapshot: image, stdLibURL: devNull, fsInit: async () => {} }),
    createPyodideModule: async (/** @type {any} */ settings) => {
      if (begun) settings.onRuntimeInitialized = () => begun(new Uint8Array(exports.memory.buffer));
      const module = await createPyodideModule(settings);
      if (image) module.API.restoreSnapshot = () => restore(image, exports);
      return module;
    },
    ...options,
  });
  WebAssembly.instantiate = instantiate;
  return python;
}

/**
 * A Python file of this folder, imported.
 * @param {any} python
 * @param {string} name
 */
export async function load(python, name) {
  python.FS.writeFile(`${name}.py`, await readFile(path.join(root, `scripts/runtime/${name}.py`)));
  return python.pyimport(name);
}
