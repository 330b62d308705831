// Runs before the first paint, so that a window on a dark system never flashes white. What the user has chosen instead
// comes from the program, before the window is shown.
document.documentElement.dataset.colorScheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
