/**
 * Starts Pyodide under Node, for the other programs of this folder.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

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
 * Python as the site starts it, with the package yibao in it and without the modules it leaves out.
 * @param {string} folder where prepare.mjs put its files
 * @param {object} lock as in the manifest
 */
export async function startPrepared(folder, lock) {
  const yibao = await readFile(path.join(folder, "yibao.zip"));
  return startPython(folder, {
    lockFileContents: lock,
    stdLibURL: path.join(folder, "stdlib.zip"),
    env: { PYTHONPATH: "/lib/yibao.zip" },
    fsInit: async (/** @type {any} */ FS) => FS.writeFile("/lib/yibao.zip", yibao),
  });
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
