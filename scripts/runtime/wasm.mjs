/**
 * Takes a WebAssembly module apart: which functions run, and two halves of which the second is loaded on first need.
 *
 * Function bodies are copied, never changed, and both halves keep the numbers of all functions, types, tables and globals.
 * What the other half has is called through a table of its own: its first slot is a hook that loads the second half, then
 * comes one slot for each function that one half calls and the other has.
 */
import { FIRST, HALVES } from "../../calculator/browser/rungs.mjs";

const [TYPE, IMPORT, FUNCTION, TABLES, MEMORY, GLOBAL, EXPORT, , ELEMENT, CODE, DATA, COUNT, TAG] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
];
const ORDER = [TYPE, IMPORT, FUNCTION, TABLES, MEMORY, TAG, GLOBAL, EXPORT, ELEMENT, COUNT, CODE, DATA];
const KIND = { function: 0, table: 1, memory: 2, global: 3, tag: 4 };
const END = 0x0b;
/** A body that is never called: no locals, unreachable. */
const NEVER = [0, 0, END];

class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  u32() {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte & 128);
    return value;
  }

  /** A signed number, as i32.const has it; read as an address. */
  address() {
    let [value, shift, byte] = [0, 0, 0];
    do {
      byte = this.bytes[this.at++];
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    if (shift < 32 && byte & 64) value |= -1 << shift;
    return value >>> 0;
  }

  skip() {
    while (this.bytes[this.at++] & 128);
  }

  /** @param {number} count */
  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  name() {
    return new TextDecoder().decode(this.take(this.u32()));
  }

  valueType() {
    if ([0x63, 0x64].includes(this.bytes[this.at++])) this.skip();
  }

  limits() {
    if (this.u32() & 1) this.u32();
    this.u32();
  }

  /** A constant expression, to its end. */
  constant() {
    for (;;) {
      const code = this.bytes[this.at++];
      if (code === END) return;
      if (code === 0x43) this.at += 4;
      else if (code === 0x44) this.at += 8;
      else this.skip();
    }
  }

  /** @template T @param {() => T} read @returns {T[]} */
  list(read) {
    return Array.from({ length: this.u32() }, read);
  }

  /** What `read` passes over. @param {() => void} read */
  span(read) {
    const start = this.at;
    read();
    return this.bytes.subarray(start, this.at);
  }
}

/** @typedef {number | Uint8Array | Part[]} Part bytes, in any nesting */

/** @param {Part} part @returns {Uint8Array} */
function bytes(part) {
  const flat = /** @type {(number | Uint8Array)[]} */ ([part].flat(Infinity));
  const result = new Uint8Array(flat.reduce((sum, one) => sum + (typeof one === "number" ? 1 : one.length), 0));
  let at = 0;
  for (const one of flat) {
    if (typeof one === "number") result[at++] = one;
    else {
      result.set(one, at);
      at += one.length;
    }
  }
  return result;
}

/** @param {number} value @returns {number[]} */
function u32(value) {
  return value < 128 ? [value] : [(value % 128) | 128, ...u32(Math.floor(value / 128))];
}

/** @param {number} value below 2 ** 31 @returns {number[]} */
function s32(value) {
  return value < 64 ? [value] : [(value & 127) | 128, ...s32(value >> 7)];
}

/** @param {string} text @returns {Part} */
function name(text) {
  const encoded = new TextEncoder().encode(text);
  return [u32(encoded.length), encoded];
}

/** @param {Part[]} items @returns {Part} */
const list = (items) => [u32(items.length), items];

/** @param {Part} body @returns {Part} */
function sized(body) {
  const made = bytes(body);
  return [u32(made.length), made];
}

/** @typedef {{name: string, kind: number, index: number}} Export */
/** @typedef {{address: number, data: Uint8Array}} Segment */

export class Module {
  /** @type {Map<number, Uint8Array>} */
  sections = new Map();
  /** @type {Uint8Array[]} the sections that say how the module is to be linked */
  linking = [];

  /** @param {Uint8Array} wasm */
  constructor(wasm) {
    const reader = new Reader(wasm, 8);
    while (reader.at < wasm.length) {
      const id = wasm[reader.at++];
      const section = reader.take(reader.u32());
      if (id) this.sections.set(id, section);
      else if (new Reader(section).name().startsWith("dylink")) this.linking.push(section);
    }
    this.types = this.#read(TYPE, (from) => {
      if (from.bytes[from.at++] !== 0x60) throw new Error("a type that is no function");
      const parameters = from.list(() => from.valueType()).length;
      return { parameters, isPlain: from.list(() => from.valueType()).length + parameters === 0 };
    });
    this.imports = this.#read(IMPORT, (from) => this.#import(from));
    this.functions = this.#read(FUNCTION, (from) => from.u32());
    this.bodies = this.#read(CODE, (from) => from.take(from.u32()));
    this.exports = this.#read(EXPORT, (from) => ({ name: from.name(), kind: from.take(1)[0], index: from.u32() }));
    this.tables = this.#read(TABLES, (from) => from.span(() => (from.valueType(), from.limits())));
    this.tags = this.#read(TAG, (from) => from.span(() => (from.u32(), from.u32())));
    this.globals = this.#read(GLOBAL, (from) => {
      const type = from.span(() => (from.valueType(), from.take(1)));
      return { type, isMutable: type.at(-1) === 1, value: from.span(() => from.constant()) };
    });
    this.data = this.#read(DATA, (from) => this.#segment(from));
  }

  /** @param {number} kind one of KIND */
  imported(kind) {
    return this.imports.filter((one) => one.kind === kind).length;
  }

  /**
   * @template T
   * @param {number} id
   * @param {(from: Reader) => T} read
   * @returns {T[]}
   */
  #read(id, read) {
    const from = new Reader(this.sections.get(id) ?? Uint8Array.of(0));
    return from.list(() => read(from));
  }

  /** @param {Reader} from */
  #import(from) {
    const start = from.at;
    from.name();
    from.name();
    const kind = from.take(1)[0];
    if (kind === KIND.function) from.u32();
    else if (kind === KIND.global) from.valueType(), from.take(1);
    else throw new Error("an import that is neither a function nor a global");
    return { kind, whole: from.bytes.subarray(start, from.at) };
  }

  /** @param {Reader} from @returns {Segment} */
  #segment(from) {
    if (from.u32() !== 0 || from.bytes[from.at++] !== 0x41) throw new Error("data without a fixed address");
    const address = from.address();
    if (from.bytes[from.at++] !== END) throw new Error("data without a fixed address");
    return { address, data: from.take(from.u32()) };
  }
}

/**
 * @param {Map<number, Part>} sections
 * @param {Uint8Array[]} [linking]
 */
function write(sections, linking = []) {
  const written = ORDER.filter((id) => sections.has(id)).map((id) => [id, sized(sections.get(id) ?? [])]);
  return bytes([[0, 97, 115, 109, 1, 0, 0, 0], linking.map((section) => [0, sized(section)]), written]);
}

/** @param {Export[]} exports @returns {Part} */
const writeExports = (exports) => list(exports.map((one) => [name(one.name), one.kind, u32(one.index)]));

/**
 * Neighbours become one segment: a few zeros cost less than its head.
 * @param {Segment[]} segments
 * @returns {Map<number, Part>}
 */
function writeData(segments) {
  /** @type {{address: number, end: number, data: Part[]}[]} */
  const joined = [];
  for (const { address, data } of segments) {
    const last = joined.at(-1);
    const end = address + data.length;
    if (last && address - last.end <= 16) {
      last.data.push(new Uint8Array(address - last.end), data);
      last.end = end;
    } else joined.push({ address, end, data: [data] });
  }
  const written = joined.map(({ address, data }) => [0, 0x41, s32(address), END, sized(data)]);
  return new Map([[DATA, list(written)], [COUNT, u32(written.length)]]);
}

/** Where the instructions of a body begin. @param {Uint8Array} body */
function afterLocals(body) {
  const from = new Reader(body);
  from.list(() => (from.u32(), from.valueType()));
  return from.at;
}

/**
 * The functions a body names, and the addresses it may touch.
 * @param {Uint8Array} body
 */
export function mentions(body) {
  const from = new Reader(body, afterLocals(body));
  /** @type {number[]} */
  const functions = [];
  /** @type {number[]} */
  const addresses = [];
  while (from.at < body.length) {
    const code = body[from.at++];
    if ([0x02, 0x03, 0x04, 0x06].includes(code)) blockType(from);
    else if (code === 0x10 || code === 0x12) functions.push(from.u32());
    else if (code === 0x0e) from.list(() => from.u32()), from.u32();
    else if (code === 0x11 || code === 0x13) from.u32(), from.u32();
    else if (code === 0x1c) from.list(() => from.valueType());
    else if (code >= 0x28 && code <= 0x3e) from.u32(), addresses.push(from.u32());
    else if (code === 0x41) addresses.push(from.address());
    else if (code === 0x42) from.skip();
    else if (code === 0x43) from.at += 4;
    else if (code === 0x44) from.at += 8;
    else if (code === 0xfc) {
      const more = from.u32();
      if ([8, 10, 12, 14].includes(more)) from.u32(), from.u32();
      else if (more > 7) from.u32();
    } else if (ONE_NUMBER.has(code)) from.skip();
    else if (!NOTHING.has(code) && !(code >= 0x45 && code <= 0xc4)) throw new Error(`instruction ${code} at ${from.at}`);
  }
  return { functions, addresses };
}

/** Instructions followed by one number: of a label, a tag, a local, a global, a table, a type of reference. */
const ONE_NUMBER = new Set([
  0x07, 0x08, 0x09, 0x0c, 0x0d, 0x18, 0x20, 0x21, 0x22, 0x23, 0x24, 0x25, 0x26, 0x3f, 0x40, 0xd0,
]);
/** Instructions followed by nothing, besides the arithmetic ones. */
const NOTHING = new Set([0x00, 0x01, 0x05, 0x0a, 0x0b, 0x0f, 0x19, 0x1a, 0x1b, 0xd1]);

/** @param {Reader} from */
function blockType(from) {
  if (![0x63, 0x64].includes(from.bytes[from.at])) from.skip();
  else from.valueType();
}

/**
 * The module with a global for each function that is set when it runs; see separateMarks.
 * @param {Uint8Array} wasm
 */
export function instrument(wasm) {
  const module = new Module(wasm);
  const base = module.imported(KIND.global) + module.globals.length;
  const globals = module.globals.map(({ type, value }) => [type, value]);
  const marks = module.bodies.map(() => [0x7f, 1, 0x41, 0, END]);
  const exports = module.bodies.map((_, index) => ({ name: MARK + index, kind: KIND.global, index: base + index }));
  const bodies = module.bodies.map((body, index) => {
    const start = afterLocals(body);
    return [body.subarray(0, start), 0x41, 1, 0x24, u32(base + index), body.subarray(start)];
  });
  return write(
    new Map([
      ...module.sections,
      [GLOBAL, list([...globals, ...marks])],
      [EXPORT, writeExports([...module.exports, ...exports])],
      [CODE, list(bodies.map(sized))],
    ]),
    module.linking,
  );
}

const MARK = "__ran_";

/**
 * Takes the marks of an instrumented instance out of its exports.
 * @param {Record<string, any>} exports
 */
export function separateMarks(exports) {
  const entries = Object.entries(exports);
  const marks = entries.filter(([key]) => key.startsWith(MARK)).map(([, mark]) => mark);
  return {
    exports: Object.fromEntries(entries.filter(([key]) => !key.startsWith(MARK))),
    ran: () => marks.flatMap(({ value }, index) => (value ? [index] : [])),
  };
}

/**
 * Splits a module into the functions of `hot` and the others.
 * @param {Uint8Array} wasm
 * @param {object} plan
 * @param {Set<number>} plan.hot the functions of the first half, counted without imports
 * @param {(name: string) => boolean} plan.isExported the functions to export still
 * @param {(address: number) => boolean} plan.isCold whether the data at an address goes into the second half
 * @returns {{first: Uint8Array, second: Uint8Array}}
 */
export function split(wasm, { hot, isExported, isCold }) {
  const module = new Module(wasm);
  const imported = module.imported(KIND.function);
  const exports = module.exports.filter((one) => one.kind !== KIND.function || isExported(one.name));
  const shared = shareable(module, exports);
  const { fromFirst, fromSecond } = crossings(module, hot, exports);
  const slots = new Map([...fromFirst, ...fromSecond].map((index, order) => [index, order + 1]));
  const table = module.tables.length;
  const tableType = [0x70, 1, u32(slots.size + 1), u32(slots.size + 1)];
  const plain = module.types.findIndex((type) => type.isPlain);

  /** Calls through the table. @param {number} index @param {boolean} loads @returns {Part} */
  const stub = (index, loads) => {
    const type = module.functions[index];
    const hook = loads ? [0x41, 0, 0x11, u32(plain), u32(table)] : [];
    const parameters = Array.from({ length: module.types[type].parameters }, (_, local) => [0x20, u32(local)]);
    return [0, hook, parameters, 0x41, s32(slots.get(index) ?? 0), 0x11, u32(type), u32(table), END];
  };
  /** A segment of elements that puts functions into their slots. @param {number[]} functions @returns {Part} */
  const fill = (functions) => [
    2, u32(table), 0x41, s32(slots.get(functions[0]) ?? 0), END, 0, list(functions.map((index) => u32(imported + index))),
  ]; // prettier-ignore
  /** @param {boolean} half @param {Set<number>} called @returns {Part} */
  const code = (half, called) =>
    list(
      module.bodies.map((body, index) => {
        if (hot.has(index) === half) return sized(body);
        return sized(called.has(index) ? stub(index, half) : NEVER);
      }),
    );

  const elements = new Reader(module.sections.get(ELEMENT) ?? Uint8Array.of(0));
  const { sections } = module;
  const first = write(
    new Map([
      ...sections,
      [TABLES, list([...module.tables, tableType])],
      [EXPORT, writeExports([...exports, ...shared.exports, { name: HALVES, kind: KIND.table, index: table }])],
      [ELEMENT, [u32(elements.u32() + 1), elements.bytes.subarray(elements.at), fill([...fromSecond])]],
      [CODE, code(true, fromFirst)],
      ...writeData(cut(module.data, (address) => !isCold(address))),
    ]),
    module.linking,
  );
  const given = [name(FIRST), name(HALVES), KIND.table, tableType];
  const second = write(
    new Map([
      ...[TYPE, FUNCTION].map((id) => /** @type {[number, Part]} */ ([id, sections.get(id) ?? []])),
      [IMPORT, list([...module.imports.map(({ whole }) => whole), ...shared.imports, given])],
      [GLOBAL, list(module.globals.slice(shared.globals).map(({ type, value }) => [type, value]))],
      [ELEMENT, list([fill([...fromFirst])])],
      [CODE, code(false, fromSecond)],
      ...writeData(cut(module.data, isCold)),
    ]),
  );
  return { first, second };
}

/**
 * The functions that one half calls and the other has.
 * @param {Module} module
 * @param {Set<number>} hot
 * @param {Export[]} exports
 */
function crossings(module, hot, exports) {
  const imported = module.imported(KIND.function);
  const outside = exports.filter(({ kind }) => kind === KIND.function).map(({ index }) => index);
  const elements = new Reader(module.sections.get(ELEMENT) ?? Uint8Array.of(0));
  const tabled = elements.list(() => {
    if (elements.u32() !== 0) throw new Error("elements that are not functions of the first table");
    elements.constant();
    return elements.list(() => elements.u32());
  });
  const fromFirst = new Set([...outside, ...tabled.flat()].map((index) => index - imported));
  const fromSecond = new Set();
  for (const [index, body] of module.bodies.entries()) {
    const caller = hot.has(index) ? fromFirst : fromSecond;
    for (const called of mentions(body).functions) caller.add(called - imported);
  }
  const sorted = (/** @type {Set<number>} */ all, /** @type {boolean} */ half) =>
    new Set([...all].filter((index) => index >= 0 && hot.has(index) === half).sort((a, b) => a - b));
  return { fromFirst: sorted(fromFirst, false), fromSecond: sorted(fromSecond, true) };
}

/**
 * What the first half shares with the second: memory, tables, tags and every global that can change.
 * @param {Module} module
 * @param {Export[]} exports
 */
function shareable(module, exports) {
  const globals = module.globals.findLastIndex(({ isMutable }) => isMutable) + 1;
  const memory = new Reader(module.sections.get(MEMORY) ?? Uint8Array.of(0));
  memory.u32();
  /** @type {[number, Part][]} in the order of their numbers, which must stay the same */
  const things = [
    ...module.globals.slice(0, globals).map(({ type }) => /** @type {[number, Part]} */ ([KIND.global, type])),
    ...module.tables.map((type) => /** @type {[number, Part]} */ ([KIND.table, type])),
    ...module.tags.map((type) => /** @type {[number, Part]} */ ([KIND.tag, type])),
    [KIND.memory, memory.bytes.subarray(memory.at)],
  ];
  /** @type {Map<number, number>} */
  const next = new Map([[KIND.global, module.imported(KIND.global)]]);
  /** @type {Export[]} */
  const added = [];
  const imports = things.map(([kind, type]) => {
    const index = next.get(kind) ?? 0;
    next.set(kind, index + 1);
    let known = exports.find((one) => one.kind === kind && one.index === index);
    if (!known) added.push((known = { name: `__shared_${kind}_${index}`, kind, index }));
    return [name(FIRST), name(known.name), kind, type];
  });
  return { exports: added, imports, globals };
}

/**
 * The parts of segments that are wanted.
 * @param {Segment[]} segments
 * @param {(address: number) => boolean} isWanted constant within each 16 bytes
 */
function cut(segments, isWanted) {
  /** @type {Segment[]} */
  const parts = [];
  for (const { address, data } of segments) {
    for (let start = 0, end = 0; start < data.length; start = end) {
      const is = isWanted(address + start);
      for (end = start + 1; end < data.length && isWanted(address + end) === is; end += 1);
      if (is) parts.push({ address: address + start, data: data.subarray(start, end) });
    }
  }
  return parts;
}
