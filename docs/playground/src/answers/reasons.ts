import type { BlockKind, NameSkipReason, RemovalReason } from '../../../../src/index.ts'

/** What a removed line is, for a reader. */
export const removalReasons: Readonly<Record<RemovalReason, string>> = {
  related: 'pointer to another story',
  prompt: 'call to click',
  newsletter: 'newsletter form',
  subscription: 'offer of a subscription',
  share: 'row of buttons for sharing',
  comments: 'part of the comments',
  advertisement: 'advertisement',
  navigation: 'part of the site’s menus',
  legal: 'legal notice',
  support: 'call for donations',
  tags: 'list of topics',
  media: 'label of a player or gallery',
  'author-bio': 'note about the author',
  repeat: 'line that stands there already',
  'off-article': 'line outside the article',
}

/** What stands in the margin of a line that is not body; nothing stands beside body. */
export const blockLabels: Readonly<Record<BlockKind, string | null>> = {
  title: 'title',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  date: 'date',
  dateline: 'dateline',
  caption: 'caption',
  credit: 'credit',
  source: 'source',
  metadata: 'header',
  boilerplate: 'removed',
  paragraph: null,
  crosshead: null,
  'list-item': null,
  quote: null,
}

/** Why a spelling was left alone. */
export const skipReasons: Readonly<Record<NameSkipReason, string>> = {
  'other-person': 'another person',
  unanchored: 'the full name is not in the text',
  'no-context': 'not sure which place it is',
  exception: 'a known exception',
  gloss: 'the text explains the spelling',
  'word-as-word': 'the word itself is meant',
  quotation: 'in a quotation',
  ambiguous: 'two share the name',
}
