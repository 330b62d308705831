import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answerSample, startSample } from '../../api/sample';
import { TextProvider } from '../../text/TextProvider';
import { CpvList } from './CpvList';

it('each code is shown with its name, and one that is not in the list as such', async () => {
  startSample();
  const names: Record<string, string> = { '33760000-5': 'Toalettpapir', '90910000': 'Rengjøringstjenester' };
  answerSample('cpv_names', ({ codes }) => (codes as string[]).map((code) => names[code] ?? ''));
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })}>
      <TextProvider language="nb" today="2026-11-23">
        <CpvList codes={['90910000', '99999999', '33760000-5']} />
      </TextProvider>
    </QueryClientProvider>,
  );
  await screen.findByText(/Toalettpapir/);
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    '90910000 Rengjøringstjenester',
    '99999999 står ikke i CPV-listen',
    '33760000-5 Toalettpapir',
  ]);
});
