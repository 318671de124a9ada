/** Somebody of an attendance list. */
export interface Listed {
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
}

type Layout = (present: readonly Listed[], absent: readonly Listed[]) => string

/** 'Jane Doe (Chair, Harbour Council)' */
const inBrackets = ({ name, role, organisation }: Listed): string => {
  const told = [role, organisation].filter((one) => one !== null).join(', ')
  return told === '' ? name : `${name} (${told})`
}
/** 'Jane Doe, Chair, Harbour Council' */
const behindCommas = ({ name, role, organisation }: Listed): string =>
  [name, role, organisation].filter((one) => one !== null).join(', ')
const cells = ({ name, role, organisation }: Listed): string =>
  `${name}\t${role ?? ''}\t${organisation ?? ''}`.trimEnd()
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const firstWords = (name: string): string => name.slice(0, name.lastIndexOf(' '))
const initials = (name: string): string => name.replace(/(\p{L})[^\s-]*[\s-]*/gu, '$1')
const orNone = (lines: readonly string[], none = 'None'): string => (lines.length > 0 ? lines.join('\n') : none)

/** Wrapped at so many columns. */
function wrapped(text: string, width: number): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

/** Attendance lists as boards print them. */
export const attendanceLayouts: Readonly<Record<string, Layout>> = {
  'in one line with brackets': (present, absent) =>
    `Present: ${present.map(inBrackets).join(', ')}\n\nApologies: ${orNone([absent.map(inBrackets).join(', ')].filter(Boolean))}`,
  'in wrapped lines with semicolons': (present, absent) =>
    `${wrapped(`PRESENT: ${present.map(behindCommas).join('; ')}.`, 84)}\n${wrapped(`APOLOGIES: ${absent.map(behindCommas).join('; ') || 'None'}.`, 84)}`,
  'on lines with commas': (present, absent) =>
    `Present:\n\n${present.map(behindCommas).join('\n')}\n\nApologies:\n\n${orNone(absent.map(behindCommas))}`,
  'with initials': (present, absent) =>
    `In attendance:\n${present.map((one) => behindCommas({ ...one, name: `${one.name} (${initials(one.name)})` })).join('\n')}\n\nApologies: ${absent.map(({ name }) => name).join(', ') || 'None'}`,
  'in cells parted by tabs': (present, absent) =>
    `Present\n${present.map(cells).join('\n')}\nApologies\n${orNone(absent.map(cells))}`,
  'in a table': (present, absent) =>
    `**Attendance**\n\n| Name | Role | Organisation |\n|---|---|---|\n${present.map(({ name, role, organisation }) => `| ${name} | ${role ?? ''} | ${organisation ?? ''} |`).join('\n')}\n\n**Apologies:** ${absent.map(({ name }) => name).join(', ') || 'None'}`,
  'with bullets': (present, absent) =>
    `Attendance\n\n${present.map((one) => `\u2022 ${behindCommas(one)}`).join('\n')}\n\nApologies\n\n${orNone(absent.map((one) => `\u2022 ${behindCommas(one)}`))}`,
  'in a hanging column': (present, absent) =>
    `Present:       ${present.map(behindCommas).join('\n               ')}\n\nApologies:     ${absent.map(behindCommas).join('\n               ') || 'None'}`,
  'with names in capitals': (present, absent) =>
    `MEMBERS PRESENT:\n${present.map((one) => behindCommas({ ...one, name: one.name.toUpperCase() })).join('\n')}\nMEMBERS ABSENT:\n${orNone(absent.map(({ name }) => name.toUpperCase()))}`,
  'with surnames in capitals': (present, absent) => {
    const shouted = (one: Listed): string =>
      inBrackets({ ...one, name: `${firstWords(one.name)} ${lastWord(one.name).toUpperCase()}` })
    return `Present\n${present.map(shouted).join('\n')}\nApologies for absence\n${orNone(absent.map(shouted))}`
  },
  'with surnames first': (present, absent) => {
    const turned = (one: Listed): string =>
      inBrackets({ ...one, name: `${lastWord(one.name)}, ${firstWords(one.name)}` })
    return `PRESENT:\n${present.map(turned).join('\n')}\nEXCUSED:\n${orNone(absent.map(turned))}`
  },
  'with offices below the names': (present, absent) =>
    `Present:\n\n${present.map(({ name, role, organisation }) => [name, role, organisation].filter((one) => one !== null).join('\n')).join('\n\n')}\n\nApologies: ${absent.map(({ name }) => name).join(', ') || 'None'}`,
  'in a sentence': (present, absent) =>
    wrapped(
      `The meeting was attended by ${present.slice(0, -1).map(inBrackets).join(', ')} and ${inBrackets(present.at(-1)!)}. ${absent.length > 0 ? `Apologies for absence had been received from ${absent.map(({ name }) => name).join(' and ')}.` : 'There were no apologies.'}`,
      96,
    ),
  'in two columns': (present, absent) => {
    const entries = present.map(inBrackets)
    const width = Math.max(...entries.map((entry) => entry.length)) + 5
    const half = Math.ceil(entries.length / 2)
    const rows = entries
      .slice(0, half)
      .map((entry, row) => `${entry.padEnd(width)}${entries[half + row] ?? ''}`.trimEnd())
    return `Members Present:\n${rows.join('\n')}\n\nApologies: ${absent.map(({ name }) => name).join(', ') || 'None'}`
  },
  'with who presided first': ([first, ...present], absent) =>
    `${inBrackets({ ...first!, role: first!.role ?? 'Chair' })} presided.\n\nALSO PRESENT: ${present.map(inBrackets).join('; ')}\n\nAPOLOGIES: ${absent.map(({ name }) => name).join('; ') || 'None'}`,
}
