/**
 * What Python says to some snippets: node run_snippets.mjs RUNG|stock < JSON list -> JSON list
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { prepared, startPrepared, startPython, stock } from "../../scripts/runtime/pyodide.mjs";

const rung = process.argv[2];
const { lock } = JSON.parse(readFileSync(path.join(prepared, "manifest.json"), "utf8"));
Object.assign(globalThis, { fetchLeftOut: () => new Uint8Array(readFileSync(path.join(prepared, "stdlib-rest.zip"))) });
const python = await (rung === "stock" ? startPython(stock) : startPrepared(prepared, lock, /** @type {any} */ (rung)));
const said = JSON.parse(await text(process.stdin)).map((/** @type {string} */ snippet) => {
  try {
    return String(python.runPython(snippet));
  } catch (error) {
    return String(error).trim().split("\n").at(-1);
  }
});
process.stdout.write(JSON.stringify(said), () => process.exit());
