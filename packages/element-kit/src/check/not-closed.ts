/** What stands in no list, table or form that a widget reads, and stands in most pages below it. */
const OF_THE_PAGE = 'h1, h2, main, nav, footer, aside';

/**
 * What an element seems to hold of the page below it. In HTML `<ipec-…/>` closes nothing: all that follows in the same parent
 * becomes its child, and is out of sight where the widget is drawn. Nothing stands after such an element, not even white space.
 */
export function pageInside(element: Element): Element | undefined {
  if (element.nextSibling) return undefined;
  const isWidget = ({ localName }: Element): boolean => localName.startsWith('ipec-');
  return [...element.children].find(
    (child) => !child.slot && (isWidget(child) || child.matches(OF_THE_PAGE)),
  );
}
