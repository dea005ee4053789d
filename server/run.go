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

type stopKey struct{}

// whileRunning ends with a context and when the server is told to stop: what would
// go on for ever must not be waited for.
func whileRunning(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancel(ctx)
	if running, ok := ctx.Value(stopKey{}).(context.Context); ok {
		forget := context.AfterFunc(running, cancel)
		return ctx, func() { forget(); cancel() }
	}
	return ctx, cancel
}

// Run answers on the listener until the context ends; then it takes no further
// requests, ends streams, and gives those that run ten seconds to finish. It closes the listener.
func Run(ctx context.Context, l net.Listener, h http.Handler, limits Limits, log *slog.Logger) error {
	base, abandon := context.WithCancel(context.WithValue(context.WithoutCancel(ctx), stopKey{}, ctx))
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
