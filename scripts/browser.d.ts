/** What some browsers have and TypeScript's own list of them leaves out. */
interface Window {
  trustedTypes?: { createPolicy(name: string, rules: Record<string, (text: string) => string>): unknown };
}
interface Navigator {
  connection?: { saveData: boolean; effectiveType: string; downlink: number };
}

/** The build puts the package uqr beside our modules. */
declare module "*/uqr.mjs" {
  export { encode } from "uqr";
}
