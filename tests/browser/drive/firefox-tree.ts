import type { Heard } from '../speech/heard';
import type { Marionette } from './marionette';
import { runInWindow } from './run-in-window';

/** A node as Firefox gives it. */
interface Told {
  readonly role: string;
  /** ARIA's name of the role, which tells one kind of landmark from another. */
  readonly landmark: string;
  readonly name: string;
  readonly description: string;
  readonly states: readonly string[];
  readonly value: string;
  readonly language: string;
  /** `block`, `inline`, `flex`; empty for words. */
  readonly display: string;
  readonly level: string;
  readonly pressed: string;
  readonly children: readonly Told[];
}

/** The tree below the browser element of a view, from the service that screen readers use. */
const READ_TREE = (browser: string): string => `
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const read = (one) => {
    const [state, extra] = [{}, {}];
    one.getState(state, extra);
    const attributes = Object.fromEntries([...one.attributes.enumerate()].map(({ key, value }) => [key, value]));
    const children = [];
    for (let at = 0; at < one.childCount; at++) children.push(read(one.getChildAt(at)));
    return {
      role: service.getStringRole(one.role), landmark: attributes["xml-roles"] ?? "", name: one.name ?? "", description: one.description ?? "",
      states: [...service.getStringStates(state.value, extra.value)], value: one.value ?? "", language: one.language,
      display: attributes.display ?? "", level: attributes.level ?? "", pressed: attributes.pressed ?? "", children,
    };
  };
  const view = service.getAccessibleFor(${browser});
  return view?.firstChild ? read(view.firstChild) : null;`;

/** Firefox's own names of roles where ARIA has another. */
const ROLES: Readonly<Record<string, string>> = {
  'text leaf': 'text',
  'toggle button': 'button',
  pushbutton: 'button',
  statusbar: 'status',
  grouping: 'group',
  combobox: 'combobox',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
  pagetab: 'tab',
  pagetablist: 'tablist',
  propertypage: 'tabpanel',
  entry: 'textbox',
  graphic: 'image',
  details: '',
  text: '',
  'text container': '',
  section: '',
  label: '',
  marker: '',
  whitespace: '',
};

function wordStates({ role, states, level, pressed }: Told): string[] {
  const has = (state: string): boolean => states.includes(state);
  return [
    role === 'heading' ? `level ${level}` : '',
    has('expanded') ? 'expanded' : has('collapsed') && role !== 'combobox' ? 'collapsed' : '',
    pressed === 'true' ? 'pressed' : pressed === 'false' ? 'not pressed' : '',
    has('checkable') ? (has('checked') ? 'on' : 'off') : '',
    has('selected') ? 'selected' : '',
    has('unavailable') ? 'disabled' : '',
    has('busy') ? 'busy' : '',
  ].filter((state) => state !== '');
}

function toHeard(told: Told): Heard {
  const { role, display, name, description, value, language, children } = told;
  const known = role === 'landmark' ? told.landmark : (ROLES[role] ?? role);
  return {
    role: known === '' && display !== '' && !display.startsWith('inline') ? 'generic' : known,
    name,
    description,
    states: wordStates(told),
    value,
    language,
    children: children.map(toHeard),
  };
}

/** Nothing to hear yet: the tree of a page is made when it is first asked for, and comes over from its process. */
const NOTHING: Heard = {
  role: 'document',
  name: '',
  description: '',
  states: [],
  value: '',
  language: '',
  children: [],
};

/** What Firefox tells screen readers of the view in a browser element, closed roots included. */
export async function readFirefoxTree(marionette: Marionette, browser = 'gBrowser.selectedBrowser'): Promise<Heard> {
  const told = await runInWindow(marionette, READ_TREE(browser));
  return told ? toHeard(told as Told) : NOTHING;
}
