import { isMainThread } from 'node:worker_threads';
import { Command, CommanderError } from 'commander';
import { WorldError } from '../core/issue/world-error';
import type { ExitCode, Session } from './session';
import type { AssignOptions } from './commands/assign-command';
import type { CheckOptions } from './commands/check-command';
import type { PeriodOptions } from './commands/open-period';
import type { DistributeOptions } from './commands/distribute-command';
import type { ReturnOptions } from './commands/return-command';
import type { RollUpOptions } from './commands/roll-up-command';
import { shownLine, shownText } from './shown-line';
import { en } from './text/en';
import { vi } from './text/vi';
import { TOOL_VERSION } from './version';
import { worldErrorSentence } from './world-error-sentence';
import { today } from './world/read-files';

interface Common {
  readonly asOf?: string;
  readonly force?: boolean;
}

const asked = process.argv.flatMap((a, i, all) => (a === '--lang' ? (all[i + 1] ?? []) : a.startsWith('--lang=') ? a.slice(7) : []))[0];
const language = asked === 'en' ? 'en' : 'vi';
const text = language === 'en' ? en : vi;

class BadArgument extends Error {}

function session(options: Common): Session {
  const asOf = options.asOf ?? today();
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(asOf)) throw new BadArgument(text.errors.badDate(asOf));
  return {
    language,
    text,
    asOf,
    force: options.force === true,
    print: (line) => process.stdout.write(`${shownLine(line)}\n`),
    printText: (lines) => process.stdout.write(`${shownText(lines)}\n`),
    complain: (line) => process.stderr.write(`${shownLine(line)}\n`),
  };
}

let exitCode: ExitCode = 0;
const finish = async (command: Promise<ExitCode>) => {
  exitCode = await command;
};

function command(parent: Command, usage: string, summary: string, example: string): Command {
  return parent
    .command(usage)
    .description(summary)
    .helpOption('-h, --help', text.help)
    .option('--lang <vi|en>', text.options.lang)
    .option(`--as-of <${text.slots.date}>`, text.options.asOf)
    .option('--force', text.options.force)
    .addHelpText('after', `\n${text.example}\n  ${example}`)
    .exitOverride();
}

/** The words that the command line's library sets in its help, in the language of the user. */
const inWords = (help: string): string => help.replace(/\[options\]|\[command\]|\(default: /g, (word) => text.helpWords[word] ?? word);

function grammar(): Command {
  const program = new Command('tonghop')
    .description(text.program)
    .helpOption('-h, --help', text.help)
    .helpCommand(false)
    .version(TOOL_VERSION, '-V, --version', text.version)
    .option('--lang <vi|en>', text.options.lang)
    .configureHelp({
      styleTitle: (title) => text.titles[title] ?? title,
      styleUsage: inWords,
      styleSubcommandTerm: inWords,
      styleOptionDescription: inWords,
    })
    .configureOutput({ writeErr: () => undefined })
    .exitOverride();
  const { commands, args, options, slots } = text;

  const overPeriod = (name: 'collect' | 'remind' | 'close', files: string, example: string) =>
    command(program, name, commands[name], example)
      .argument(`<${slots.master}>`, args.master)
      .argument(files, files.startsWith('[') ? args.filesMaybe : args.files)
      .requiredOption(`--period <${slots.period}>`, options.period)
      .option(`--received <${slots.file}>`, options.received)
      .option(`--cache <${slots.folder}>`, options.cache)
      .option(`--swap-dates <${slots.file}...>`, options.swapDates);

  command(program, 'read', commands.read, 'tonghop read ke-hoach.md -o plan.json')
    .argument(`<${slots.plan}>`, args.plan)
    .option(`-o, --output <${slots.planJson}>`, options.outputJson)
    .action(async (plan: string, o: Common & { output?: string }) =>
      finish((await import('./commands/read-command')).readCommand(session(o), plan, o)),
    );
  command(program, 'new', commands.new, 'tonghop new ke-hoach.md --units don-vi.csv -o so-goc.xlsx')
    .argument(`<${slots.plan}>`, args.plan)
    .option(`--units <${slots.file}>`, options.units)
    .requiredOption(`-o, --output <${slots.master}>`, options.outputWorkbook)
    .action(async (plan: string, o: Common & { output: string; units?: string }) =>
      finish((await import('./commands/new-command')).newCommand(session(o), plan, o)),
    );
  command(program, 'distribute', commands.distribute, 'tonghop distribute so-goc.xlsx --period 2026-Q2 -o gui-don-vi/')
    .argument(`<${slots.master}...>`, args.masters)
    .requiredOption(`--period <${slots.period}>`, options.period)
    .requiredOption(`-o, --output <${slots.folderOrZip}>`, options.output)
    .option('--zip', options.zip)
    .option('--common', options.common)
    .option('--protect', options.protect)
    .option('--only-assigned', options.onlyAssigned)
    .action(async (masters: string[], o: Common & DistributeOptions) =>
      finish((await import('./commands/distribute-command')).distributeCommand(session(o), masters, o)),
    );
  command(program, 'check', commands.check, 'tonghop check gui-ve/*.xlsx')
    .argument(`<${slots.file}...>`, args.files)
    .option(`--master <${slots.master}>`, options.master)
    .option('--notes', options.notes)
    .option('--json', options.json)
    .action(async (files: string[], o: Common & CheckOptions) =>
      finish((await import('./commands/check-command')).checkCommand(session(o), files, o)),
    );
  command(program, 'rollup', commands.rollup, 'tonghop rollup so-goc.xlsx gui-ve/ --period 2026-Q2 -o tong-hop.xlsx')
    .argument(`<${slots.master}>`, args.master)
    .argument(`<${slots.file}...>`, args.files)
    .requiredOption(`--period <${slots.period}>`, options.period)
    .requiredOption(`-o, --output <${slots.report}>`, options.outputWorkbook)
    .option(`--received <${slots.file}>`, options.received)
    .option(`--previous <${slots.report}...>`, options.previous)
    .option(`--cache <${slots.folder}>`, options.cache)
    .option(`--swap-dates <${slots.file}...>`, options.swapDates)
    .option('--accept-edits', options.acceptEdits)
    .option(`--by <${slots.name}>`, options.acceptedBy)
    .option(`--reason <${slots.text}>`, options.reason)
    .option('--json', options.json)
    .action(async (master: string, files: string[], o: Common & RollUpOptions) =>
      finish((await import('./commands/roll-up-command')).rollUpCommand(session(o), master, files, o)),
    );
  command(program, 'assign', commands.assign, 'tonghop assign so-goc.xlsx 2.1 --mode each --to "UBND các xã, phường"')
    .argument(`<${slots.master}>`, args.master)
    .argument(`<${slots.target}>`, args.target)
    .option(`--to <${slots.name}...>`, options.to)
    .option(`--mode <${slots.mode}>`, options.mode, 'each')
    .option(`--support <${slots.name}...>`, options.support)
    .option(`--follower <${slots.name}>`, options.follower)
    .action(async (master: string, target: string, o: Common & AssignOptions) =>
      finish((await import('./commands/assign-command')).assignCommand(session(o), master, target, o)),
    );
  overPeriod('collect', `<${slots.file}...>`, 'tonghop collect so-goc.xlsx gui-ve/ --period 2026-Q2 --received ngay-nhan.csv').action(
    async (master: string, files: string[], o: Common & PeriodOptions) =>
      finish((await import('./commands/collect-command')).collectCommand(session(o), master, files, o)),
  );
  overPeriod('remind', `[${slots.file}...]`, 'tonghop remind so-goc.xlsx --period 2026-Q2').action(
    async (master: string, files: string[], o: Common & PeriodOptions) =>
      finish((await import('./commands/remind-command')).remindCommand(session(o), master, files, o)),
  );
  overPeriod('close', `<${slots.file}...>`, 'tonghop close so-goc.xlsx gui-ve/ --period 2026-Q2 --by "Nguyễn Văn A"')
    .requiredOption(`--by <${slots.name}>`, options.by)
    .action(async (master: string, files: string[], o: Common & PeriodOptions & { by: string }) =>
      finish((await import('./commands/close-command')).closeCommand(session(o), master, files, o)),
    );
  command(program, 'amend', commands.amend, 'tonghop amend so-goc.xlsx ke-hoach-sua-doi.md --confirm')
    .argument(`<${slots.master}>`, args.master)
    .argument(`<${slots.plan}>`, args.newPlan)
    .option('--confirm', options.confirm)
    .action(async (master: string, plan: string, o: Common & { confirm?: boolean }) =>
      finish((await import('./commands/amend-command')).amendCommand(session(o), master, plan, o)),
    );
  command(program, 'demo', commands.demo, 'tonghop demo -o out/')
    .option(`-o, --output <${slots.folder}>`, options.output, 'out')
    .action(async (o: Common & { output: string }) =>
      finish((await import('./commands/demo-command')).demoCommand(session(o), o.output, o.asOf)),
    );
  command(program, 'return', commands.return, 'tonghop return bao-cao-xa-a.xlsx -o DE-NGHI-BO-SUNG.xlsx')
    .argument(`<${slots.file}>`, args.returned)
    .option(`--master <${slots.master}>`, options.master)
    .requiredOption(`-o, --output <${slots.workbook}>`, options.outputWorkbook)
    .action(async (file: string, o: Common & ReturnOptions) =>
      finish((await import('./commands/return-command')).returnCommand(session(o), file, o)),
    );
  command(program, 'inspect', commands.inspect, 'tonghop inspect bao-cao.xlsx --json')
    .argument(`<${slots.file}>`, args.file)
    .option('--json', options.json)
    .action(async (file: string, o: Common & { json?: boolean }) =>
      finish((await import('./commands/inspect-command')).inspectCommand(session(o), file, o)),
    );
  return program;
}

function sentenceOf(error: unknown): { line: string; code: ExitCode } | null {
  if (error instanceof BadArgument) return { line: error.message, code: 2 };
  if (error instanceof WorldError) return { line: worldErrorSentence(error, text), code: 2 };
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return null;
    const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
    if (error.code === 'commander.unknownCommand') return { line: text.errors.unknownCommand(quoted), code: 2 };
    if (error.code === 'commander.help') return null;
    if (error.code === 'commander.unknownOption') return { line: text.errors.unknownOption(quoted), code: 2 };
    return { line: error.code === 'commander.excessArguments' ? text.errors.tooMany : text.errors.missing(quoted), code: 2 };
  }
  return { line: text.errors.unexpected(error instanceof Error ? error.name : typeof error), code: 2 };
}

async function main(): Promise<void> {
  const program = grammar();
  if (process.argv.length <= 2) return program.outputHelp();
  try {
    if (asked !== undefined && asked !== 'vi' && asked !== 'en') throw new BadArgument(text.errors.badLanguage(asked));
    await program.parseAsync(process.argv);
  } catch (error) {
    const told = sentenceOf(error);
    if (told !== null) {
      process.stderr.write(`${shownLine(told.line)}\n`);
      exitCode = told.code;
    }
  }
  process.exitCode = exitCode;
}

// Whoever reads the output may stop before its end, as `head` does; the files are made all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(2);
});
// A thread beside the main one runs this same file.
if (isMainThread) void main();
else void import('./pool/serve-share').then(({ serveShare }) => serveShare());
