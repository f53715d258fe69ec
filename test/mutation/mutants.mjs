// The mutants of a file: each is one small change of its code that a test of its room should notice.
import ts from 'typescript'

const K = ts.SyntaxKind

const swapped = new Map([
  [K.LessThanToken, ['boundary', '<=']],
  [K.LessThanEqualsToken, ['boundary', '<']],
  [K.GreaterThanToken, ['boundary', '>=']],
  [K.GreaterThanEqualsToken, ['boundary', '>']],
  [K.EqualsEqualsEqualsToken, ['condition', '!==']],
  [K.ExclamationEqualsEqualsToken, ['condition', '===']],
  [K.AsteriskToken, ['arithmetic', '/']],
  [K.SlashToken, ['arithmetic', '*']],
  [K.MinusToken, ['arithmetic', '+']],
  [K.PlusToken, ['arithmetic', '-']],
])

const dropped = new Set([K.AmpersandAmpersandToken, K.BarBarToken, K.QuestionQuestionToken])

const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['indexOf', 'lastIndexOf'],
])

const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

function* ofBinary(node, at) {
  const { left, right, operatorToken } = node
  const [a, b] = [at(left), at(right)]
  const swap = swapped.get(operatorToken.kind)
  const joins = operatorToken.kind === K.PlusToken && (isText(left) || isText(right))
  if (swap && !joins) yield [swap[0], `${a} ${swap[1]} ${b}`]
  if (!dropped.has(operatorToken.kind)) return
  yield ['operand', a]
  yield ['operand', b]
}

function* ofNumber(node) {
  const value = Number(node.text)
  const whole = Number.isInteger(value)
  const less = whole ? Math.floor(value / 2) : value / 2
  if (less !== value) yield ['number', String(less)]
  yield ['number', String(value === 0 ? 1 : whole ? Math.ceil(value * 1.5) : value * 1.5)]
}

function* ofCondition() {
  yield ['condition', 'true']
  yield ['condition', 'false']
}

function* ofCall(node, at) {
  const { expression } = node
  if (!ts.isPropertyAccessExpression(expression)) return
  const other = methods.get(expression.name.text)
  if (!other) return
  const rest = at(node).slice(expression.name.end - node.getStart())
  yield ['method', at(node).slice(0, expression.name.getStart() - node.getStart()) + other + rest]
}

const isTest = (node) => {
  const { parent } = node
  if (ts.isConditionalExpression(parent)) return parent.condition === node
  return (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node
}

function* expressionMutants(node, at) {
  if (ts.isBinaryExpression(node)) yield* ofBinary(node, at)
  else if (ts.isNumericLiteral(node)) yield* ofNumber(node)
  else if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken)
    yield ['condition', `!!${at(node.operand)}`]
  else if (ts.isCallExpression(node)) yield* ofCall(node, at)
  if (isTest(node)) yield* ofCondition()
}

const isRemovable = (node) =>
  ts.isExpressionStatement(node) ||
  ts.isContinueStatement(node) ||
  ts.isThrowStatement(node) ||
  (ts.isBreakStatement(node) && !ts.isCaseClause(node.parent) && !ts.isDefaultClause(node.parent))

const isOutside = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node)

/** Each with its place, the text that takes it, and `statement` where no expression stands there. */
export function mutantsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const at = (node) => source.slice(node.getStart(), node.end)
  const found = []
  const add = (node, kind, text, statement = false) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    found.push({ file, start: node.getStart(), end: node.end, kind, text, statement, line: line + 1 })
  }
  const visit = (node) => {
    if (isOutside(node)) return
    if (ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node))
      return node.initializer && visit(node.initializer)
    // `{ 0: first }`: the number names a property.
    if (ts.isBindingElement(node)) {
      visit(node.name)
      return node.initializer && visit(node.initializer)
    }
    if (isRemovable(node)) add(node, 'statement', ';', true)
    else for (const [kind, text] of expressionMutants(node, at)) add(node, kind, `(${text})`)
    // What an error says is not held word for word.
    if (!ts.isThrowStatement(node)) ts.forEachChild(node, visit)
  }
  ts.forEachChild(tree, visit)
  return found
}

export const mutated = (source, { start, end, text }) => source.slice(0, start) + text + source.slice(end)

/** The file with a call of `__hit(number)` wherever a mutant would stand. */
export function probed(source, mutants) {
  const cuts = mutants.flatMap(({ start, end, statement, number }) => [
    { at: start, size: end - start, open: true, text: statement ? `{__hit(${number});` : `(__hit(${number}),(` },
    { at: end, size: end - start, open: false, text: statement ? '}' : '))' },
  ])
  // What begins earlier or ends later lies outside.
  cuts.sort((a, b) => a.at - b.at || a.open - b.open || (a.open ? b.size - a.size : a.size - b.size))
  let out = ''
  let from = 0
  for (const { at, text } of cuts) {
    out += source.slice(from, at) + text
    from = at
  }
  return out + source.slice(from)
}
