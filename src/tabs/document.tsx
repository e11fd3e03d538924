import '../platform/polyfill';

import { DocumentPage } from '../ui/document-page';
import { mountView } from '../views/mount-view';
import '../ui/style.css';
import '../ui/document.css';

mountView('tab', 'extensionName', <DocumentPage />);
