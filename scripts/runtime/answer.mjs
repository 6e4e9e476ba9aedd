/**
 * Answers requests with the runtime the site ships, under Node: a JSON list of requests on standard input, a JSON list of
 * answers on standard output.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { text } from "node:stream/consumers";
import { load, prepared, startPrepared } from "./pyodide.mjs";

const { lock } = JSON.parse(await readFile(path.join(prepared, "manifest.json"), "utf8"));
const python = await startPrepared(prepared, lock);
const { answers } = await load(python, "exercise");
process.stdout.write(answers(await text(process.stdin)), () => process.exit());
