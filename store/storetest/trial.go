package storetest

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"catchment/ecosystem"
)

// trial is one promise being tried on one store.
type trial struct {
	*testing.T
	store   ecosystem.Store
	harness Harness
}

// set makes a change set of changes.
func set(changes ...ecosystem.Change) ecosystem.ChangeSet {
	return ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Author: "Ada",
		At: time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC), Changes: changes}
}

// added makes a thing that is not there yet.
func added(id ecosystem.ID, fields ecosystem.Fields) ecosystem.Change {
	kind, _ := id.Kind()
	return ecosystem.Change{ID: id, Kind: kind, Expect: ecosystem.New, Set: fields}
}

// named makes an entity of which only its name is stated.
func named(id ecosystem.ID, name string) ecosystem.Change {
	return added(id, ecosystem.Fields{"name": name})
}

// altered patches a thing, whatever its version.
func altered(id ecosystem.ID, patch ecosystem.Fields) ecosystem.Change {
	c := added(id, patch)
	c.Expect = ecosystem.Any
	return c
}

// ended ends a thing, whatever its version.
func ended(id ecosystem.ID) ecosystem.Change {
	c := altered(id, nil)
	c.End = true
	return c
}

// joined makes a link.
func joined(id ecosystem.ID, t ecosystem.LinkType, from, to ecosystem.ID, more ...ecosystem.Fields) ecosystem.Change {
	fields := ecosystem.Fields{"type": string(t), "from": string(from), "to": string(to)}
	for _, m := range more {
		fields = fields.With(m)
	}
	return added(id, fields)
}

// said makes a claim that counts.
func said(id, about ecosystem.ID, more ...ecosystem.Fields) ecosystem.Change {
	fields := ecosystem.Fields{"about": string(about), "stance": "for", "status": "current", "recorded": "2026-01-01"}
	for _, m := range more {
		fields = fields.With(m)
	}
	return added(id, fields)
}

// visible is the field that says who may see a thing.
func visible(to ecosystem.Visibility) ecosystem.Fields {
	return ecosystem.Fields{"visibility": string(to)}
}

// The ids that the trials give their things.
func actor(n int) ecosystem.ID   { return fixedID(ecosystem.KindActor, n) }
func dataset(n int) ecosystem.ID { return fixedID(ecosystem.KindDataset, n) }
func source(n int) ecosystem.ID  { return fixedID(ecosystem.KindSource, n) }
func link(n int) ecosystem.ID    { return fixedID(ecosystem.KindLink, n) }
func claim(n int) ecosystem.ID   { return fixedID(ecosystem.KindClaim, n) }

// ok stops the trial at an error.
func (x trial) ok(err error) {
	x.Helper()
	if err != nil {
		x.Fatalf("unexpected error %s: %v (%v)", ecosystem.CodeOf(err), err, errors.Unwrap(err))
	}
}

// same compares; nil and empty lists and maps are alike.
func (x trial) same(what string, want, got any) {
	x.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		x.Errorf("%s (-want +got):\n%s", what, d)
	}
}

// commit keeps changes, which must succeed.
func (x trial) commit(changes ...ecosystem.Change) ecosystem.Commit {
	x.Helper()
	c, err := x.store.Commit(x.Context(), set(changes...))
	x.ok(err)
	return c
}

// refused sends changes that must fail with the code, and gives the error.
func (x trial) refused(code ecosystem.Code, changes ...ecosystem.Change) *ecosystem.Error {
	x.Helper()
	_, err := x.store.Commit(x.Context(), set(changes...))
	return x.failed(code, err)
}

// failed holds an error against the code that it must have; every error says what happened.
func (x trial) failed(code ecosystem.Code, err error) *ecosystem.Error {
	x.Helper()
	var e *ecosystem.Error
	if !errors.As(err, &e) || e.Code != code || e.Message == "" {
		x.Fatalf("error %v; want one with code %s and a message", err, code)
	}
	return e
}

// conflicts holds a Conflict against the ids it must name and the versions they have.
func (x trial) conflicts(versions map[ecosystem.ID]ecosystem.Revision, ids []ecosystem.ID, changes ...ecosystem.Change) {
	x.Helper()
	e := x.refused(ecosystem.Conflict, changes...)
	x.same("the conflict's ids", ids, e.IDs)
	x.same("their versions now", versions, e.Current)
}

func (x trial) head() ecosystem.Revision {
	x.Helper()
	head, err := x.store.Head(x.Context())
	x.ok(err)
	return head
}

// see reads the head through a lens.
func (x trial) see(lens ecosystem.Lens) ecosystem.Reader {
	x.Helper()
	return x.store.At(x.head(), lens)
}

// team reads the head as those do who see all.
func (x trial) team() ecosystem.Reader {
	x.Helper()
	return x.see(ecosystem.TeamLens)
}

func (x trial) record(r ecosystem.Reader, id ecosystem.ID) (ecosystem.Record, bool) {
	x.Helper()
	found, err := r.Records(x.Context(), []ecosystem.ID{id})
	x.ok(err)
	it, there := found[id]
	return it, there
}

func (x trial) find(r ecosystem.Reader, q ecosystem.Query) []ecosystem.ID {
	x.Helper()
	s, err := r.Find(x.Context(), q, ecosystem.Page{})
	x.ok(err)
	return s.Items
}

// scan gives the ids of everything of these kinds.
func (x trial) scan(r ecosystem.Reader, kinds ...ecosystem.Kind) []ecosystem.ID {
	x.Helper()
	all, err := collect(r.Scan(x.Context(), kinds))
	x.ok(err)
	var ids []ecosystem.ID
	for _, it := range all {
		ids = append(ids, it.ID)
	}
	return ids
}

// links gives the ids of the links of a thing that a step takes.
func (x trial) links(r ecosystem.Reader, of ecosystem.ID, s ecosystem.Step) []ecosystem.ID {
	x.Helper()
	answers, err := r.Links(x.Context(), []ecosystem.Ask{{Of: of, Step: s}})
	x.ok(err)
	if len(answers) != 1 {
		x.Fatalf("%d answers to one question", len(answers))
	}
	return linkIDsOf(answers[0].Items)
}

func linkIDsOf(links []ecosystem.Link) []ecosystem.ID {
	var ids []ecosystem.ID
	for _, l := range links {
		ids = append(ids, l.ID)
	}
	return ids
}

func (x trial) history(r ecosystem.Reader, of ecosystem.ID) []ecosystem.Version {
	x.Helper()
	s, err := ecosystem.HistoryOf(x.Context(), r, of, ecosystem.Page{})
	x.ok(err)
	return s.Items
}

// both is a step over any link, either way.
func both() ecosystem.Step { return ecosystem.Step{Direction: ecosystem.Both} }

// kinds of a query over all entities that the trials use.
func query(kinds ...ecosystem.Kind) ecosystem.Query { return ecosystem.Query{Kinds: kinds} }
