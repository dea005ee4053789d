package server

import (
	"context"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/exchange"
)

// importHeader must stand in a request that imports. A page of another site cannot
// set it without the browser asking this server first.
const importHeader = "X-Catchment-Import"

const jsonLinesType = "application/jsonl"

// imports takes a file and brings it in, as the command import does. Whatever is
// wrong with the request or makes the file unreadable is refused before anything is
// changed; from then on it answers a JSON line for each unit that is done, for each
// finding, and for the whole.
type imports struct {
	*site
	Config
	present graphql.ErrorPresenterFunc
	turn    chan struct{} // one at a time: each may take a gigabyte to unpack
}

func (i *imports) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		writeJSON(w, http.StatusOK, importTerms{slices.Sorted(maps.Keys(i.Formats)), i.UsualFormat, i.Limits.ImportBytes})
		return
	}
	if refused := i.take(w, r); refused != nil {
		i.fail(w, r, refused.status, refused.err)
	}
}

// importTerms tells what can be sent.
type importTerms struct {
	Formats      []string `json:"formats"`
	Default      string   `json:"default"`
	MaximumBytes int64    `json:"maximumBytes"`
}

// take carries a request out, or says why it does not.
func (i *imports) take(w http.ResponseWriter, r *http.Request) *refusal {
	if err := ecosystem.PrincipalFrom(r.Context()).MayChange(); err != nil {
		return i.refusal(r.Context(), err)
	}
	if r.Header.Get(importHeader) == "" {
		return &refusal{http.StatusForbidden, refuse(ecosystem.Forbidden, "The header "+importHeader+" is not there.",
			"Send "+importHeader+": 1; it keeps pages of other sites from importing in somebody's name.")}
	}
	name, options, refused := i.order(r)
	if refused != nil {
		return refused
	}
	ctx, done := whileRunning(r.Context())
	defer done()
	if refused := i.await(ctx, w); refused != nil {
		return refused
	}
	defer func() { <-i.turn }()
	files, discard, refused := i.receive(w, r.WithContext(ctx), name)
	if refused != nil {
		return refused
	}
	defer discard()
	if err := exchange.ReadThrough(ctx, i.Formats[options.Format](), files); err != nil {
		if isStopping(ctx) {
			err = stopsBefore()
		}
		return i.refusal(ctx, err)
	}
	i.run(ctx, w, files, options)
	return nil
}

// await waits until no other import runs, for a moment only: one that was stopped
// leaves between two units, and whoever stopped it may send the next one at once.
func (i *imports) await(ctx context.Context, w http.ResponseWriter) *refusal {
	select {
	case i.turn <- struct{}{}:
		return nil
	case <-time.After(i.Limits.ImportTurn):
	case <-ctx.Done():
	}
	if isStopping(ctx) {
		return i.refusal(ctx, stopsBefore())
	}
	w.Header().Set("Retry-After", "5")
	return &refusal{http.StatusServiceUnavailable, refuse(ecosystem.Unavailable, "Another import is running.",
		"Send the file again when that one is done.")}
}

// stopsBefore is what is told when the server stops and nothing has been brought in.
func stopsBefore() error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The server stops; nothing of the file was brought in.",
		Hint: "Send it again once the server runs."}
}

// stopsAmid is what is told when it stops on the way; how much was brought in, the summary before it says.
func stopsAmid() error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The server stops before the whole file was brought in.",
		Hint: "Send the same file again once the server runs: what came in stays, and the rest is brought in."}
}

// run brings the files in and tells of it as it goes. Whoever stops listening stops it.
func (i *imports) run(ctx context.Context, w http.ResponseWriter, files []exchange.File, o exchange.Options) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	out := &lines{to: w, control: http.NewResponseController(w), patience: i.Limits.WriteTimeout, failed: cancel}
	w.Header().Set("Content-Type", jsonLinesType)
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no") // a proxy shall pass lines on as they come
	o.Progress = func(p exchange.Progress) { _ = p.WriteLine(out) }
	report, err := exchange.Import(ctx, i.registry, ecosystem.PrincipalFrom(ctx), i.Formats[o.Format](), files, o)
	if ctx.Err() == nil || report.Changed() > 0 {
		_ = exchange.WriteLines(out, o.Format, report) // nobody listens any more, or all is well
	}
	if err != nil && isStopping(ctx) {
		err = stopsAmid()
	}
	if err != nil {
		_ = json.NewEncoder(out).Encode(i.brokeOff(ctx, err)) // likewise
	}
}

// brokenOff is the line that ends what did not come to its end.
type brokenOff struct {
	Type      string `json:"type"` // error
	Code      string `json:"code"`
	Message   string `json:"message"`
	Hint      string `json:"hint,omitempty"`
	RequestID string `json:"requestId"`
}

func (i *imports) brokeOff(ctx context.Context, err error) brokenOff {
	told := i.present(ctx, err)
	code, _ := told.Extensions["code"].(string)
	hint, _ := told.Extensions["hint"].(string)
	return brokenOff{"error", code, told.Message, hint, RequestID(ctx)}
}

// lines writes what is told on the way out at once, and gives a slow reader as long
// for each line as for a whole answer.
type lines struct {
	to       io.Writer
	control  *http.ResponseController
	patience time.Duration
	failed   func()
}

func (l *lines) Write(line []byte) (n int, err error) {
	_ = l.control.SetWriteDeadline(time.Now().Add(l.patience)) // what cannot have one is no connection
	if n, err = l.to.Write(line); err == nil {
		err = l.control.Flush()
	}
	if err != nil {
		l.failed()
	}
	return n, err
}

// refusal turns an error into what is answered instead of an import.
func (i *imports) refusal(ctx context.Context, err error) *refusal {
	told := i.present(ctx, err)
	status := map[ecosystem.Code]int{
		ecosystem.Unauthenticated: http.StatusUnauthorized, ecosystem.Forbidden: http.StatusForbidden,
		ecosystem.LimitExceeded: http.StatusRequestEntityTooLarge, ecosystem.Internal: http.StatusInternalServerError,
		ecosystem.Unavailable: http.StatusServiceUnavailable, ecosystem.Storage: http.StatusServiceUnavailable,
	}[ecosystem.CodeOf(err)]
	if status == 0 {
		status = http.StatusBadRequest
	}
	return &refusal{status, told}
}

// formatNames lists the formats for people.
func (i *imports) formatNames() string {
	return strings.Join(slices.Sorted(maps.Keys(i.Formats)), ", ")
}
