/**
 * Runs the package's own tests inside Pyodide: node scripts/runtime/pytest.mjs SITE_PACKAGES [PYTEST OPTIONS]
 *
 * The repository and the folder of pytest's own packages (all pure Python) are mounted; nothing is installed or fetched.
 * The last line says as JSON how many tests had which outcome.
 */
import path from "node:path";
import { load, root, startPython, stock } from "./pyodide.mjs";

const [packages, ...options] = process.argv.slice(2);
const python = await startPython(stock, { env: { PYTEST_DISABLE_PLUGIN_AUTOLOAD: "1" } });
for (const [place, folder] of [["/repository", root], ["/packages", path.resolve(packages)]]) {
  python.mountNodeFS(place, folder);
}
const { run } = await load(python, "suite");
process.exitCode = run(python.toPy(options));
