/** A script of the third party, held. It takes `after` milliseconds to come and adds its name to `window.ran`. */
export const heldTag = (
  vendor: string,
  name: string,
  { after = 1, attributes = '', purpose = 'statistics' } = {},
): string =>
  `<script type="text/plain" data-consent="${purpose}" ${attributes} data-src="${vendor}/tag.js?name=${name}&after=${after}"></script>`;

/** An inline script, held. */
export const heldInline = (code: string, purpose = 'statistics'): string =>
  `<script type="text/plain" data-consent="${purpose}">${code}</script>`;

/** Everything that can be held, in every form that holds it. Seven of its scripts add to `window.ran`. */
export const everyForm = (vendor: string): string => `
    ${heldTag(vendor, 'external')}${heldInline("ran.push('inline')")}
    <script type="text/plain" data-type="module" data-consent="statistics" data-src="${vendor}/module.js?name=module"></script>
    <script type="text/plain" data-consent="statistics" src="${vendor}/tag.js?name=plain-src"></script>
    <iframe data-consent="statistics" data-src="${vendor}/frame"></iframe>
    <img alt="" data-consent="statistics" data-src="${vendor}/pixel.gif?img" data-srcset="${vendor}/pixel.gif?set 2x">
    <video data-consent="statistics" data-poster="${vendor}/pixel.gif?poster" data-src="${vendor}/film"></video>
    <audio preload="auto" data-consent="statistics" data-src="${vendor}/sound"></audio>
    <video preload="auto"><source data-consent="statistics" data-src="${vendor}/source" type="video/mp4"></video>
    <embed data-consent="statistics" data-src="${vendor}/frame?embed" type="text/html">
    <object data-consent="statistics" data-data="${vendor}/frame?object" type="text/html"></object>
    <link rel="stylesheet" data-consent="statistics" data-href="${vendor}/style.css">
    <link rel="preload" as="image" data-consent="statistics" data-href="${vendor}/pixel.gif?preload">
    <textarea hidden data-consent="statistics">
      <!-- A vendor's snippet -->
      <script>ran.push('snippet');(function (d) { var s = d.createElement('script'); s.src = '${vendor}/tag.js?name=injected'; d.head.appendChild(s); })(document);</script>
      <script src="${vendor}/tag.js?name=snippet-external"></script>
      <noscript><img alt="" src="${vendor}/pixel.gif?noscript"></noscript>
      <img alt="" src="${vendor}/pixel.gif?snippet">
    </textarea>`;

/** What `everyForm` asks the third party for once it is granted, but for how long a tag takes. */
export const EVERY_PATH = [
  '/tag.js?name=external',
  '/module.js?name=module',
  '/tag.js?name=plain-src',
  '/frame',
  '/pixel.gif?poster',
  '/film',
  '/sound',
  '/source',
  '/frame?embed',
  '/frame?object',
  '/style.css',
  '/pixel.gif?preload',
  '/tag.js?name=injected',
  '/tag.js?name=snippet-external',
  '/pixel.gif?snippet',
] as const;
