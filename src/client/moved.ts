/** A page that leads on takes the provision along: a browser's own refresh would lose the fragment. */
const link = document.querySelector<HTMLAnchorElement>("a[data-moved]");
if (link && location.hash) location.replace(link.href + location.hash);
