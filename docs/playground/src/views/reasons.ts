import type { NameSkipReason, RemovalReason } from '../../../../src/index.ts'

/** What a removed passage is, for a reader. */
export const removalReasons: Readonly<Record<RemovalReason, string>> = {
  related: 'A pointer to another story.',
  prompt: 'A call to click or read on.',
  newsletter: 'A newsletter form.',
  subscription: 'A paywall or a subscription offer.',
  share: 'Buttons for sharing.',
  comments: 'The comments, or their form.',
  advertisement: 'An advertisement, or its label.',
  navigation: 'A part of the site’s menus.',
  legal: 'A legal notice.',
  support: 'A call for donations or contact.',
  tags: 'A list of topics.',
  media: 'A caption of a player or gallery that is not here.',
  'author-bio': 'About the author, not about the news.',
  repeat: 'It stands in the article already.',
  'off-article': 'It stands before or after the article.',
}

/** Why a spelling was left alone, in brackets behind it. */
export const skipReasons: Readonly<Record<NameSkipReason, string>> = {
  'other-person': 'another person',
  unanchored: 'full name not in the text',
  'no-context': 'place not sure',
  exception: 'fixed phrase',
  gloss: 'explained in the text',
  'word-as-word': 'the word itself is meant',
  quotation: 'in a quotation',
  ambiguous: 'two share the name',
}
