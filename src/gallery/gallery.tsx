import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Controls } from './controls.tsx';
import { Pictures } from './pictures.tsx';
import { Surfaces } from './surfaces.tsx';
import '#src/ui/tokens.css';
import '#src/ui/base.css';
import './gallery.css';

// Every part of src/ui in every state, on one page: `npm run gallery`. Nothing of it ships.
const theme = new URLSearchParams(window.location.search).get('theme');
if (theme) document.documentElement.dataset['theme'] = theme;

const root = document.getElementById('root');
if (!root) throw new Error('no #root in the page');
createRoot(root).render(
  <StrictMode>
    <main className="gallery">
      <h1>Every part in every state</h1>
      <Surfaces />
      <Controls />
      <Pictures />
    </main>
  </StrictMode>,
);
