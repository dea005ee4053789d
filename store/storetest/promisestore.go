package storetest

import (
	"context"
	"fmt"

	"catchment/ecosystem"
)

func storePromises() []promise {
	return []promise{
		{"closed", "every call after Close fails with Unavailable", closedCalls},
		{"closed", "Close ends those who wait for changes", closeEndsWaiting},
	}
}

func closedCalls(x trial) {
	first := x.commit(town()...)
	reader := x.store.At(1, ecosystem.TeamLens)
	x.everything(reader)
	x.ok(x.store.Close())
	for _, r := range []ecosystem.Reader{reader, x.store.At(1, ecosystem.TeamLens)} {
		for _, q := range townQuestions() {
			_, err := q.ask(x.Context(), r)
			x.failed(ecosystem.Unavailable, err)
		}
	}
	_, err := x.store.Head(x.Context())
	x.failed(ecosystem.Unavailable, err)
	_, err = x.store.Commit(x.Context(), set(named(actor(1), "late")))
	x.failed(ecosystem.Unavailable, err)
	x.failed(ecosystem.Unavailable, x.store.Try(x.Context(), set(named(actor(1), "late"))))
	_, _, err = x.store.Committed(x.Context(), first.ChangeSet)
	x.failed(ecosystem.Unavailable, err)
	_, err = x.store.Touched(x.Context(), []ecosystem.Revision{1})
	x.failed(ecosystem.Unavailable, err)
	for _, err := range x.store.Changes(x.Context(), 0) {
		x.failed(ecosystem.Unavailable, err)
	}
	x.ok(x.store.Close())
}

func closeEndsWaiting(x trial) {
	x.commit(named(actor(1), "somebody"))
	ctx, cancel := context.WithTimeout(x.Context(), patience)
	defer cancel()
	waiting, over := make(chan struct{}), make(chan error, 1)
	go func() {
		var last error
		for _, err := range x.store.Changes(ctx, 0) {
			if last = err; err == nil {
				close(waiting)
			}
		}
		over <- last
	}()
	<-waiting
	x.ok(x.store.Close())
	x.failed(ecosystem.Unavailable, <-over)
}

func revisionPromises() []promise {
	return []promise{
		{"bad-revision", "a revision that is not there, or below zero, is refused by every read", noSuchRevision},
		{"bad-revision", "revision 0 is empty", revisionZero},
		{"bad-question", "a question that makes no sense is refused by every read that it is asked of", badQuestions},
		{"one-revision", "a reader's answers stay those of its revision, whatever is committed", readerStays},
		{"one-revision", "what one commit changes is never seen in part", neverInPart},
		{"past", "the past reads as it did when it was the present, through each lens", pastUnchanged},
	}
}

func noSuchRevision(x trial) {
	x.commit(town()...)
	for _, rev := range []ecosystem.Revision{-1, 2, 1 << 40} {
		for _, q := range townQuestions() {
			_, err := q.ask(x.Context(), x.store.At(rev, ecosystem.TeamLens))
			x.failed(ecosystem.BadRequest, err)
		}
		_, err := x.store.At(rev, ecosystem.TeamLens).Records(x.Context(), nil)
		x.failed(ecosystem.BadRequest, err)
	}
	x.commit(named(actor(1), "one more"))
	x.everything(x.store.At(2, ecosystem.TeamLens))
}

func revisionZero(x trial) {
	before := x.everything(x.store.At(0, ecosystem.TeamLens))
	x.commit(town()...)
	r := x.store.At(0, ecosystem.TeamLens)
	x.same("what there was before anything was", before, x.everything(r))
	x.same("all there was", ids{}, x.scan(r))
	x.same("what was found", ids{}, x.find(r, townEntities()))
	x.same("the revision that the reader reads", ecosystem.Revision(0), r.Revision())
	x.same("the lens that it reads through", ecosystem.TeamLens, r.Lens())
}

func readerStays(x trial) {
	x.commit(town()...)
	readers, before := map[ecosystem.Lens]ecosystem.Reader{}, map[ecosystem.Lens]any{}
	for lens := range ecosystem.TeamLens + 1 {
		readers[lens] = x.see(lens)
		before[lens] = x.everything(readers[lens])
	}
	x.upheave()
	for lens, r := range readers {
		x.same("what the reader sees through "+lens.String(), before[lens], x.everything(r))
	}
}

// upheave alters the town in every way, in several commits.
func (x trial) upheave() {
	x.Helper()
	x.commit(altered(actor(11), visible(ecosystem.Team)), altered(actor(31), visible(ecosystem.Public)), altered(link(12), visible(ecosystem.Public)))
	x.commit(ended(link(11)), ended(claim(11)), altered(claim(13), visible(ecosystem.Public)), altered(dataset(11), ecosystem.Fields{"name": "College courses", "tags": nil}))
	x.commit(altered(link(15), ecosystem.Fields{"from": string(actor(31))}), altered(claim(21), ecosystem.Fields{"about": string(actor(12)), "status": "retracted"}))
	x.commit(ended(actor(21)), keyed(actor(22), "slug:bede"), altered(actor(12), ecosystem.Fields{"keys": []string{"slug:ada2"}, "sector": "HE"}))
	x.commit(joined(link(18), ecosystem.LinkStewards, actor(11), dataset(11)), said(claim(18), link(18)), altered(actor(11), visible(ecosystem.Public)))
	x.commit(named(actor(21), "Bede College, again"), said(claim(11), actor(21)))
}

func pastUnchanged(x trial) {
	then := map[string]any{}
	remember := func() {
		for rev := range x.head() + 1 {
			for lens := range ecosystem.TeamLens + 1 {
				is, at := x.everything(x.store.At(rev, lens)), fmt.Sprintf("revision %d through %s", rev, lens)
				if was, known := then[at]; known {
					x.same(at, was, is)
				}
				then[at] = is
			}
		}
	}
	remember()
	x.commit(town()...)
	remember()
	x.upheave()
	remember()
	x.commit(altered(dataset(31), visible(ecosystem.Public)), altered(actor(31), ecosystem.Fields{"name": "Renamed"}))
	remember()
}

// neverInPart writes one number into three things, over and over, while readers look.
func neverInPart(x trial) {
	const rounds = 20
	things := []ecosystem.ID{fixedID(ecosystem.KindEvent, 1), fixedID(ecosystem.KindEvent, 2), fixedID(ecosystem.KindEvent, 3)}
	write := func(n int) error {
		var changes []ecosystem.Change
		for _, id := range things {
			changes = append(changes, altered(id, ecosystem.Fields{"name": "counter", "attendance": int64(n)}))
		}
		_, err := x.store.Commit(x.Context(), set(changes...))
		return err
	}
	x.ok(write(1))
	written := make(chan error, 1)
	go func() {
		var err error
		for n := 2; n <= rounds && err == nil; n++ {
			err = write(n)
		}
		written <- err
	}()
	for over := false; !over; {
		select {
		case err := <-written:
			x.ok(err)
			over = true
		default:
		}
		r := x.team()
		all, err := collect(r.Scan(x.Context(), []ecosystem.Kind{ecosystem.KindEvent}))
		x.ok(err)
		found, err := r.Records(x.Context(), things)
		x.ok(err)
		x.same("how many were seen", 3, len(all))
		for _, it := range append(all, found[things[0]], found[things[1]], found[things[2]]) {
			n, _ := it.Int("attendance")
			x.same("the number, which tells the revision", r.Revision(), ecosystem.Revision(n))
		}
	}
	x.same("the head in the end", ecosystem.Revision(rounds), x.head())
}
