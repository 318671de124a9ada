/** What the entries are filtered by: the names of a form's fields, and of the `data-` attributes that they are compared with. */
const FIELDS = ['document', 'person', 'topic', 'item', 'verdict'] as const

/** What else on the page can do to the filters. */
export interface Filters {
  /** Shows of all questions what `verdict=unrecorded` and the like let through; all for ''. */
  readonly set: (query: string) => void
  /** Shows all of the list in which an element is filtered away. */
  readonly reveal: (element: Element) => void
}

/** Makes every form of filters work on its list as it is changed. Without a form there is nothing to filter, and nothing happens. */
export function filterLists(): Filters {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.filters')]
  const applied = new Map(forms.map((form) => [form, filterList(form)]))
  const set = (form: HTMLFormElement, query: string): void => {
    form.reset()
    for (const [name, value] of new URLSearchParams(query)) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLSelectElement || field instanceof HTMLInputElement) field.value = value
    }
    applied.get(form)?.()
  }
  return {
    set(query) {
      const form = forms.find(({ id }) => id === 'filters')
      if (form !== undefined) set(form, query)
    },
    reveal(element) {
      const entry = element.closest<HTMLElement>('.exchange[hidden], tr[hidden]')
      const form = forms.find(({ dataset }) => entry?.matches(dataset.list ?? ''))
      if (form !== undefined) set(form, '')
    },
  }
}

/** Filters a form's list now and whenever it changes, and gives what does it again. */
function filterList(form: HTMLFormElement): () => void {
  const entries = [...document.querySelectorAll<HTMLElement>(form.dataset.list ?? '')].map((element) => ({
    element,
    words: (element.textContent ?? '').toLowerCase(),
  }))
  const apply = (): void => {
    const wanted = new FormData(form)
    const text = String(wanted.get('text') ?? '')
      .trim()
      .toLowerCase()
    let shown = 0
    for (const { element, words } of entries) {
      const fits = FIELDS.every((field) => fitsField(element, field, String(wanted.get(field) ?? '')))
      element.hidden = !(fits && words.includes(text))
      if (!element.hidden) shown++
    }
    form.querySelector('output')!.textContent = `${shown} of ${entries.length}`
    form.closest('section')!.querySelector<HTMLElement>('.none')!.hidden = shown > 0
  }
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  // A form tells of its reset before it has happened.
  form.addEventListener('reset', () => setTimeout(apply))
  form.hidden = false
  apply()
  return apply
}

function fitsField(element: HTMLElement, field: string, value: string): boolean {
  return value === '' || (element.dataset[field] ?? '').split(' ').includes(value)
}
