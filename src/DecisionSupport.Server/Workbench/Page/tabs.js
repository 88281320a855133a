// Tabs as the ARIA practices have them: one stop for Tab, arrows between them.
export function tabs(list) {
  const all = [...list.querySelectorAll('[role=tab]')];
  const choose = tab => {
    for (const one of all) {
      one.setAttribute('aria-selected', String(one === tab));
      one.tabIndex = one === tab ? 0 : -1;
      document.getElementById(one.getAttribute('aria-controls')).hidden = one !== tab;
    }
  };
  all.forEach((tab, i) => {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', event => {
      const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: -1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const next = all.at(to % all.length);
      choose(next);
      next.focus();
    });
  });
  choose(all[0]);
}
