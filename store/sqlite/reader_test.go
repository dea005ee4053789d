package sqlite

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"catchment/ecosystem"
)

func TestCancelledReadReturnsItsConnection(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.db")
	s := open(t, path)
	unit := change()
	for range 500 {
		unit.Changes = append(unit.Changes, added("Actor", ecosystem.Fields{"name": "Ealing", "description": "adult learning"}))
	}
	commit(t, s, unit.Changes...)
	one, err := Open(t.Context(), path, Options{Readers: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer one.Close()
	q := ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}, Search: "learn", Order: []ecosystem.Order{{Field: "validFrom"}}}
	for i := range 60 {
		ctx, stop := context.WithTimeout(t.Context(), time.Duration(i*50)*time.Microsecond)
		_, err := one.At(1, ecosystem.PublicLens).Find(ctx, q, ecosystem.Page{})
		stop()
		if err != nil && (ecosystem.CodeOf(err) != ecosystem.Timeout || !errors.Is(err, context.DeadlineExceeded)) {
			t.Fatalf("a question that ran out of time: %v (%v)", err, errors.Unwrap(err))
		}
		if head, err := one.Head(t.Context()); head != 1 || err != nil {
			t.Fatalf("the next question: head %d, %v (%v)", head, err, errors.Unwrap(err))
		}
	}
}

func TestScanCallerMayReadAndStop(t *testing.T) {
	path := filepath.Join(t.TempDir(), "catchment.db")
	s := open(t, path)
	for range 3 {
		unit := change()
		for range scanChunk {
			unit.Changes = append(unit.Changes, added("Actor", ecosystem.Fields{"name": "Ealing"}))
		}
		commit(t, s, unit.Changes...)
	}
	one, err := Open(t.Context(), path, Options{Readers: 1})
	if err != nil {
		t.Fatal(err)
	}
	defer one.Close()
	r := one.At(2, ecosystem.PublicLens)
	n := 0
	for rec, err := range r.Scan(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%scanChunk == 1 {
			if found, err := r.Records(t.Context(), []ecosystem.ID{rec.ID}); err != nil || len(found) != 1 {
				t.Fatalf("reading while scanning: %v, %v", found, err)
			}
		}
		if n == scanChunk+1 {
			break
		}
	}
	n = 0
	for _, err := range r.Scan(t.Context(), []ecosystem.Kind{"Actor", "Actor"}) {
		if n++; err != nil {
			t.Fatal(err)
		}
	}
	if n != 2*scanChunk {
		t.Errorf("a scan of the past gave %d things; want %d", n, 2*scanChunk)
	}
}
