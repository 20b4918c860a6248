import { render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/story/popup.css';
import '../../components/story/names.css';
import '../../components/settings/settings.css';
import { Popup } from './popup';

const app = document.getElementById('app');
if (app) render(<Popup />, app);
