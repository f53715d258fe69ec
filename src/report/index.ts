export { reportHtml } from './report-html.tsx'
export { type Share, shareOf } from './share.ts'
export type { ReportInput } from './story.ts'
