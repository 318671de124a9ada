import { Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'
import { exportFormats } from '../export/export-formats'
import { exportLicences } from '../export/export-licences'
import type { Format, Source } from '../model/source'
import { addLines } from './add-lines'
import { analysisCommand, documentCommand, notEmpty, type Shown } from './add-options'
import type { AnalysisArguments } from './analysis-options'
import type { CommitmentsOptions } from './commitments-command'
import type { ExportCommandOptions } from './export-command'
import type { FindingsView } from './findings-command'
import type { ReportCommandOptions } from './report-command'
import type { Terminal } from './terminal'
import { toFile } from './to-file'
import type { TopicsCommandOptions, TopicsTask } from './topics-command'
import { UsageError } from './usage-error'

const work = () => import('./work')

const HELP = 'scrutineer --help shows the commands with examples'

const EXAMPLES = `
Examples:
  $ scrutineer report minutes.pdf -o report.html         a report to open in a browser, the minutes beside it
  $ scrutineer report minutes/ -o report.md              one report on all documents of a folder, in Markdown
  $ scrutineer report minutes.txt                        the same on the screen
  $ scrutineer unanswered minutes.docx                   questions without a clear reply, part by part, and why
  $ scrutineer segment minutes.txt > minutes.json        people, turns and exchanges as JSON
  $ scrutineer export minutes/ --format csv -o tables    a table for each kind of finding
  $ scrutineer commitments minutes/                      what was promised, by whom and by when
  $ scrutineer topics minutes.txt --explain              what every turn is about, and which words say so
  $ scrutineer commitments hearing.srt --date 2026-02-12 captions print no date: this one tells what 'by Friday' is
  $ scrutineer unanswered minutes.pdf --clear-from 0.3   flag less, and with more certainty
  $ scrutineer topics minutes.pdf --taxonomy ours.json   topics of your own
  $ curl -s https://example.org/minutes | scrutineer report -

FILE is a PDF, DOCX, HTML, Markdown or text file, captions (VTT, SRT), a JSON transcript, a folder of them, or - for standard input.
Exit codes: 0 all done, 1 some documents could not be read (they are named), 2 wrong usage.`

/** A command that shows all of an analysis. */
const ALL = { verdicts: true, topics: true }

/** What all commands can be told. */
interface Given extends AnalysisArguments {
  readonly as?: Format
}

/** Runs the command line `args` (without the program's name) and gives its exit code: 0 done, 1 some documents failed, 2 usage. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length === 0) {
    terminal.complain(`say what to do, such as report or unanswered (${HELP}).`)
    return 2
  }
  let code = 0
  const program = commands(terminal, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof UsageError)) throw error
    terminal.complain(error.message)
    return 2
  }
  return code
}

function commands(terminal: Terminal, finish: (code: number) => void): Command {
  const program = new Command('scrutineer')
    .helpCommand(false)
    .description('Takes minutes of public bodies apart: who was there, what was asked, who replied with what.')
    .version(version)
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .configureOutput({
      writeOut: terminal.print,
      outputError: (text) =>
        terminal.complain(
          `${text
            .trim()
            .replace(/^error: /, '')
            .replace(/\.$/, '')} (${HELP}).`,
        ),
      writeErr: (text) => terminal.complain(text.trim()),
    })
  documentCommand(program, 'segment', 'people, items, turns, exchanges and tables, for other programs to use')
    .addOption(new Option('--format <format>', 'how to write them').choices(['json', 'markdown']).default('json'))
    .addHelpText('after', '\nExample:\n  $ scrutineer segment hearing.srt --date 2026-02-12 > hearing.json')
    .action(async (files: string[], options: { format: 'json' | 'markdown' } & Given) => {
      const { analysisOptions, segment, segmentCommand } = await work()
      const { date } = await analysisOptions(options)
      const take = (source: Source) => segment(source, date === undefined ? {} : { date })
      finish(await segmentCommand(files, options.format, { ...reading(options), take }, terminal))
    })
  analysisCommand(program, 'report', 'a report in HTML or Markdown for people to read', ALL, 'report -o report.html')
    .option('-o, --output <file>', 'write it to this file, not to the screen; .html gives HTML', notEmpty)
    .addOption(
      new Option('--format <format>', 'how to write it, whatever the file is called').choices(['html', 'markdown']),
    )
    .option('--title <title>', 'the title at its top')
    .option('--json', 'all that was found as JSON, for other programs')
    .action(async (files: string[], options: ReportCommandOptions & Given & { json?: boolean }) => {
      const { reportCommand, segmentCommand } = await work()
      if (options.json === true) {
        const task = await analysing(options)
        return finish(await toFile(options.output, terminal, (to) => segmentCommand(files, 'json', task, to)))
      }
      finish(await reportCommand(files, options, await analysing(options, true), terminal))
    })
  analysisCommand(
    program,
    'export',
    'what was found, for other programs: tables, calendars, XML',
    ALL,
    'export --format jsonl',
  )
    .addOption(new Option('--format <format>', 'how to write it').choices(exportFormats).makeOptionMandatory())
    .option('-o, --output <path>', 'write it to this file, or this folder where there are several', notEmpty)
    .addOption(
      new Option(
        '--licence <licence>',
        'with --format tei: declare that this file may be used under this licence, which ParlaMint asks for',
      ).choices(exportLicences),
    )
    .action(async (files: string[], options: ExportCommandOptions & Given) => {
      const { exportCommand } = await work()
      finish(await exportCommand(files, options, await analysing(options), terminal))
    })
  findingCommands(program, finish, terminal)
  program
    .command('help')
    .description('this help, or that of a command')
    .argument('[command]')
    .action((name?: string) => {
      const asked = name === undefined ? program : program.commands.find((one) => one.name() === name)
      if (asked === undefined) throw new UsageError(`there is no command '${name}' (${HELP}).`)
      asked.help()
    })
  return program
}

/** The commands that list one kind of finding. */
function findingCommands(program: Command, finish: (code: number) => void, terminal: Terminal): void {
  findings(
    program,
    'unanswered',
    'questions that got no clear reply, part by part, and why',
    { verdicts: true },
    async () => (await work()).unansweredView,
    finish,
    terminal,
  )
  findings(
    program,
    'figures',
    'figures with value, unit, and what they are about',
    {},
    async () => (await work()).figuresView,
    finish,
    terminal,
  )
  analysisCommand(
    program,
    'commitments',
    'what was promised, planned or recorded as an action, by whom and by when',
    {},
  )
    .option('--done', 'also those that the documents report as done')
    .option('--json', 'write them as JSON, for other programs to use')
    .action(async (files: string[], options: CommitmentsOptions & Given) => {
      const { commitmentsCommand } = await work()
      finish(await commitmentsCommand(files, options, await analysing(options, true), terminal))
    })
  analysisCommand(program, 'topics', 'what every turn is about', { topics: true })
    .option('--explain', 'show what the words of a turn weigh for each topic')
    .option('--json', 'write them as JSON, for other programs to use')
    .action(async (files: string[], options: TopicsCommandOptions & Given) => {
      const { topicsCommand } = await work()
      finish(await topicsCommand(files, options, await analysing(options), terminal))
    })
  addLines(program, finish, terminal)
}

function findings<Finding extends object>(
  program: Command,
  name: string,
  description: string,
  shown: Shown,
  view: () => Promise<FindingsView<Finding>>,
  finish: (code: number) => void,
  terminal: Terminal,
): void {
  analysisCommand(program, name, description, shown)
    .option('--json', 'as JSON, for other programs')
    .action(async (files: string[], options: { json?: boolean } & Given) => {
      const { findingsCommand } = await work()
      finish(await findingsCommand(files, options, await view(), await analysing(options), terminal))
    })
}

function reading({ as }: Given): { type?: Format } {
  return as === undefined ? {} : { type: as }
}

/** How the documents are read and analysed, as the command line says; `done` where what they report as done is wanted too. */
async function analysing(given: Given, done = false): Promise<TopicsTask> {
  const { analyze, analysisOptions } = await work()
  const options = { ...(await analysisOptions(given)), done }
  const { taxonomy } = options
  const task = { ...reading(given), take: (source: Source) => analyze(source, options) }
  return taxonomy === undefined ? task : { ...task, taxonomy }
}
