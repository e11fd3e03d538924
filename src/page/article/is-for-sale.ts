/** What shops call the place where a thing is bought, in class names and ids. */
const PLACE_TO_BUY =
  '[class*="add-to-cart" i], [class*="addtocart" i], [class*="add_to_cart" i], [id*="add-to-cart" i], [itemprop="price"]';
/** What its button says, in the languages whose pages are located. */
const BUY =
  /add to (?:cart|basket|bag)|buy now|in den warenkorb|ajouter au panier|a[ñn]adir al carrito|adicionar ao carrinho|aggiungi al carrello|in winkelwagen|do koszyka|в корзину|カートに入れる|장바구니|加入[购購]物[车車]/i;
/** A shop shows one thing on a page, not as much as this. */
const MAX_PAGE_ELEMENTS = 15_000;
/** The button to buy stands among the first. */
const MAX_BUTTONS = 60;

/** True for a page on which something can be bought. */
export function isForSale(scope: Element): boolean {
  if (scope.getElementsByTagName('*').length > MAX_PAGE_ELEMENTS) return false;
  if (scope.querySelector(PLACE_TO_BUY)) return true;
  const buttons = scope.getElementsByTagName('button');
  for (let index = 0; index < buttons.length && index < MAX_BUTTONS; index++) {
    if (BUY.test(buttons[index]?.textContent ?? '')) return true;
  }
  return false;
}
