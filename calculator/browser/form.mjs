/**
 * The form: what is typed in it, what a link puts into it, and the mistakes shown beside its fields.
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
   * Open the group an ordinary anchor lies in (#ask-bill), and go there.
   * @param {string} fragment with #
   * @returns {boolean} whether it is an anchor of the form
   */
  reveal(fragment) {
    const place = document.getElementById(fragment.slice(1));
    if (!place || !this.#form.contains(place)) return false;
    unfold(place);
    place.scrollIntoView();
    return true;
  }

  /**
   * Show the mistakes, and only these.
   * @param {{field: string, message: string}[]} errors
   */
  mark(errors) {
    for (const name of this.names) {
      const message = errors.find(({ field }) => field === name)?.message ?? "";
      const place = document.getElementById(`yb-${name}-error`);
      if (place) {
        place.textContent = message;
        place.hidden = !message;
      }
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

/** Open the group a field lies in, so that what it holds can be seen. @param {Element} field */
function unfold(field) {
  field.closest("details")?.setAttribute("open", "");
}
