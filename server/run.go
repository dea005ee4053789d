package server

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"time"
)

// grace is how long requests that run may take when the server is told to stop.
const grace = 10 * time.Second

// Run answers on the listener until the context ends; then it takes no further
// requests and gives those that run ten seconds to finish. It closes the listener.
func Run(ctx context.Context, l net.Listener, h http.Handler, limits Limits, log *slog.Logger) error {
	base, abandon := context.WithCancel(context.WithoutCancel(ctx))
	defer abandon()
	srv := &http.Server{
		Handler:           h,
		ReadHeaderTimeout: limits.ReadHeaderTimeout,
		ReadTimeout:       limits.ReadTimeout,
		WriteTimeout:      limits.WriteTimeout,
		IdleTimeout:       limits.IdleTimeout,
		MaxHeaderBytes:    limits.HeaderBytes,
		BaseContext:       func(net.Listener) context.Context { return base },
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
	}
	failed := make(chan error, 1)
	go func() { failed <- srv.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	patience, stop := context.WithTimeout(base, grace)
	defer stop()
	err := srv.Shutdown(patience)
	if err != nil {
		log.Warn("requests were cut off: they did not finish in time", "seconds", grace.Seconds())
		abandon()
		err = errors.Join(err, srv.Close())
	}
	<-failed
	return err
}
