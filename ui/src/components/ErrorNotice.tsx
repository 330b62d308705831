//! What failed, what it means, what to do: inline, with nothing lost.

import { Alert, Button } from '@digdir/designsystemet-react';
import { asRegisterError, sentenceOf } from '../api/failure';
import { useText } from '../text/TextProvider';
import { Link } from './navigation';
import './notices.css';

/** Where a damaged register is looked through. */
const CHECK = '/settings/check';

export interface ErrorNoticeProps {
  /** What did not happen: "Kontrakten ble ikke lagret". */
  title: string;
  error: unknown;
  onRetry?: () => void;
}

export function ErrorNotice({ title, error, onRetry }: ErrorNoticeProps) {
  const text = useText();
  return (
    <Alert data-color="danger" role="alert">
      <div className="error-notice">
        <p className="m">{title}</p>
        <p>{sentenceOf(text, error)}</p>
        {asRegisterError(error).code === 'register-damaged' && (
          <Link className="lnk" to={CHECK}>
            {text.t('care-check')}
          </Link>
        )}
        {onRetry && (
          <Button variant="secondary" data-color="neutral" onClick={onRetry}>
            {text.t('button-retry')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
