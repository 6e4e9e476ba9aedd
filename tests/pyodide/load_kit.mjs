/**
 * A page of somebody else's, as Node sees it: stock Pyodide loads yibao by the kit's lock file.
 * node load_kit.mjs KIT REQUEST -> the answer
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { startPython, stock } from "../../scripts/runtime/pyodide.mjs";

const [kit, request] = process.argv.slice(2);
const lockFileContents = await readFile(path.join(kit, "pyodide-lock.json"), "utf8");
const python = await startPython(stock, { lockFileContents, packageBaseUrl: kit });
await python.loadPackage("yibao", { messageCallback: () => {} });
process.stdout.write(python.pyimport("yibao.views.page").evaluate(request), () => process.exit());
