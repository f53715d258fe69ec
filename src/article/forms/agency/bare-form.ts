import { trimCharacters } from '../../text/trim.ts'

export const bareForm = (text: string): string => trimCharacters(text, ' .,;:()[]').replace(/^the /i, '')
