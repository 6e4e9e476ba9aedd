/**
 * Answers requests with the runtime the site ships, under Node: node scripts/runtime/answer.mjs RUNG
 *
 * A JSON list of requests on standard input, a JSON list of answers on standard output. Where the program comes in halves,
 * the second one's tables are made wrong in the first.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { load, prepared, startPrepared } from "./pyodide.mjs";

const { lock, tables } = JSON.parse(await readFile(path.join(prepared, "manifest.json"), "utf8"));
const python = await startPrepared(prepared, lock, /** @type {any} */ (process.argv[2]), { poisoned: tables });
const { answers } = await load(python, "exercise");
process.stdout.write(answers(await text(process.stdin)), () => process.exit());
