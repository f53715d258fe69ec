export { CopydeskNodeParser, type CopydeskNodeParserOptions } from './copydesk-node-parser.ts'
