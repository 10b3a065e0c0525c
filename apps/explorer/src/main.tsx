import './monaco-environment';
import 'graphiql/style.css';
import './styles.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer';

const root = document.getElementById('app');
if (root !== null) createRoot(root).render(<Explorer />);
