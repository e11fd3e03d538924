import '../platform/polyfill';

import { mountView } from '../views/mount-view';
import { OptionsPage } from './options-page';
import '../ui/style.css';

mountView('tab', 'options_title', <OptionsPage />);
