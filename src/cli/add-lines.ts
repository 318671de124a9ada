import { type Command, InvalidArgumentError } from 'commander'
import { addAnalysis, addDate } from './add-options'
import type { AnalysisArguments } from './analysis-options'
import type { LinesCommandOptions } from './lines-command'
import type { Terminal } from './terminal'

const EXAMPLES = `
Examples:
  $ scrutineer lines < minutes.jsonl > found.jsonl
  $ scrutineer lines --skip-done found.jsonl < minutes.jsonl >> found.jsonl
  $ scrutineer lines --date 2026-02-12 < hearings.jsonl      the day for lines without a "date" whose text prints none
  $ scrutineer lines --clear-from 0.3 --taxonomy ours.json < minutes.jsonl`

/** Makes `lines` known to the command line. */
export function addLines(program: Command, finish: (code: number) => void, terminal: Terminal): void {
  const lines = program
    .command('lines')
    .description('many documents: JSON Lines of { id, text or path, date? } in, JSON Lines of analyses out')
    .option('--unordered', 'write each as it is done, not in the order of the input')
    .option('--skip-done <file>', 'leave out what is done in this output of an earlier run; failures are tried again')
    .option('--workers <number>', 'threads (default: one for each processor)', atLeastOne)
    .option('--max-line <bytes>', 'refuse longer lines (default: 50000000)', atLeastOne)
  addAnalysis(addDate(lines))
    .addHelpText('after', EXAMPLES)
    .action(async (options: Omit<LinesCommandOptions, 'analysis'> & AnalysisArguments) => {
      const { analysisOptions, linesCommand } = await import('./work')
      finish(await linesCommand({ ...options, analysis: await analysisOptions(options) }, terminal))
    })
}

function atLeastOne(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number of at least 1.')
  return Number(value)
}
