/**
 * Prepares Pyodide for the site: node scripts/runtime/prepare.mjs [--pyodide DIR] [--source DIR] [--out DIR]
 *
 * The page starts Python on one of three rungs, and falls to the next where one fails:
 *
 *   image  the program's first half, and the memory of a Python that has loaded everything
 *   split  the program's first half; Python starts from bytecode
 *   plain  Pyodide's own program; Python starts from bytecode
 *
 * The bytecode is compiled by Pyodide itself, and split into the few modules an answer needs and the rest, fetched only if
 * asked for. What an answer needs is found by giving answers. The result, with a manifest of hashes and sizes, goes to
 * .build/runtime.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { shorten } from "./glue.mjs";
import { clearFree, makeImage } from "./image.mjs";
import { load, prepared, root, startPrepared, startPython, stock } from "./pyodide.mjs";
import { instrument, mentions, Module, separateMarks, split } from "./wasm.mjs";

const here = path.join(root, "scripts/runtime");
const { values: option } = parseArgs({
  options: {
    pyodide: { type: "string", default: stock },
    source: { type: "string", default: path.join(root, "calculator/src/yibao") },
    out: { type: "string", default: prepared },
  },
});

/** What the browser fetches at the start, on some rung, and what it fetches on first need. */
const ROLES = {
  "pyodide.mjs": "start",
  "pyodide.asm.mjs": "start",
  "pyodide.asm.wasm": "start",
  "first.asm.mjs": "start",
  "first.wasm": "start",
  "image.bin": "start",
  "stdlib.zip": "start",
  "yibao.zip": "start",
  "second.wasm": "later",
  "stdlib-rest.zip": "later",
};
/**
 * Tables that only functions of the second half read: those of binascii, expat, unicodedata and the Chinese, Japanese and
 * Korean codecs, and of iconv. Found by hand, so they hold for this very program. A function that names an address in
 * them goes into the second half, unless it is one of the numbers, which mean something else.
 */
const TABLES = {
  program: "cc36e3cab04fdfc9a63ff13eb52eae2b911bf46c025cc7b281f394bd3de1d5e6",
  ranges: [[790448, 2097152], [2823168, 2962512]],
  numbers: [925824, 999999, 1000000, 1000003, 1047552, 1048575, 1048576, 1052672, 1114111, 1114112, 1179648],
};
const RUNGS = /** @type {const} */ (["image", "split", "plain"]);

const started = process.hrtime.bigint();
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
const shell = path.join(root, "calculator/browser/rungs.mjs");
const libraryInputs = await digest(
  ...pyodideFiles.map((name) => path.join(option.pyodide, name)),
  ...["light", "pack.py", "pyodide.mjs"].map((name) => path.join(here, name)),
);
const inputs = sha256(libraryInputs + (await digest(here, shell, option.source)));

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
  await copySource(python, path.join(here, "light"), "light");
  pack.compile_library("python_stdlib.zip", "light", "library.zip");
  await writeFile(library, python.FS.readFile("library.zip"));
}

say("compiling yibao and finding the modules it needs");
const python = await startPython(option.pyodide, { stdLibURL: library });
await copySource(python, option.source, "source/yibao");
python.runPython("import sys; sys.path.insert(0, 'source')");
const exercise = await load(python, "exercise");
const requests = exercise.exercises();
const answers = exercise.answers(requests);
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
const { info } = await readJson(path.join(option.pyodide, "pyodide-lock.json"));
const lock = { info, packages: {} };

say("finding the functions an answer needs, and making the image");
const program = new Uint8Array(await readFile(path.join(work, "pyodide.asm.wasm")));
const sources = ["pyodide.asm.mjs", "pyodide.mjs"].map((name) => readFile(path.join(work, name), "utf8"));
const glue = shorten(...(await Promise.all(sources)));
await writeFile(path.join(work, "first.asm.mjs"), glue.source);
const watched = instrument(program);
/** @type {Set<number>} */
const hot = new Set();

/**
 * Starts and answers with the watched program, which adds to `hot`: first to make the image, then from it.
 * @param {"split" | "image"} rung
 */
async function watch(rung) {
  /** @type {() => number[]} */
  let ran = () => [];
  let [loaded, begun] = [new Uint8Array(), new Uint8Array()];
  const python = await startPrepared(work, lock, rung, {
    wasm: watched,
    options: rung === "split" && { _makeSnapshot: true },
    loaded: (instance) => {
      const separated = separateMarks(instance.exports);
      ran = separated.ran;
      loaded = new Uint8Array(separated.exports.memory.buffer.slice(0));
      return separated;
    },
    begun: (memory) => {
      begun = memory.slice();
    },
  });
  const exercise = await load(python, "exercise");
  exercise.numbers_and_garbage();
  if (rung === "image") {
    exercise.answers(requests);
    exercise.everything_built_in();
  } else {
    exercise.answers(JSON.stringify(JSON.parse(requests).slice(0, 4))); // more would make the memory grow
    exercise.forget();
    exercise.destroy();
    python.runPython("import sys, gc; sys.modules.pop('exercise'); gc.collect()");
    clearFree(python._module);
    await writeFile(path.join(work, "image.bin"), makeImage(python.makeMemorySnapshot(), loaded, begun));
  }
  for (const index of ran()) hot.add(index);
}
await watch("split");
await watch("image");

const tables = sha256(program) === TABLES.program ? TABLES.ranges : [];
const isCold = (/** @type {number} */ address) => tables.some(([from, to]) => address >= from && address < to);
const { bodies } = new Module(program);
for (const index of hot) {
  const named = mentions(bodies[index]).addresses.filter(isCold);
  if (named.some((address) => !TABLES.numbers.includes(address))) hot.delete(index);
}
const halves = split(program, { hot, isExported: glue.uses, isCold });
await writeFile(path.join(work, "first.wasm"), halves.first);
await writeFile(path.join(work, "second.wasm"), halves.second);

say("trying the result");
for (const rung of RUNGS) {
  const trial = await startPrepared(work, lock, rung, { poisoned: tables });
  const said = (await load(trial, "exercise")).answers(requests);
  if (said !== answers) throw new Error(`the rung ${rung} answers differently`);
}

/** @type {Record<string, {role: string, sha256: string, bytes: number}>} */
const files = {};
for (const [name, role] of Object.entries(ROLES)) {
  const data = await readFile(path.join(work, name));
  files[name] = { role, sha256: sha256(data), bytes: data.length };
}
await writeFile(
  path.join(work, "manifest.json"),
  `${JSON.stringify({ inputs, pyodide: python.version, yibao: version, files, tables, lock }, null, 1)}\n`,
);
await rm(option.out, { recursive: true, force: true });
await rename(work, option.out);
const seconds = (Number(process.hrtime.bigint() - started) / 1e9).toFixed(1);
say(`ready in ${seconds} s: Pyodide ${python.version}, yibao ${version}, ${JSON.parse(used).length} library modules at start`);
process.exit();
