export { reportHtml } from './report-html.tsx'
