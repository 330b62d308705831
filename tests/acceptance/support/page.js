// What the tests ask the page about, by what a person hears: role and accessible name.
// Injected anew by every call; leaves nothing behind in the page.
const ROLES = {
  button: 'button, summary, input[type=button], input[type=submit]',
  link: 'a[href]',
  textbox: 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], input[type=password], input[type=date], textarea',
  spinbutton: 'input[type=number]',
  searchbox: 'input[type=search]',
  combobox: 'select, input[list]',
  option: 'option',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  switch: 'input[type=checkbox][role=switch]',
  heading: 'h1, h2, h3, h4, h5, h6',
  dialog: 'dialog',
  row: 'tr',
  cell: 'td',
  columnheader: 'th[scope=col], thead th',
  rowheader: 'th[scope=row]',
  table: 'table',
  listitem: 'li',
  list: 'ul, ol',
  navigation: 'nav',
  main: 'main',
  img: 'img',
  group: 'fieldset, details',
  region: 'section[aria-label], section[aria-labelledby]',
};

const clean = (text) => (text ?? '').replace(/[\u00ad\u200b]/g, '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const visible = (element) => {
  if (element.closest('[aria-hidden=true], [hidden], [inert]')) return false;
  const style = getComputedStyle(element);
  if (style.visibility === 'hidden' || style.display === 'none') return false;
  // A visually hidden radio under a drawn one is still what a person operates.
  return element.getClientRects().length > 0 || ['OPTION', 'INPUT'].includes(element.tagName);
};

const spoken = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true' || node.hidden) return '';
  if (getComputedStyle(node).display === 'none') return '';
  const own = node.getAttribute('aria-label') ?? node.getAttribute('alt');
  if (own !== null) return ` ${own} `;
  if (node.tagName === 'svg') return ` ${node.querySelector('title')?.textContent ?? ''} `;
  const inner = [...node.childNodes].map(spoken).join('');
  return getComputedStyle(node).display.startsWith('inline') ? inner : ` ${inner} `;
};

const NAMED_BY_CONTENT = new Set(['button', 'link', 'heading', 'option', 'tab', 'row', 'cell', 'gridcell', 'columnheader', 'rowheader', 'menuitem', 'menuitemradio', 'listitem', 'treeitem', 'radio', 'checkbox', 'switch']);

const name = (element, role) => {
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) return clean(labelledBy.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean).map(spoken).join(' '));
  if (element.hasAttribute('aria-label')) return clean(element.getAttribute('aria-label'));
  if (element.labels?.length) return clean([...element.labels].map(spoken).join(' '));
  if (element.tagName === 'FIELDSET') return clean(spoken(element.querySelector('legend') ?? document.createTextNode('')));
  if (element.tagName === 'TABLE' && element.caption) return clean(spoken(element.caption));
  if (['submit', 'button'].includes(element.type) && element.tagName === 'INPUT') return clean(element.value);
  if (NAMED_BY_CONTENT.has(role)) {
    const content = clean([...element.childNodes].map(spoken).join(''));
    if (content) return content;
  }
  return clean(element.getAttribute('alt') ?? element.getAttribute('title') ?? element.getAttribute('placeholder'));
};

const withRole = (role, scope) => {
  const native = ROLES[role] ? [...scope.querySelectorAll(ROLES[role])].filter((element) => !element.hasAttribute('role')) : [];
  const given = [...scope.querySelectorAll(`[role~="${role}"]`)];
  return [...new Set([...native, ...given])].filter(visible);
};

const FIELDS = ['textbox', 'spinbutton', 'searchbox', 'combobox'];

/** Elements of a role (or any field) whose name is `wanted`; if none is exactly so, those whose name begins with it. */
const find = (role, wanted, within) => {
  const roles = role === 'field' ? FIELDS : role === 'cell' ? ['cell', 'gridcell'] : [role];
  // An open modal dialog is all that can be reached; the last one opened lies on top.
  const modal = [...document.querySelectorAll('dialog:modal, [aria-modal=true]')].filter(visible).at(-1);
  const scope = within ?? modal ?? document;
  const all = roles.flatMap((each) => withRole(each, scope).map((element) => ({ element, name: name(element, each) })));
  if (modal && !within && roles.includes('dialog')) all.push({ element: modal, name: name(modal, 'dialog') });
  const key = clean(wanted).toLocaleLowerCase('nb');
  const exact = all.filter((each) => each.name.toLocaleLowerCase('nb') === key);
  const found = exact.length ? exact : all.filter((each) => each.name.toLocaleLowerCase('nb').startsWith(key));
  return { found: found.map((each) => each.element), names: all.map((each) => each.name).filter(Boolean) };
};
