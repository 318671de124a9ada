/** A folder in which no document lies. */
export class EmptyFolder extends Error {
  override readonly name = 'EmptyFolder'

  constructor() {
    super('this folder holds no minutes: no PDF, DOCX, HTML, Markdown, text, caption or transcript file.')
  }
}
