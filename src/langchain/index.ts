export { CopydeskSplitter, type CopydeskSplitterOptions } from './copydesk-splitter.ts'
