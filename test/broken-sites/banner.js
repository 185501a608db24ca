// A small notice of a site's own: it shows #banner until #yes or #no is pressed, keeps the answer in
// the cookie "banner", and loads what waits in <template data-after-yes>.
(() => {
  const { forgets, stays } = document.currentScript.dataset;
  const banner = document.getElementById('banner');
  const answered = () => /(?:^|; )banner=(\w+)/.exec(document.cookie)?.[1];
  const load = () => {
    for (const { content } of document.querySelectorAll('template[data-after-yes]')) {
      for (const held of content.querySelectorAll('script')) {
        const script = document.createElement('script');
        script.src = held.src;
        document.body.append(script);
      }
    }
  };
  const answer = (word) => {
    banner.hidden = true;
    const before = answered();
    if (!before && word === 'no' && forgets !== undefined) return;
    // A site that keeps what was granted once.
    if (before === 'yes' && word === 'no' && stays !== undefined) return;
    document.cookie = `banner=${word}; path=/; max-age=${86_400 * 30}`;
    if (word === 'yes') load();
    if (before === 'yes' && word === 'no') {
      document.cookie = '_count=; path=/; max-age=0';
      location.reload();
    }
  };
  document.getElementById('yes').addEventListener('click', () => answer('yes'));
  document.getElementById('no')?.addEventListener('click', () => answer('no'));
  document.getElementById('again')?.addEventListener('click', (event) => {
    event.preventDefault();
    banner.hidden = false;
  });
  if (!answered()) banner.hidden = false;
  if (answered() === 'yes') load();
})();
