// Search over the index MkDocs writes, loaded when the reader first opens the search.
//
// Chinese is not cut into words: what is typed is looked for as it stands and in pairs of characters, and a rare pair
// counts more than a common one. So a word is found inside a longer one, and a whole question finds its subject.
// What people call a thing (补交, 社保断了) stands in the glossary beside its term: either finds the other.

const TITLE = 3; // a hit in the heading counts as much as this many in the text
const ENOUGH = 0.5; // of the best section's weight; what matches less is left out
const TEASER = 120;

const fold = (text) => text.normalize("NFKC").toLowerCase();

// The index carries markup and three entities.
const plain = (html) =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response.json();
}

/** The sections, and the names of each entry of the glossary. */
export async function openIndex(url, glossary) {
  const [{ docs }, entries] = await Promise.all([load(url), load(glossary)]);
  const sections = docs.map(({ location, title, text }) => {
    const section = { href: new URL(`../${location}`, url).href, title: plain(title), text: plain(text) };
    return { ...section, foldedTitle: fold(section.title), foldedText: fold(section.text) };
  });
  const names = Object.entries(entries).map(([term, { aliases = [] }]) => [term, ...aliases].map(fold));
  return { sections, names: names.filter(({ length }) => length > 1) };
}

/**
 * What to look for, each in all its wordings: Latin words, runs of Chinese and the pairs in them, as they are typed; and
 * in any of its names what the glossary knows, so that the name that was typed counts twice.
 */
function parts(query, names) {
  const asked = fold(query);
  const typed = new Set();
  for (const [run] of asked.matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) typed.add(run.length > 3 ? run.replace(/s$/, "") : run);
    else {
      typed.add(run);
      for (let i = 0; i + 2 <= run.length; i += 1) typed.add(run.slice(i, i + 2));
    }
  }
  const known = names.filter((wordings) => wordings.some((name) => new RegExp(whole(name), "u").test(asked)));
  return [...Array.from(typed, (word) => [word]), ...known];
}

const escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Two ways to write the same word. */
const spelling = (text) => escape(text).replace(/[缴交]/g, "[缴交]").replace(/[账帐]/g, "[账帐]");

/** A name of the glossary; a Latin one must be a word of its own. */
function whole(name) {
  const [start, end] = [/^[a-z\d]/.test(name) ? "\\b" : "", /[a-z\d]$/.test(name) ? "s?\\b" : ""];
  return start + spelling(name) + end;
}

/** Numbers and the shortest words count from their beginning only: 23 is not in 12393, "is" not in "this". */
function pattern(part) {
  return /^([a-z]{1,2}|\d+)$/.test(part) ? `\\b${part}` : spelling(part);
}

export function search({ sections, names }, query) {
  const wanted = parts(query, names)
    .map((wordings) => {
      const expression = new RegExp(wordings.map(pattern).join("|"), "u");
      const test = (text) => expression.test(text);
      const count = sections.filter(({ foldedTitle, foldedText }) => test(foldedTitle) || test(foldedText)).length;
      return { wordings, expression, test, weight: count && Math.log(1 + sections.length / count) };
    })
    .filter(({ weight }) => weight)
    .sort((a, b) => b.weight - a.weight);
  const hits = sections.map((section) => {
    let covered = 0;
    let rank = 0;
    for (const { test, weight } of wanted) {
      const inTitle = test(section.foldedTitle);
      const inText = test(section.foldedText);
      if (inTitle || inText) covered += weight;
      rank += weight * (TITLE * inTitle + inText);
    }
    return { section, covered, rank };
  });
  const best = Math.max(0, ...hits.map(({ covered }) => covered));
  // The longest first: a word is marked whole rather than pair by pair.
  const longest = wanted.flatMap(({ wordings }) => wordings).sort((a, b) => b.length - a.length);
  const words = new RegExp(`(${longest.map(pattern).join("|")})`, "iu");
  return hits
    .filter(({ covered }) => covered && covered >= ENOUGH * best)
    .sort((a, b) => b.covered - a.covered || b.rank - a.rank)
    .map(({ section: { href, title, text } }) => ({ href, title: mark(title, words), teaser: mark(around(text, wanted), words) }));
}

/** The text about the rarest of the words in it, or its beginning. */
function around(text, wanted) {
  const hit = wanted.map(({ expression }) => text.search(new RegExp(expression, "iu"))).find((at) => at >= 0) ?? 0;
  const start = Math.max(0, hit - TEASER / 3);
  return (start ? "…" : "") + text.slice(start, start + TEASER) + (start + TEASER < text.length ? "…" : "");
}

/** Text and <mark> elements by turns. */
function mark(text, words) {
  return text.split(words).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const element = document.createElement("mark");
    element.textContent = piece;
    return element;
  });
}
