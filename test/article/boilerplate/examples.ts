import type { RuleId } from '../../../src/article/boilerplate/rules.ts'

interface Examples {
  readonly hits: readonly [string, ...string[]]
  /** Body lines that share words with the rule and must stay. */
  readonly misses: readonly [string, ...string[]]
}

/** Every rule with lines that it recognises and lines that it must not. A rule without either does not compile. */
export const examples: Readonly<Record<RuleId, Examples>> = {
  'advertisement/affiliate': {
    hits: [
      'If you buy something through this post, we may get a share of the sale.',
      'FTC: We use income earning affiliate links.',
    ],
    misses: [
      'If you buy a house in Wexcombe, the council will send you a tree.',
      'We use the income to pay three nurses.',
    ],
  },
  'advertisement/label': {
    hits: ['Advertisement 1', 'Advertisement', 'Story continues below', 'SPONSORED CONTENT'],
    misses: ['The advertisement ran for nine weeks in 1974.', 'The story continues to divide the town.'],
  },
  'advertisement/notice': {
    hits: [
      'This advertisement has not loaded yet, but your article continues below.',
      'This content was paid for by Tourism Qasira',
    ],
    misses: ['This advertisement cost the party two seats.', 'This content of lead is harmless, the lab said.'],
  },
  'author-bio/archive': {
    hits: ['View all posts by Jo Roe', 'More by Jo Roe'],
    misses: [
      'View all of this as a warning, the coach told his players before kick-off.',
      'More by luck than judgment, he survived.',
    ],
  },
  'author-bio/label': {
    hits: ['About the author', 'View profile'],
    misses: ['About the author of the letter nothing is known.', 'The profile of the river has changed.'],
  },
  'comments/entry': {
    hits: ['Bookworm on January 14, 2025 at 6:12 pm said:', 'Reply | Report'],
    misses: ['The minister said on January 14 that he would stay.', 'Reply came there none.'],
  },
  'comments/form': {
    hits: [
      '6 thoughts on “How to keep bees in a city”',
      'Your email address will not be published. Required fields are marked *',
      'No comments yet. Why not start the discussion?',
    ],
    misses: [
      '6 comments on the draft came from the port alone.',
      'Your email to the minister has been read, the letter said.',
      'No comments were made by the family outside court.',
    ],
  },
  'comments/heading': {
    hits: ['Discussion about this post', 'Leave a Reply', '604 COMMENTS', 'Join the conversation'],
    misses: ['Comments by the mayor drew laughter.', 'He would not join the conversation about his past.'],
  },
  'legal/captcha': {
    hits: ['This site is protected by reCAPTCHA and the Google Privacy Policy and Terms of Service apply.'],
    misses: ['This site is protected by two guards and a dog.'],
  },
  'legal/cookies': {
    hits: [
      'Necessary cookies are absolutely essential for the website to function properly.',
      'I agree to the processing of my personal data.',
      'This website uses cookies to improve your experience.',
      'We and our 842 partners use cookies',
    ],
    misses: [
      'Necessary repairs are essential for the bridge to open.',
      'This website uses satellite images to count seals.',
      'We use cookies in the shape of stars at Christmas, said the baker.',
    ],
  },
  'legal/copyright': {
    hits: [
      'All contents © copyright 2025 The Lantern. All rights reserved.',
      'Purchase Licensing Rights, opens new tab',
      'Reuse this content',
      'Wexley is a registered trademark of Wexley Inc.',
      '© 2025 The Wexcombe Gazette. All rights reserved.',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    misses: [
      'Licensing the ferry took nine years.',
      'Copyright law has not kept up, the judge said.',
      'This material is three times as strong as steel.',
    ],
  },
  'legal/disclaimer': {
    hits: [
      '*These statements have not been evaluated by the Food and Drug Administration.',
      'This is not an offer to buy or sell any security or interest.',
      'The views expressed in this article are those of the author and do not necessarily reflect the views of the paper.',
    ],
    misses: [
      'These statements have been read in court.',
      'This is not an offer, it is a threat, the union said.',
      'The views from the tower are not what they were.',
    ],
  },
  'legal/link': {
    hits: ['Privacy Policy', 'Terms of Use | Privacy | Cookie Policy'],
    misses: ['Privacy is a habit, she said.', 'Terms of the deal were not disclosed.'],
  },
  'media/counter': {
    hits: ['Image 1 of 5', '3/12', '01:42'],
    misses: ['3 of 12 survivors spoke', 'Image of a saint found'],
  },
  'media/label': {
    hits: ['Watch', 'Photo gallery'],
    misses: ['Watch this space, she said.', 'The photo gallery opened in 1988.'],
  },
  'media/player': {
    hits: [
      'Try refreshing your browser, or',

      'We apologize, but this video has failed to load.',
      'To play this video, you must accept cookies',
      'Media playback is unsupported on your device',
      'View image in fullscreen',
    ],
    misses: [
      'We apologise, but the boat has left, the captain said.',
      'To view this video in court, jurors wore headphones for two days, lawyers for both sides said later.',
      'View from the bridge: the river is calm.',
    ],
  },
  'navigation/breadcrumb': {
    hits: ['Home » News » India » Monsoon reaches Kharipur', 'Home > World > Europe'],
    misses: ['Home is where the river used to be.', 'News of the fire reached Oslo at noon.'],
  },
  'navigation/notice': {
    hits: [
      'IE 11 is not supported. For an optimal experience visit our site on another browser.',
      'Please enable JavaScript to continue',
    ],
    misses: [
      'You are using your grandmother as an excuse, the judge told him.',
      'Please enable them to work, the union said.',
    ],
  },
  'navigation/read-time': {
    hits: ['5 min read', 'Reading time: 8 minutes'],
    misses: ['5 minutes later the wall fell.', 'Read for eight minutes and then sleep, doctors say.'],
  },
  'navigation/skip': {
    hits: ['Skip to main content', 'Back to top', 'Menu'],
    misses: ['Skip the main course, the critic wrote.', 'Back to the top of the table went Wexcombe.'],
  },
  'newsletter/button': {
    hits: ['Sign up', 'Email address'],
    misses: ['Sign up or lose the house, they were told.', 'His email address was printed on the ransom note.'],
  },
  'newsletter/sign-up': {
    hits: [
      'A welcome email is on its way.',
      'Interested in more newsletters? Browse here.',
      'Our community members are treated to special offers from us and our partners.',
      'Thanks for reading Harbour Notes! Subscribe for free to receive new posts.',
      'Our website is the place for the latest breaking news.',
      'We use your sign-up to provide content in ways you have consented to.',
      'Be the first to know!',
      'Sign up to our free breaking news emails',
      'By signing up you consent to receive offers',
      'after newsletter promotion',
    ],
    misses: [
      'A welcome email from the board was found in the files.',
      'Thanks for reading the will so quickly, she told the notary.',
      'Sign up for the army, the poster said.',
      'By Friday the newsletter had 28 readers.',
      'Get out while you can, she told them.',
    ],
  },
  'prompt/button': {
    hits: ['Continue reading', 'Click here', 'Learn more'],
    misses: ['He could not continue reading.', 'Learn more words, the tutor told them.'],
  },
  'prompt/read-more': {
    hits: ['READ MORE', 'See also:', "Don't miss"],
    misses: ['Read more books, the teacher said.', 'See also the stone by the door, she wrote.'],
  },
  'related/heading': {
    hits: ['More from Politics', 'Most read in Sport', 'Next up in Science & Health'],
    misses: [
      'More from him was not expected before noon, his lawyer told reporters outside.',
      'Most read the letter in silence.',
    ],
  },
  'related/inline': {
    hits: [
      'READ MORE: Trams to nowhere',
      'Related: The line that never opened',
      'Also on gazette.example.com A second look',
    ],
    misses: [
      'Read the letter: it says nothing of the kind.',
      'Related to the king by marriage, she kept her own name.',
      'More than 200 people came.',
    ],
  },
  'related/label': {
    hits: ['Other Topics of Interest', 'You may also like', 'Most popular'],
    misses: ['Other topics of interest to the inquiry were not discussed.', 'You may also like the soup.'],
  },
  'related/new-window': {
    hits: [
      'These are external links and will open in a new window',
      'Talks resume in the northOpens in new window ]',
      'Talks resume [opens in a new tab]',
    ],
    misses: ['The shop opens in new premises on Monday.', 'A door opens in new Windows of the cathedral each hour.'],
  },
  'share/button': {
    hits: ['Tweet', 'Share this article', 'Twitter'],
    misses: ['Share prices fell.', 'A tweet ended his career.'],
  },
  'share/count': {
    hits: ['445 shares', 'Share 14K', '1,204 views'],
    misses: ['445 shares were sold', 'He holds 14 shares in the firm'],
  },
  'share/plea': {
    hits: [
      'Share All sharing options for: Ferry sails again',
      'Catch up on our coverage of tools and toys, and follow us on Facebook to stay up to date.',
      'Add as a preferred source on Google',
      'Follow us on Facebook, Twitter and Instagram.',
      'Like this story? Share it with a friend!',
    ],
    misses: [
      'Share all of it, the judge told the brothers.',
      'They tried to follow us on foot, he said.',
      'Follow the money, she said.',
      'Like this year, last year was dry.',
      'Join the army, his father said.',
    ],
  },
  'share/run': {
    hits: ['Share on Facebook | Tweet | Email', 'Facebook Twitter WhatsApp', 'ShareTweetEmail'],
    misses: ['Print and email are both slow, he said.', 'Facebook and its rivals'],
  },
  'subscription/button': {
    hits: ['Log in', 'Create an account'],
    misses: ['Log in hand, the beaver returned.', 'Subscribe he did not.'],
  },
  'subscription/wall': {
    hits: [
      'Register to unlock more articles',
      'You can save this article by registering for free here.',
      'Share your thoughts and join the conversation in the comments.',
      'If you are a Home delivery print subscriber, online access is included in your subscription.',
      'Already a subscriber? Log in',
      'This article is for subscribers only',
      'Unlimited online access to every story',
    ],
    misses: [
      'You can save this house, the builder told them.',
      'If you are a farmer in the valley, the levy is included in your rent.',
      'Already a legend at 19, she wants more.',
      'This article of faith is for him alone to keep.',
      'You have two minutes, the guard said.',
    ],
  },
  'support/app': {
    hits: ['Download our app', 'Get it on Google Play'],
    misses: ['Download speeds fell by half.', 'Get the ball and run, he said.'],
  },
  'support/contact': {
    hits: [
      'Are there floods in your area? Get in touch at news@lantern.example',
      'Chat with us in Facebook Messenger.',
      'For more stories like this, check our news page.',
      'Got a story? Get in touch with our news desk at tips@gazette.example',
      'Do you have a story to tell? Email us',
    ],
    misses: [
      'Chat was all she did, he said.',
      'Got a cold? So does half the town.',
      'Do you have children? she asked him.',
      'Contact was lost at noon.',
    ],
  },
  'support/donate': {
    hits: [
      "If you're enjoying this article, consider supporting our award-winning journalism by subscribing.",
      'Support our journalism today',
      'Make a donation',
    ],
    misses: [
      'If you enjoy mountain air, the village has one hotel.',
      'Support for the bill fell.',
      'Make a wish, the nurse said.',
      'Donated blood was thrown away.',
    ],
  },
  'tags/heading': {
    hits: ['Explore more on these topics', 'Related topics', 'Filed under'],
    misses: ['Related topics came up at dinner.', 'Filed under seal, the papers name no one.'],
  },
  'tags/list': {
    hits: ['Tags: floods, rivers, Barrowgate', 'Filed under: Business'],
    misses: ['Tags on the bags said Oslo.', 'Topics of the day were bread and rain.'],
  },
}
