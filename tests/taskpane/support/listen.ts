/** Regions that a screen reader reads out by itself when they change. */
const SPOKEN = '[aria-live=polite], [aria-live=assertive], [role=status]:not([aria-live=off]), [role=alert]';

/** Writes down what a screen reader would say from now on, word for word and as often as it would say it. */
export function listen(): readonly string[] {
  const heard: string[] = [];
  new MutationObserver((records) => {
    const changed = records.filter((record) => record.type === 'characterData' || record.addedNodes.length > 0);
    const regions = new Set(changed.flatMap(({ target }) => elementOf(target)?.closest(SPOKEN) ?? []));
    for (const { textContent } of regions) if (textContent) heard.push(textContent);
    // A region that comes with its words already in it.
    for (const node of changed.flatMap(({ addedNodes }) => [...addedNodes])) {
      const added = elementOf(node);
      const own = added?.matches(SPOKEN) ? [added] : [...(added?.querySelectorAll(SPOKEN) ?? [])];
      for (const region of own) if (region.textContent && !regions.has(region)) heard.push(region.textContent);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  return heard;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}
