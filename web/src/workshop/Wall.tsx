import type { Wall } from './place';

/** What hangs on the wall: the address, the code, and both as a picture for phones. */
export function OnTheWall({ code, address, picture }: Wall) {
  return (
    <figure className="wall">
      {picture && <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={`QR code of ${address}`} />}
      <figcaption>
        <p>
          <strong className="code">{code}</strong>
        </p>
        {address ? (
          <p>
            Scan it, or open <span className="site">{address.replace(/#.*/, '')}</span> and type the code.
            {address.startsWith('http:') && (
              <span className="quiet">
                {' '}
                The address is not HTTPS: whoever shares the network could read along. Use one that you trust.
              </span>
            )}
          </p>
        ) : (
          <p className="notice">
            It is not known how guests reach this server, which listens on this machine alone. Start it with{' '}
            <code>catchment serve --workshop</code>, then open the workshop again.
          </p>
        )}
      </figcaption>
    </figure>
  );
}
