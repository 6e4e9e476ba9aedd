/**
 * The form: what is typed in it, what a link puts into it, what was understood and the mistakes, beside its fields.
 */

export class Form {
  #form;
  /** The fields' names. */
  names;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    const name = (/** @type {Element} */ field) => /** @type {HTMLInputElement} */ (field).name;
    this.names = new Set(Array.from(form.elements, name).filter(Boolean));
  }

  /** Every field; an empty string where nothing is said. @returns {Map<string, string>} */
  values() {
    const data = new FormData(this.#form);
    return new Map(Array.from(this.names, (name) => [name, String(data.get(name) ?? "")]));
  }

  /**
   * Replace everything by these values.
   * @param {Map<string, string>} values
   * @returns {string[]} the fields that cannot hold theirs: no such choice
   */
  fill(values) {
    this.#form.reset();
    return [...values].filter(([name, value]) => !this.set(name, value)).map(([name]) => name);
  }

  /**
   * @param {string} name
   * @param {string} value
   * @returns {boolean} whether the field can hold it
   */
  set(name, value) {
    /** @type {any} an input, a choice or a group of them */
    const field = this.#form.elements.namedItem(name);
    const before = field.value;
    field.value = value;
    if (field.value === value) {
      if (value) unfold(field);
      return true;
    }
    field.value = before;
    return false;
  }

  /**
   * Show beside the fields how they were read, as far as they could be.
   * @param {Record<string, string>} words by field
   */
  understand(words) {
    for (const name of this.names) tell(`yb-${name}-understood`, words[name] ?? "");
  }

  /**
   * Show the mistakes, and only these.
   * @param {{field: string, message: string}[]} errors
   */
  mark(errors) {
    for (const name of this.names) {
      const message = errors.find(({ field }) => field === name)?.message ?? "";
      tell(`yb-${name}-error`, message);
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
        if (message) {
          field.setAttribute("aria-invalid", "true");
          unfold(field);
        } else field.removeAttribute("aria-invalid");
      }
    }
  }
}

/** A message in its place, which is there only with one. @param {string} id @param {string} message */
function tell(id, message) {
  const place = document.getElementById(id);
  if (!place) return;
  place.textContent = message;
  place.hidden = !message;
}

/** Open the group a field lies in, so that what it holds can be seen. @param {Element} field */
export function unfold(field) {
  field.closest("details")?.setAttribute("open", "");
}
