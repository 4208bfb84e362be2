import { addressOf } from "./address.ts";

/**
 * Fetches the citation panel's script when the panel comes near the screen: most
 * readers read, and need not carry it. A classic script, so it loads from file:// too.
 */
export function citeLater(): void {
  const panel = document.getElementById("cite");
  const src = panel?.dataset.script;
  if (!panel || !src) return;
  const near = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      near.disconnect();
      const script = document.createElement("script");
      script.src = src;
      document.head.append(script);
    },
    { rootMargin: "600px" },
  );
  near.observe(panel);
}

/** Writes this page's own address where the archive has not published one. */
export function ownAddress(): void {
  if (!location.protocol.startsWith("http")) return;
  for (const place of document.querySelectorAll(":is(.provenance, .print-foot) [data-slot]"))
    place.textContent = addressOf("");
}
