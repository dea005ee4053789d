package storetest

import (
	"context"
	"errors"
	"flag"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"catchment/ecosystem"
)

// Compare plays random histories, in all of at least so many steps, against the
// Model and a store. A step is one change set and a handful of questions, asked
// at the head or at some past revision, through some lens. The first answer that
// differs fails the test, with the shortest history that shows it and the seed
// that finds it again (-rapid.seed).
func Compare(t *testing.T, open func(t *testing.T) ecosystem.Store, steps int) {
	t.Helper()
	games := histories(t, steps)
	perHistory := max(10, (steps+games-1)/games)
	played := 0
	for played < steps && !t.Failed() {
		rapid.Check(t, func(rt *rapid.T) {
			store := open(t)
			defer func() { _ = store.Close() }()
			if difference := play(t.Context(), rt, NewModel(), store, perHistory); difference != "" {
				rt.Fatal(difference)
			}
			played += perHistory
		})
	}
	t.Logf("played %d steps in histories of %d", played, perHistory)
}

// historyLength is how long a history is, unless -rapid.checks says how many there
// are. A longer one costs less a step, for an empty store is had less often.
const historyLength = 40

// histories makes a rapid.Check play as many as the steps want, or -rapid.checks
// says, and tells how many.
func histories(t *testing.T, steps int) int {
	t.Helper()
	checks := flag.Lookup("rapid.checks")
	if checks.Value.String() == checks.DefValue {
		if err := flag.Set(checks.Name, strconv.Itoa(max(1, steps/historyLength))); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = flag.Set(checks.Name, checks.DefValue) })
	}
	n, err := strconv.Atoi(checks.Value.String())
	if err != nil || n < 1 {
		return 1
	}
	return n
}

// play plays one history and tells the first difference; empty where there is none.
func play(ctx context.Context, t *rapid.T, model *Model, store ecosystem.Store, steps int) string {
	h := &history{model: model, store: store, t: t}
	for range steps {
		if d := h.commit(ctx); d != "" {
			return d
		}
		var asked []asking
		for range 6 {
			asked = append(asked, asking{h.randomQuestion(), h.randomRevision(), h.randomLens()})
		}
		if d := h.ask(ctx, asked); d != "" {
			return d
		}
	}
	return h.everything(ctx)
}

// history is a game in play.
type history struct {
	model *Model
	store ecosystem.Store
	t     *rapid.T
	sent  []ecosystem.ChangeSet
}

// commit sends a random change set, sometimes one that was sent before, to both.
func (h *history) commit(ctx context.Context) string {
	cs := h.randomChangeSet()
	h.sent = append(h.sent, cs)
	tried := h.store.Try(ctx, cs)
	wanted, wantedErr := h.model.Commit(ctx, cs)
	if d := differ(nil, wantedErr, nil, tried); d != "" {
		return "Try differs from what Commit said (-model +store):\n" + d + "of the change set\n" + show(cs)
	}
	got, err := h.store.Commit(ctx, cs)
	if d := differ(wanted, wantedErr, got, err); d != "" {
		return "Commit differs (-model +store):\n" + d + "of the change set\n" + show(cs)
	}
	wantedHead, wantedErr := h.model.Head(ctx)
	head, err := h.store.Head(ctx)
	return label("Head", differ(wantedHead, wantedErr, head, err))
}

// asking is a question to be put to a reader of a revision through a lens.
type asking struct {
	question
	rev  ecosystem.Revision
	lens ecosystem.Lens
}

// atOnce is how many questions a store is asked at once.
const atOnce = 6

// ask asks both some questions, several at once, and tells the first difference in
// the order of the questions.
func (h *history) ask(ctx context.Context, asked []asking) string {
	differences := make([]string, len(asked))
	var next atomic.Int64
	var all sync.WaitGroup
	for range min(atOnce, len(asked)) {
		all.Go(func() {
			for n := next.Add(1) - 1; n < int64(len(asked)); n = next.Add(1) - 1 {
				differences[n] = h.difference(ctx, asked[n])
			}
		})
	}
	all.Wait()
	for _, d := range differences {
		if d != "" {
			return d
		}
	}
	return ""
}

// difference asks both one question.
func (h *history) difference(ctx context.Context, q asking) string {
	wanted, wantedErr := q.ask(ctx, h.model.At(q.rev, q.lens))
	got, err := q.ask(ctx, h.store.At(q.rev, q.lens))
	if d := differ(wanted, wantedErr, got, err); d != "" {
		return q.name + " differs at revision " + strconv.Itoa(int(q.rev)) + " through " + q.lens.String() + " (-model +store):\n" + d + "when asked\n" + show(q.asked)
	}
	return ""
}

// everything reads all there ever was, at every revision and through every lens.
func (h *history) everything(ctx context.Context) string {
	head, _ := h.model.Head(ctx)
	var asked []asking
	var touched []ecosystem.TouchedAsk
	for rev := range head + 1 {
		touched = append(touched, ecosystem.TouchedAsk{Of: rev, Page: ecosystem.Page{Total: true}})
	}
	for _, lens := range ecosystem.Lenses()[:ecosystem.TeamLens+2] {
		asked = append(asked, asking{touchedBy(touched), head, lens})
	}
	for rev := range head + 1 {
		// Through one of the lenses that leave out what is made up: each in its turn.
		for _, lens := range append(ecosystem.Lenses()[:ecosystem.TeamLens+1], ecosystem.Lens(rev%3).WithoutMadeUp()) {
			asked = append(asked, asking{scanAll(), rev, lens})
		}
	}
	for _, id := range allIDs() {
		for _, lens := range []ecosystem.Lens{ecosystem.TeamLens, ecosystem.TeamLens.WithoutMadeUp()} {
			asked = append(asked, asking{historyOf(id, ecosystem.Page{Total: true}), head, lens})
		}
	}
	if d := h.ask(ctx, asked); d != "" {
		return d
	}
	return h.commits(ctx, head)
}

// turns is in how many comparisons each thing is asked once for all that is kept of it, which
// an engine answers thing by thing.
const turns = 8

// commits reads the log of both.
func (h *history) commits(ctx context.Context, head ecosystem.Revision) string {
	wanted, wantedErr := logTo(ctx, h.model, head)
	got, err := logTo(ctx, h.store, head)
	if d := label("Changes", differ(wanted, wantedErr, got, err)); d != "" {
		return d
	}
	wantedTouched, wantedErr := h.model.Touched(ctx, revisionsOf(wanted))
	touched, err := h.store.Touched(ctx, revisionsOf(wanted))
	if d := label("Touched", differ(wantedTouched, wantedErr, touched, err)); d != "" {
		return d
	}
	ids := allIDs()
	for i := int(head) % turns; i < len(ids); i += turns {
		id := ids[i]
		wanted, wantedErr := h.model.Kept(ctx, id)
		got, err := h.store.Kept(ctx, id)
		if d := label("Kept", differ(wanted, wantedErr, got, err)); d != "" {
			return d
		}
	}
	erasing, wantedErr := h.model.Erasing(ctx)
	erased, err := h.store.Erasing(ctx)
	if d := label("Erasing", differ(erasing, wantedErr, erased, err)); d != "" {
		return d
	}
	for _, cs := range h.sent {
		wanted, wantedKept, wantedErr := h.model.Committed(ctx, cs.ID)
		got, kept, err := h.store.Committed(ctx, cs.ID)
		if d := label("Committed", differ(wanted, wantedErr, got, err)+differ(wantedKept, nil, kept, nil)); d != "" {
			return d
		}
	}
	return ""
}

// logTo reads the commits up to a revision.
func logTo(ctx context.Context, s ecosystem.Store, head ecosystem.Revision) ([]ecosystem.Commit, error) {
	var log []ecosystem.Commit
	if head == 0 {
		return log, nil
	}
	for c, err := range s.Changes(ctx, 0) {
		if err != nil {
			return log, err
		}
		if log = append(log, c); c.Revision >= head {
			return log, nil
		}
	}
	return log, ctx.Err()
}

// differ compares two answers. Errors are alike when a caller would act alike on
// them: the same code, and in a conflict the same ids and versions.
func differ(wanted any, wantedErr error, got any, gotErr error) string {
	if wantedErr == nil && gotErr == nil {
		return cmp.Diff(wanted, got, cmpopts.EquateEmpty())
	}
	return cmp.Diff(outcome(wantedErr), outcome(gotErr), cmpopts.EquateEmpty())
}

// outcome is what a caller acts upon in an error.
func outcome(err error) any {
	if err == nil {
		return "no error"
	}
	var e *ecosystem.Error
	if !errors.As(err, &e) {
		return err.Error()
	}
	return struct {
		Code    ecosystem.Code
		IDs     []ecosystem.ID
		Current map[ecosystem.ID]ecosystem.Revision
	}{e.Code, e.IDs, e.Current}
}

func label(what, difference string) string {
	if difference == "" {
		return ""
	}
	return what + " differs (-model +store):\n" + difference
}
