package server

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
	"catchment/exchange"
)

// importHeader must stand in a request that imports. A page of another site cannot
// set it without the browser asking this server first.
const importHeader = "X-Catchment-Import"

const jsonLinesType = "application/jsonl"

// importHandler answers /import: it takes a file and brings it in, as the command
// import does. Whatever is wrong with the request or makes the file unreadable is
// refused before anything is changed; from then on it answers a JSON line for each
// unit that is done, for each finding, and for the whole.
type importHandler struct {
	*site
	Config
	present graphql.ErrorPresenterFunc
	turn    chan struct{} // one at a time: each may take a gigabyte to unpack
}

func (h *importHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		writeJSON(w, http.StatusOK, importTerms{slices.Sorted(maps.Keys(h.Formats)), h.UsualFormat, h.Limits.ImportBytes})
		return
	}
	if rejected := h.serve(w, r); rejected != nil {
		h.fail(w, r, rejected.status, rejected.err)
	}
}

// importTerms is what GET tells: what can be sent.
type importTerms struct {
	Formats      []string `json:"formats"`
	Default      string   `json:"default"`
	MaximumBytes int64    `json:"maximumBytes"`
}

// serve carries out a request to import, or says why it does not.
func (h *importHandler) serve(w http.ResponseWriter, r *http.Request) *httpError {
	if err := ecosystem.PrincipalFrom(r.Context()).MayChange(); err != nil {
		return h.httpErrorOf(r.Context(), err)
	}
	if r.Header.Get(importHeader) == "" {
		return &httpError{http.StatusForbidden, requestError(ecosystem.Forbidden, "The header "+importHeader+" is not there.",
			"Send "+importHeader+": 1; it keeps pages of other sites from importing in somebody's name.")}
	}
	sent, options, rejected := h.readOptions(r)
	if rejected != nil {
		return rejected
	}
	ctx, done := untilServerStops(r.Context())
	defer done()
	if rejected := h.waitForTurn(ctx, w); rejected != nil {
		return rejected
	}
	defer func() { <-h.turn }()
	files, discard, err := receiveFile(w, r.WithContext(ctx), sent, h.Limits)
	if err != nil {
		return h.httpErrorOf(ctx, err)
	}
	defer discard()
	if err = exchange.ReadThrough(ctx, h.Formats[options.Format](), files); err != nil {
		if isStopping(ctx) {
			err = stoppedBefore()
		}
		return h.httpErrorOf(ctx, err)
	}
	h.importFiles(ctx, w, files, options)
	return nil
}

// waitForTurn waits until no other import runs, for a moment only: one that was stopped
// leaves between two units, and whoever stopped it may send the next one at once.
func (h *importHandler) waitForTurn(ctx context.Context, w http.ResponseWriter) *httpError {
	select {
	case h.turn <- struct{}{}:
		return nil
	case <-time.After(h.Limits.ImportTurn):
	case <-ctx.Done():
	}
	if isStopping(ctx) {
		return h.httpErrorOf(ctx, stoppedBefore())
	}
	w.Header().Set("Retry-After", "5")
	return &httpError{http.StatusServiceUnavailable, requestError(ecosystem.Unavailable, "Another import is running.",
		"Send the file again when that one is done.")}
}

// stoppedMidway is told when the server stops while a file is being brought in; how
// much of it was, the summary in the line before says.
func stoppedMidway() error {
	return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The server stops before the whole file was brought in.",
		Hint: "Send the same file again once the server runs: what came in stays, and the rest is brought in."}
}

// importFiles brings the files in and tells of it as it goes. Whoever stops listening stops it.
func (h *importHandler) importFiles(ctx context.Context, w http.ResponseWriter, files []exchange.File, o exchange.Options) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	out := &flushingWriter{to: w, control: http.NewResponseController(w), patience: h.Limits.WriteTimeout, failed: cancel}
	w.Header().Set("Content-Type", jsonLinesType)
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("X-Accel-Buffering", "no") // a proxy shall pass lines on as they come
	o.Progress = func(p exchange.Progress) { _ = p.WriteLine(out) }
	report, err := exchange.Import(ctx, h.registry, ecosystem.PrincipalFrom(ctx), h.Formats[o.Format](), files, o)
	if ctx.Err() == nil || report.Changed() > 0 {
		_ = exchange.WriteLines(out, o.Format, report) // nobody listens any more, or all is well
	}
	if err != nil && isStopping(ctx) {
		err = stoppedMidway()
	}
	if err != nil {
		_ = json.NewEncoder(out).Encode(h.failure(ctx, err)) // likewise
	}
}

// failureLine is the last line of an import that did not come to its end.
type failureLine struct {
	Type      string `json:"type"` // error
	Code      string `json:"code"`
	Message   string `json:"message"`
	Hint      string `json:"hint,omitempty"`
	RequestID string `json:"requestId"`
}

func (h *importHandler) failure(ctx context.Context, err error) failureLine {
	presented := h.present(ctx, err)
	code, _ := presented.Extensions["code"].(string)
	hint, _ := presented.Extensions["hint"].(string)
	return failureLine{"error", code, presented.Message, hint, RequestID(ctx)}
}

// flushingWriter sends each line at once, and gives a slow reader as long for each
// line as for a whole answer.
type flushingWriter struct {
	to       io.Writer
	control  *http.ResponseController
	patience time.Duration
	failed   func()
}

func (f *flushingWriter) Write(line []byte) (n int, err error) {
	_ = f.control.SetWriteDeadline(time.Now().Add(f.patience)) // what cannot have one is no connection
	if n, err = f.to.Write(line); err == nil {
		err = f.control.Flush()
	}
	if err != nil {
		f.failed()
	}
	return n, err
}

// httpErrorOf turns an error into what is answered instead of an import.
func (h *importHandler) httpErrorOf(ctx context.Context, err error) *httpError {
	var already *httpError
	if errors.As(err, &already) {
		return already
	}
	presented := h.present(ctx, err)
	status := map[ecosystem.Code]int{
		ecosystem.Unauthenticated: http.StatusUnauthorized, ecosystem.Forbidden: http.StatusForbidden,
		ecosystem.LimitExceeded: http.StatusRequestEntityTooLarge, ecosystem.Internal: http.StatusInternalServerError,
		ecosystem.Unavailable: http.StatusServiceUnavailable, ecosystem.Storage: http.StatusServiceUnavailable,
	}[ecosystem.CodeOf(err)]
	if status == 0 {
		status = http.StatusBadRequest
	}
	return &httpError{status, presented}
}
