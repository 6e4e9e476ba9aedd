/**
 * Prepares Pyodide for the site: node scripts/runtime/prepare.mjs [--pyodide DIR] [--source DIR] [--out DIR]
 *
 * The npm package `pyodide` ships its standard library as source, which the browser would compile at every start. Here
 * Pyodide itself compiles it once, and splits it into the few modules an answer needs and the rest, fetched only if asked
 * for. Python's files are not altered otherwise. The result, with a manifest of hashes and sizes, goes to .build/runtime.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { load, prepared, root, startPrepared, startPython, stock } from "./pyodide.mjs";

const here = path.join(root, "scripts/runtime");
const { values: option } = parseArgs({
  options: {
    pyodide: { type: "string", default: stock },
    source: { type: "string", default: path.join(root, "calculator/src/yibao") },
    out: { type: "string", default: prepared },
  },
});

/** What the browser fetches at every start, and what it fetches on first need. */
const ROLES = {
  "pyodide.mjs": "start",
  "pyodide.asm.mjs": "start",
  "pyodide.asm.wasm": "start",
  "stdlib.zip": "start",
  "yibao.zip": "start",
  "stdlib-rest.zip": "later",
};

/** Forms that lead through every part of an answer; what they import is what the first archive must hold. */
const FORMS = [
  {},
  { last_paid: "2026-05" },
  { last_paid: "２０２６年５月", region: "310000", employment_ended: "2026-05-31", ended_by: "resigned" },
  { last_paid: "2021-06", region: "320500", "next.route": "flexible", "next.first_paid": "2022-05" },
  { last_paid: "2026-05", region: "330100", "next.route": "employer", "next.first_paid": "2026-08", "next.back_paid": "true" },
  { last_paid: "2026-13", employment_ended: "31/12", as_of: "tomorrow", region: "?", "next.route": "?" },
];
const REQUESTS = JSON.stringify(
  ["zh", "en"].flatMap((lang) => FORMS.map((form) => ({ lang, form: { as_of: "2026-11-22", ...form } }))),
);

const started = Date.now();
const say = (/** @type {string} */ line) => console.log(`runtime: ${line}`);
const sha256 = (/** @type {Uint8Array | string} */ data) => createHash("sha256").update(data).digest("hex");

/** One hash for the names and contents of some files and folders. */
async function digest(/** @type {string[]} */ ...places) {
  const lines = [];
  for (const place of places) {
    const entries = await readdir(place, { recursive: true, withFileTypes: true }).catch(() => null);
    const files = entries?.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
    for (const file of (files ?? [place]).filter((name) => !name.includes("__pycache__")).sort()) {
      lines.push(`${path.relative(place, file)} ${sha256(await readFile(file))}`);
    }
  }
  return sha256(lines.join("\n"));
}

const readJson = async (/** @type {string} */ file) => JSON.parse(await readFile(file, "utf8").catch(() => "{}"));

/** Copy a folder's Python files into Python's file system. */
async function copySource(/** @type {any} */ python, /** @type {string} */ from, /** @type {string} */ to) {
  for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".py")) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const target = path.posix.join(to, path.relative(from, file));
    python.FS.mkdirTree(path.posix.dirname(target));
    python.FS.writeFile(target, await readFile(file));
  }
}

const pyodideFiles = ["pyodide-lock.json", "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"];
const tools = ["prepare.mjs", "pyodide.mjs", "pack.py", "sitecustomize.py", "exercise.py"].map((name) => path.join(here, name));
const libraryInputs = await digest(...pyodideFiles.map((name) => path.join(option.pyodide, name)), ...tools);
const inputs = sha256(libraryInputs + (await digest(option.source)));

const before = await readJson(path.join(option.out, "manifest.json"));
if (before.inputs === inputs) {
  say("up to date");
  process.exit();
}

const cache = path.join(root, ".build/cache/runtime");
const library = path.join(cache, `library-${libraryInputs.slice(0, 16)}.zip`);
const work = `${option.out}.new`;
await rm(work, { recursive: true, force: true });
await mkdir(work, { recursive: true });


if (!(await readFile(library).catch(() => null))) {
  say("compiling the standard library");
  await rm(cache, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  const python = await startPython(option.pyodide);
  const pack = await load(python, "pack");
  python.FS.writeFile("python_stdlib.zip", await readFile(path.join(option.pyodide, "python_stdlib.zip")));
  python.FS.writeFile("sitecustomize.py", await readFile(path.join(here, "sitecustomize.py")));
  pack.compile_library("python_stdlib.zip", "sitecustomize.py", "library.zip");
  await writeFile(library, python.FS.readFile("library.zip"));
}

say("compiling yibao and finding the modules it needs");
const python = await startPython(option.pyodide, { stdLibURL: library });
await copySource(python, option.source, "source/yibao");
python.runPython("import sys; sys.path.insert(0, 'source')");
const exercise = await load(python, "exercise");
const answers = exercise.answers(REQUESTS);
const used = exercise.library_files(python.runPython("next(p for p in sys.path if p.endswith('.zip'))"));
const pack = await load(python, "pack");
pack.compile_package("source", "/lib/yibao.zip");
pack.split_library(used, "stdlib.zip", "stdlib-rest.zip");
const version = python.runPython("import yibao; yibao.__version__");
for (const [name, place] of [["stdlib.zip", "stdlib.zip"], ["stdlib-rest.zip", "stdlib-rest.zip"], ["yibao.zip", "/lib/yibao.zip"]]) {
  await writeFile(path.join(work, name), python.FS.readFile(place));
}

for (const name of ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"]) {
  await copyFile(path.join(option.pyodide, name), path.join(work, name));
}

say("trying the result");
const { info } = await readJson(path.join(option.pyodide, "pyodide-lock.json"));
const lock = { info, packages: {} };
const trial = await startPrepared(work, lock);
if ((await load(trial, "exercise")).answers(REQUESTS) !== answers) throw new Error("the prepared runtime answers differently");

/** @type {Record<string, {role: string, sha256: string, bytes: number}>} */
const files = {};
for (const [name, role] of Object.entries(ROLES)) {
  const data = await readFile(path.join(work, name));
  files[name] = { role, sha256: sha256(data), bytes: data.length };
}
await writeFile(
  path.join(work, "manifest.json"),
  `${JSON.stringify({ inputs, pyodide: python.version, yibao: version, files, lock }, null, 1)}\n`,
);
await rm(option.out, { recursive: true, force: true });
await rename(work, option.out);
const seconds = ((Date.now() - started) / 1000).toFixed(1);
say(`ready in ${seconds} s: Pyodide ${python.version}, yibao ${version}, ${JSON.parse(used).length} library modules at start`);
process.exit();
