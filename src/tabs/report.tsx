import '../platform/polyfill';

import { mountView } from '../views/mount-view';
import { PrintedReport } from '../views/printed-report';
import '../ui/style.css';

mountView('tab', 'report_title', <PrintedReport />);
