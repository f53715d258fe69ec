/** "Jo Roe and Al Poe in Beld contributed."   "Jo Roe reported from Beld." */
export const contributed =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*,?|and|in|also)){1,14} (?:contributed|reported from \p{Lu}[\p{L}.'’, -]{1,60})\.?$/u
