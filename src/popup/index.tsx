import '../platform/polyfill';

import { isPopup } from '../platform/view';
import { mountView } from '../views/mount-view';
import { Popup } from './popup';
import '../ui/style.css';

mountView(isPopup() ? 'popup' : 'tab', 'extensionName', <Popup />);
