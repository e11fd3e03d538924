import '../platform/polyfill';

import { mountView } from '../views/mount-view';
import { Welcome } from '../views/welcome';
import '../ui/style.css';

mountView('tab', 'welcome_title', <Welcome />);
