/** Whether a line below a title only says which paper of the agenda the item is on: '(Agenda Item 5)'. */
export function isItemNote(text: string): boolean {
  return text.startsWith('(') && NOTE.test(text)
}

const NOTE = /^\((?:agenda )?item \d{1,2}[a-z]?\)$/i
