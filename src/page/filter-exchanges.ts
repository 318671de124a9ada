/** What the questions are filtered by: the names of the form's fields, and of the `data-` attributes that they are compared with. */
const FIELDS = ['document', 'person', 'topic', 'item', 'verdict'] as const

/** What else on the page can do to the filters. */
export interface Filters {
  /** Shows what `verdict=unrecorded` and the like let through; all for ''. */
  readonly set: (query: string) => void
}

/** Makes the form filter the questions as it is changed. Without a form there is nothing to filter, and nothing happens. */
export function filterExchanges(): Filters {
  const form = document.querySelector<HTMLFormElement>('#filters')
  if (form === null) return { set: () => {} }
  const exchanges = [...document.querySelectorAll<HTMLElement>('.exchange')].map((element) => ({
    element,
    words: (element.textContent ?? '').toLowerCase(),
  }))
  const apply = (): void => {
    const wanted = new FormData(form)
    const text = String(wanted.get('text') ?? '')
      .trim()
      .toLowerCase()
    let shown = 0
    for (const { element, words } of exchanges) {
      const fits = FIELDS.every((field) => fitsField(element, field, String(wanted.get(field) ?? '')))
      element.hidden = !(fits && words.includes(text))
      if (!element.hidden) shown++
    }
    form.querySelector('output')!.textContent = `${shown} of ${exchanges.length}`
    document.querySelector<HTMLElement>('#exchanges .none')!.hidden = shown > 0
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // A form tells of its reset before it has happened.
  form.addEventListener('reset', () => setTimeout(apply))
  form.hidden = false
  apply()
  return {
    set(query) {
      form.reset()
      for (const [name, value] of new URLSearchParams(query)) {
        const field = form.elements.namedItem(name)
        if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value
      }
      apply()
    },
  }
}

function fitsField(element: HTMLElement, field: string, value: string): boolean {
  return value === '' || (element.dataset[field] ?? '').split(' ').includes(value)
}
