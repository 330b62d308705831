//! Keeps a fault in one page from emptying the window: says so, and offers another try.

import { Component, type ReactNode } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import { type Text, useText } from '../text/TextProvider';

interface Props {
  /** Another value means another page: the fault is then forgotten. */
  page: string;
  text: Text;
  children: ReactNode;
}

class Boundary extends Component<Props, { fault: unknown; page: string }> {
  override state = { fault: null as unknown, page: this.props.page };
  static getDerivedStateFromError(fault: unknown) {
    return { fault };
  }
  static getDerivedStateFromProps(props: Props, state: { page: string }) {
    return props.page === state.page ? null : { fault: null, page: props.page };
  }
  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <div className="page-fault">
        <ErrorNotice
          title={this.props.text.t('page-failed')}
          error={this.state.fault}
          onRetry={() => this.setState({ fault: null })}
        />
      </div>
    );
  }
}

export function ErrorBoundary({ page, children }: { page: string; children: ReactNode }) {
  const text = useText();
  return (
    <Boundary page={page} text={text}>
      {children}
    </Boundary>
  );
}
