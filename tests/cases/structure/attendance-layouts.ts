import { initialsOfName } from '../../../src/turns/people'

/** Somebody of an attendance list. */
export interface Listed {
  /** Form of address or rank before the name: 'Cllr', 'ACC'; '' for none. */
  readonly title: string
  readonly name: string
  readonly role: string | null
  readonly organisation: string | null
}

type Layout = (present: readonly Listed[], absent: readonly Listed[]) => string

const titled = ({ title, name }: Listed): string => `${title} ${name}`.trim()
const told = (parts: readonly (string | null)[]): string => parts.filter((one) => one !== null).join(', ')
/** 'Jane Doe (Chair, Harbour Council)' */
const inBrackets = (one: Listed, name = titled(one)): string =>
  one.role === null && one.organisation === null ? name : `${name} (${told([one.role, one.organisation])})`
/** 'Jane Doe, Chair, Harbour Council' */
const behindCommas = (one: Listed, name = titled(one)): string => told([name, one.role, one.organisation])
const cells = (one: Listed): string => `${titled(one)}\t${one.role ?? ''}\t${one.organisation ?? ''}`.trimEnd()
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)
const firstWords = (name: string): string => name.slice(0, name.lastIndexOf(' '))
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
    `Present: ${present.map((one) => inBrackets(one)).join(', ')}\n\nApologies: ${orNone([absent.map((one) => inBrackets(one)).join(', ')].filter(Boolean))}`,
  'in wrapped lines with semicolons': (present, absent) =>
    `${wrapped(`PRESENT: ${present.map((one) => behindCommas(one)).join('; ')}.`, 84)}\n${wrapped(`APOLOGIES: ${absent.map((one) => behindCommas(one)).join('; ') || 'None'}.`, 84)}`,
  'on lines with commas': (present, absent) =>
    `Present:\n\n${present.map((one) => behindCommas(one)).join('\n')}\n\nApologies:\n\n${orNone(absent.map((one) => behindCommas(one)))}`,
  'with initials': (present, absent) =>
    `In attendance:\n${present.map((one) => behindCommas(one, `${titled(one)} (${initialsOfName(one.name)})`)).join('\n')}\n\nApologies: ${absent.map(titled).join(', ') || 'None'}`,
  'in cells parted by tabs': (present, absent) =>
    `Present\n${present.map(cells).join('\n')}\nApologies\n${orNone(absent.map(cells))}`,
  'in a table': (present, absent) =>
    `**Attendance**\n\n| Name | Role | Organisation |\n|---|---|---|\n${present.map((one) => `| ${titled(one)} | ${one.role ?? ''} | ${one.organisation ?? ''} |`).join('\n')}\n\n**Apologies:** ${absent.map(titled).join(', ') || 'None'}`,
  'with bullets': (present, absent) =>
    `Attendance\n\n${present.map((one) => `\u2022 ${behindCommas(one)}`).join('\n')}\n\nApologies\n\n${orNone(absent.map((one) => `\u2022 ${behindCommas(one)}`))}`,
  'in a hanging column': (present, absent) =>
    `Present:       ${present.map((one) => behindCommas(one)).join('\n               ')}\n\nApologies:     ${absent.map((one) => behindCommas(one)).join('\n               ') || 'None'}`,
  'with names in capitals': (present, absent) =>
    `MEMBERS PRESENT:\n${present.map((one) => behindCommas(one, titled(one).toUpperCase())).join('\n')}\nMEMBERS ABSENT:\n${orNone(absent.map((one) => titled(one).toUpperCase()))}`,
  'with surnames in capitals': (present, absent) => {
    const shouted = (one: Listed): string =>
      inBrackets(one, `${firstWords(titled(one))} ${lastWord(one.name).toUpperCase()}`)
    return `Present\n${present.map(shouted).join('\n')}\nApologies for absence\n${orNone(absent.map(shouted))}`
  },
  'with surnames first': (present, absent) => {
    const turned = (one: Listed): string => inBrackets(one, `${lastWord(one.name)}, ${firstWords(titled(one))}`)
    return `PRESENT:\n${present.map(turned).join('\n')}\nEXCUSED:\n${orNone(absent.map(turned))}`
  },
  'with offices below the names': (present, absent) =>
    `Present:\n\n${present.map((one) => [titled(one), one.role, one.organisation].filter((each) => each !== null).join('\n')).join('\n\n')}\n\nApologies: ${absent.map(titled).join(', ') || 'None'}`,
  'in a sentence': (present, absent) =>
    wrapped(
      `The meeting was attended by ${present
        .slice(0, -1)
        .map((one) => inBrackets(one))
        .join(
          ', ',
        )} and ${inBrackets(present.at(-1)!)}. ${absent.length > 0 ? `Apologies for absence had been received from ${absent.map(titled).join(' and ')}.` : 'There were no apologies.'}`,
      96,
    ),
  'in two columns': (present, absent) => {
    const entries = present.map((one) => inBrackets(one))
    const width = Math.max(...entries.map((entry) => entry.length)) + 5
    const half = Math.ceil(entries.length / 2)
    const rows = entries
      .slice(0, half)
      .map((entry, row) => `${entry.padEnd(width)}${entries[half + row] ?? ''}`.trimEnd())
    return `Members Present:\n${rows.join('\n')}\n\nApologies: ${absent.map(titled).join(', ') || 'None'}`
  },
  'with who presided first': ([first, ...present], absent) =>
    `${inBrackets({ ...first!, role: first!.role ?? 'Chair' })} presided.\n\nALSO PRESENT: ${present.map((one) => inBrackets(one)).join('; ')}\n\nAPOLOGIES: ${absent.map(titled).join('; ') || 'None'}`,
  'behind dashes': (present, absent) =>
    `ATTENDEES\n${present.map((one) => [titled(one), told([one.role, one.organisation])].filter(Boolean).join(' \u2013 ')).join('\n')}\n\nAPOLOGIES\n${orNone(absent.map(titled), 'None received')}`,
  'with offices on the left': (present, absent) => {
    const width = Math.max(...present.map(({ role }) => role?.length ?? 0)) + 4
    const line = (one: Listed): string => `${(one.role ?? 'Member').padEnd(width)}${titled(one)}`
    return `PRESENT\n\n${present.map(line).join('\n')}\n\nAPOLOGIES\n\n${orNone(absent.map(titled))}`
  },
  'by organisation': (present, absent) => {
    const groups = new Map<string, Listed[]>()
    for (const one of present)
      groups.set(one.organisation ?? 'Members', [...(groups.get(one.organisation ?? 'Members') ?? []), one])
    const lines = [...groups].map(
      ([group, some]) => `${group}: ${some.map((one) => inBrackets({ ...one, organisation: null })).join(', ')}`,
    )
    return `Attendance:\n${lines.join('\n')}\nApologies: ${absent.map(titled).join(', ') || 'None'}`
  },
  'in a column behind the names': (present, absent) => {
    const width = Math.max(...[...present, ...absent].map((one) => titled(one).length)) + 6
    const line = (one: Listed): string => `${titled(one).padEnd(width)}${told([one.role, one.organisation])}`.trimEnd()
    return `Present:\n${present.map(line).join('\n')}\n\nApologies:\n${orNone(absent.map(line))}`
  },
  'in one line, Members and officers apart': (present, absent) => {
    const [some, staff] = [present.filter(({ role }) => role === null), present.filter(({ role }) => role !== null)]
    return `Members present: ${some.map((one) => inBrackets(one)).join(', ')}. Officers in attendance: ${staff.map((one) => inBrackets(one)).join(', ')}. Apologies: ${absent.map(titled).join(', ') || 'None'}.`
  },
}
