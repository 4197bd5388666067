interface StyleNode {
  remove(): unknown;
}
interface StyleRule extends StyleNode {
  selector: string;
  selectors: string[];
}

/**
 * An icon font, themes that nobody can choose here, and forms of the table that no page has: as a
 * list of cards, as a tree, edited in place.
 */
const unusedSelector =
  /pf-v6-pficon-|pf-v6-theme-(felt|glass|high-contrast|redhat)|pf-m-(grid|tree-view)|pf-v6-c-inline-edit|pf-v6-c-table__tree-view/;

/**
 * Takes out of PatternFly's style sheets what this page cannot use. Only whole selectors go, so
 * that what remains is PatternFly's own text.
 */
export function trimPatternfly() {
  return {
    postcssPlugin: 'trim-patternfly',
    AtRule: {
      // The page is set in the system's faces.
      'font-face': (rule: StyleNode) => void rule.remove(),
    },
    Rule(rule: StyleRule) {
      if (!unusedSelector.test(rule.selector)) return;
      const kept = rule.selectors.filter((selector) => !unusedSelector.test(selector));
      if (kept.length === 0) rule.remove();
      else rule.selectors = kept;
    },
  };
}
