package server

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"time"
)

// grace is how long requests that run may take when the server is told to stop.
const grace = 10 * time.Second

type stopKey struct{}

// streams are what goes on until the server is told to stop. The HTTP server does
// not know of connections that were taken over, so they are waited for here.
type streams struct {
	stop    context.Context
	running sync.WaitGroup
}

// errServerStops is the cause with which a context ends as the server is told to stop.
var errServerStops = errors.New("the server stops")

// untilServerStops ends with a context and when the server is told to stop: what would
// go on for ever must not be waited for. Whoever is done calls what it returns.
func untilServerStops(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, end := context.WithCancelCause(ctx)
	cancel := func() { end(nil) }
	all, ok := ctx.Value(stopKey{}).(*streams)
	if !ok {
		return ctx, cancel
	}
	all.running.Add(1)
	forget := context.AfterFunc(all.stop, func() { end(errServerStops) })
	return ctx, sync.OnceFunc(func() { forget(); cancel(); all.running.Done() })
}

// isStopping tells whether a context of untilServerStops ended as the server stops.
func isStopping(ctx context.Context) bool { return errors.Is(context.Cause(ctx), errServerStops) }

// Run answers on the listener until the context ends; then it takes no further
// requests, ends streams, and gives those that run ten seconds to finish. It closes the listener.
func Run(ctx context.Context, l net.Listener, h http.Handler, limits Limits, log *slog.Logger) error {
	open := &streams{stop: ctx}
	base, abandon := context.WithCancel(context.WithValue(context.WithoutCancel(ctx), stopKey{}, open))
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
	if served := <-failed; !errors.Is(served, http.ErrServerClosed) {
		err = errors.Join(err, served)
	}
	open.running.Wait()
	return err
}
