import { Component, type ReactNode } from 'react';
import { ApiError } from './api/client';
import { Failed } from './States';

interface Props {
  /** Where the page is: another place is tried anew. */
  at: string;
  /** The heading of what is within, where it has the page's. */
  heading?: string;
  children: ReactNode;
}

const hint = (error: unknown) =>
  `Load the page again; what is saved is not touched. If it fails again, tell whoever keeps this registry: ${error}`;

/**
 * What is within may fail to be drawn, or its code may not arrive, as when the server was renewed under
 * an open page: then this says so in its place, and the rest of the page goes on.
 */
export class ErrorBoundary extends Component<Props, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.error !== null && before.at !== this.props.at) this.setState({ error: null });
  }

  override render() {
    if (this.state.error === null) return this.props.children;
    return (
      <>
        {this.props.heading && <h1 className="quiet">{this.props.heading}</h1>}
        <Failed
          error={new ApiError('This part of the page could not be shown.', 'INTERNAL', hint(this.state.error))}
          again={() => window.location.reload()}
          name="Load the page again"
        />
      </>
    );
  }
}
