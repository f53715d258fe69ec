import type { CommandRow } from '../commands/command-row.ts'
import type { OptionRow } from '../commands/option-row.ts'

type Script = (rows: readonly CommandRow[]) => string

/** A script for each shell. It holds the commands, their options and their values, and starts no program at the press of a key. */
export const completionScripts: Readonly<Record<'bash' | 'zsh' | 'fish' | 'powershell', Script>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
}

const longOf = ({ flags }: OptionRow): string => /--[\w-]+/.exec(flags)![0]
const shortOf = ({ flags }: OptionRow): string | undefined => /^-\w/.exec(flags)?.[0]
const takesValue = ({ flags }: OptionRow): boolean => flags.includes('<')

function optionsOf(row: CommandRow): OptionRow[] {
  return [...Object.values(row.options).flat(), { flags: '-h, --help', text: 'help' }]
}

function wordsOf(options: readonly OptionRow[]): string {
  return options.flatMap((option) => [shortOf(option) ?? [], longOf(option)].flat()).join(' ')
}

/** What stands at the place of a command. */
function namesOf(rows: readonly CommandRow[]): string {
  return [...rows.map(({ name }) => name), 'help'].join(' ')
}

/** The value lists of a command's options, and what takes a value of its own, after which files are offered. */
function valueCases(row: CommandRow): string {
  return optionsOf(row)
    .filter((option) => option.choices !== undefined)
    .map((option) => `      ${row.name}:${longOf(option)}) words='${option.choices!.join(' ')}' ;;\n`)
    .join('')
}

function bashScript(rows: readonly CommandRow[]): string {
  const options = rows.map((row) => `      ${row.name}) words='${wordsOf(optionsOf(row))}' ;;\n`).join('')
  return `# bash completion of copydesk
_copydesk() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=
  case " ${namesOf(rows)} " in *" $command "*) ;; *) command=show ;; esac
  if [[ $current == -* ]]; then
    case $command in
${options}    esac
  elif [[ $COMP_CWORD -eq 1 || $command == help ]]; then
    words='${namesOf(rows)}'
  elif [[ $command == completion ]]; then
    words='bash zsh fish powershell'
  else
    case $command:$before in
${rows.map(valueCases).join('')}    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ $current != -* && ( -z $words || $COMP_CWORD -eq 1 ) ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
complete -F _copydesk copydesk
`
}

/** Inside single quotation marks of a shell. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''")
}

function zshScript(rows: readonly CommandRow[]): string {
  const describe = (text: string): string => quoted(text.replace(/[[\]:]/g, '\\$&'))
  const spec = (option: OptionRow): string => {
    const value = takesValue(option) ? `:value:${option.choices ? `(${option.choices.join(' ')})` : '_files'}` : ''
    return [shortOf(option) ?? [], longOf(option)]
      .flat()
      .map((name) => ` '${option.list === true ? '*' : ''}${name}[${describe(option.text)}]${value}'`)
      .join('')
  }
  const cases = rows.map(
    (row) =>
      `    ${row.name}) _arguments -s -S${optionsOf(row).map(spec).join('')} '*:file:${row.name === 'completion' ? '(bash zsh fish powershell)' : '_files'}' ;;\n`,
  )
  return `#compdef copydesk
# zsh completion of copydesk
_copydesk() {
  local -a commands=(${rows.map(({ name, summary }) => `'${name}:${quoted(summary)}'`).join(' ')} 'help:the help of a command')
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
    ${namesOf(rows).split(' ').join('|')}) shift words; (( CURRENT-- )) ;;
    *) words[1]=show ;;
  esac
  case $words[1] in
    help) _describe command commands ;;
${cases.join('')}  esac
}
if [[ $funcstack[1] == _copydesk ]]; then _copydesk "$@"; else compdef _copydesk copydesk; fi
`
}

function fishScript(rows: readonly CommandRow[]): string {
  const names = namesOf(rows)
  const lines = rows.flatMap((row) => [
    `complete -c copydesk -n "not __fish_seen_subcommand_from ${names}" -a ${row.name} -d '${quoted(row.summary)}'`,
    ...optionsOf(row).map((option) => {
      const seen =
        row.name === 'show'
          ? `not __fish_seen_subcommand_from ${names.replace('show ', '')}`
          : `__fish_seen_subcommand_from ${row.name}`
      const short = shortOf(option) === undefined ? '' : ` -s ${shortOf(option)!.slice(1)}`
      const value = takesValue(option) ? (option.choices ? ` -x -a '${option.choices.join(' ')}'` : ' -r') : ''
      return `complete -c copydesk -n "${seen}"${short} -l ${longOf(option).slice(2)}${value} -d '${quoted(option.text)}'`
    }),
  ])
  return `# fish completion of copydesk
${lines.join('\n')}
complete -c copydesk -n "__fish_seen_subcommand_from help" -x -a '${names}'
complete -c copydesk -n "__fish_seen_subcommand_from completion" -x -a 'bash zsh fish powershell'
`
}

function powershellScript(rows: readonly CommandRow[]): string {
  const list = (words: string): string =>
    words
      .split(' ')
      .map((word) => `'${word}'`)
      .join(',')
  const options = rows.map((row) => `    '${row.name}' = @(${list(wordsOf(optionsOf(row)))})`).join('\n')
  return `# PowerShell completion of copydesk
Register-ArgumentCompleter -Native -CommandName copydesk -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${options}
  }
  $given = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $command = if ($given.Count -gt 1 -and $options.ContainsKey($given[1])) { $given[1] } else { 'show' }
  $found = if ($word -like '-*') { $options[$command] }
    elseif ($given.Count -le 2 -or $given[1] -eq 'help') { @(${list(namesOf(rows))}) }
    else { @() }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`
}
