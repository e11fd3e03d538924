import '../platform/polyfill';

import { mountView } from '../views/mount-view';
import { SidePanel } from './side-panel';
import '../ui/style.css';

mountView('panel', 'extensionName', <SidePanel />);
