/* What a page does more where scripts run: keeps the reader's display, prints folded parts, shares. Nothing needs it. */
(() => {
  const root = document.documentElement;
  /* Each switch, and the wish of the device that it starts from. */
  const wishes = { elder: '', contrast: '(prefers-contrast: more)' };
  const switches = Object.keys(wishes);

  /* Storage may be refused: then a choice holds for the page. */
  const kept = (name) => {
    try {
      const choice = localStorage.getItem(`mingbai-${name}`);
      if (choice) return choice === 'on';
    } catch {
      /* Nothing is kept. */
    }
    return wishes[name] !== '' && matchMedia(wishes[name]).matches;
  };
  const keep = (name, on) => {
    try {
      localStorage.setItem(`mingbai-${name}`, on ? 'on' : 'off');
    } catch {
      /* It holds for this page. */
    }
  };

  /* Before anything is painted. */
  const apply = (name, on) => root.toggleAttribute(`data-${name}`, on);
  for (const name of switches) apply(name, kept(name));
  root.toggleAttribute('data-scripts', true);

  const ready = () => {
    for (const name of switches) {
      const box = document.getElementById(`display-${name}`);
      if (!box) continue;
      box.checked = kept(name);
      box.addEventListener('change', () => {
        apply(name, box.checked);
        keep(name, box.checked);
      });
    }
    for (const button of document.querySelectorAll('[data-print]')) {
      button.addEventListener('click', () => window.print());
    }
    for (const button of document.querySelectorAll('[data-share]')) {
      button.addEventListener('click', () => share(button));
    }
  };

  /* The device's own way to share; else the address is copied, and that is said. */
  const share = async (button) => {
    const url = button.dataset.share || location.href;
    try {
      if (navigator.share) await navigator.share({ title: document.title, url });
      else {
        await navigator.clipboard.writeText(url);
        say(button, button.dataset.done);
      }
    } catch (error) {
      if (error.name !== 'AbortError') say(button, url);
    }
  };
  const say = (button, text) => {
    document.getElementById(button.getAttribute('aria-describedby')).textContent = text;
  };

  /* Browsers that do not print what is folded. */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open])')];
    for (const one of opened) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of opened) one.open = false;
  });

  /* A page that comes back from the browser's memory shows the choice of now. */
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const name of switches) {
      apply(name, kept(name));
      const box = document.getElementById(`display-${name}`);
      if (box) box.checked = kept(name);
    }
  });

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', ready);
  else ready();
})();
