/**
 * Starts Pyodide under Node, for the other programs of this folder.
 */
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The folder of this repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

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
