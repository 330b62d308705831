import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { TextProvider } from '../text/TextProvider';
import { Dialog } from './Dialog';
import { SidePanel } from './SidePanel';

function Page() {
  const [panel, setPanel] = useState(true);
  const [dialog, setDialog] = useState(false);
  return (
    <TextProvider language="nb" today="2026-11-23">
      <button type="button" onClick={() => setDialog(true)}>
        Spør
      </button>
      {panel && (
        <SidePanel title="Kravet" onClose={() => setPanel(false)}>
          <p>Om kravet</p>
        </SidePanel>
      )}
      {dialog && (
        <Dialog title="Sikker?" onClose={() => setDialog(false)} actions={null}>
          <input aria-label="Hvorfor" />
        </Dialog>
      )}
    </TextProvider>
  );
}

const shown = () => ({ panel: screen.queryByText('Om kravet') !== null, dialog: screen.queryByText('Sikker?') !== null });
const pressEsc = () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });

it('Esc closes the dialog alone, and the panel below it the next time', () => {
  render(<Page />);
  fireEvent.click(screen.getByText('Spør'));
  expect(shown()).toEqual({ panel: true, dialog: true });
  pressEsc();
  expect(shown()).toEqual({ panel: true, dialog: false });
  pressEsc();
  expect(shown()).toEqual({ panel: false, dialog: false });
});
