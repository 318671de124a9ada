/** The document beside the report; on narrow screens a sheet over it that is opened and closed. */
export interface DocumentPane {
  /** Makes a place on the page visible before the browser goes to it: in the document or in the report. */
  readonly reveal: (target: HTMLElement) => void
}

/** Takes charge of the document's pane. Without one nothing is ever in it. */
export function documentPane(): DocumentPane {
  const pane = document.querySelector<HTMLElement>('#document')
  if (pane === null) return { reveal: () => {} }
  const narrow = matchMedia('(max-width: 1099px)')
  const which = pane.querySelector<HTMLSelectElement>('.which select')
  const close = pane.querySelector<HTMLButtonElement>('.close')!
  let opener: HTMLElement | null = null
  const shut = (focus: boolean): void => {
    document.body.classList.remove('reading')
    if (focus) opener?.focus()
    opener = null
  }
  const choose = (id: string): void => {
    for (const article of pane.querySelectorAll<HTMLElement>('article')) article.hidden = article.id !== id
    if (which !== null) which.value = id
  }
  if (which !== null) {
    which.parentElement!.hidden = false
    which.addEventListener('change', () => choose(which.value))
    choose(which.value)
  }
  close.hidden = false
  close.addEventListener('click', () => shut(true))
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && document.body.classList.contains('reading')) shut(true)
  })
  return {
    reveal(target) {
      if (!pane.contains(target)) return shut(false)
      const article = target.closest('article')
      if (article !== null && which !== null) choose(article.id)
      if (!narrow.matches) return
      const from = document.activeElement
      if (from instanceof HTMLElement && from !== document.body && !pane.contains(from)) opener = from
      document.body.classList.add('reading')
    },
  }
}
