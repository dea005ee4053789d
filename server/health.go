package server

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"time"

	"catchment/ecosystem"
)

// storePatience is how long the store may take to say that it is there.
const storePatience = 2 * time.Second

// healthy says that the process runs, whatever its store does.
func (s *site) healthy(w http.ResponseWriter, _ *http.Request) {
	writeJSON(w, http.StatusOK, map[string]string{"status": "ok"})
}

// readiness is what /readyz answers.
type readiness struct {
	Ready    bool               `json:"ready"`
	Revision ecosystem.Revision `json:"revision,omitempty"`
	Reasons  []reason           `json:"reasons"` // why not; empty when ready
}

type reason struct {
	Code    ecosystem.Code `json:"code"`
	Message string         `json:"message"`
}

// ready says whether all questions can be answered: the store is reached and gives
// its head, and what is kept in memory is there.
func (s *site) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), storePatience)
	defer cancel()
	head, err := s.registry.Head(ctx)
	level := slog.LevelWarn
	if err == nil && s.readyCheck != nil {
		err, level = s.readyCheck(), slog.LevelInfo // a moment's wait after the start is no cause for alarm
	}
	if err != nil {
		s.log.Log(ctx, level, "not ready", "request_id", RequestID(ctx), "error", err)
		writeJSON(w, http.StatusServiceUnavailable, readiness{Reasons: []reason{notReadyReason(err)}})
		return
	}
	writeJSON(w, http.StatusOK, readiness{Ready: true, Revision: head, Reasons: []reason{}})
}

// notReadyReason says why a store does not answer now, as far as strangers may know:
// of other faults the code alone, for their words may name files.
func notReadyReason(err error) reason {
	var ours *ecosystem.Error
	if errors.As(err, &ours) && ours.Code == ecosystem.Unavailable {
		return reason{ours.Code, ours.Message}
	}
	return reason{ecosystem.CodeOf(err), "The store cannot be read; the server's log says more."}
}
