import type { RemovalReason } from '../index.ts'

/** What a passage is that is not part of an article, in words that end a sentence. */
export const noteOf: Readonly<Record<RemovalReason, string>> = {
  related: 'a link to another article',
  prompt: 'a prompt to the reader',
  newsletter: 'an offer of a newsletter',
  subscription: 'an offer of a subscription or of an account',
  share: 'a button for sharing',
  comments: 'a comment, or an invitation to comment',
  advertisement: 'an advertisement or its label',
  navigation: 'a part of a menu',
  legal: 'a legal notice',
  support: 'an appeal for donations',
  tags: 'a list of topics',
  media: 'a player, a gallery or its label',
  'author-bio': 'a note about the author',
  repeat: 'a repetition',
  'off-article': 'a part of the page that stands before or after the article',
}
