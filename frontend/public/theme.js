// Runs before first paint so that a dark page never flashes white. Kept out of the bundle because the policy forbids inline scripts.
(function () {
  var choice = 'system';
  try {
    choice = localStorage.getItem('crm.theme') || 'system';
  } catch (e) {
    /* storage may be refused: follow the system */
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
