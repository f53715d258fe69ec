/** The elements of HTML that pages and feeds use; another name in angle brackets is not a tag but words. */
export const htmlTags =
  'html head body p div br article section main h1 h2 h3 h4 h5 h6 ul ol li span a strong em b i img figure figcaption ' +
  'blockquote table tr td th script style meta link title header footer nav aside iframe form button svg noscript ' +
  'template select option input textarea label time picture source video audio hr pre code sup sub small u s del ins q dl dt dd ' +
  'tbody thead tfoot caption font center cite abbr mark object embed path wbr big tt acronym address details summary'
