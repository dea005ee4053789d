package storetest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"catchment/ecosystem"
)

// claimedWorld is a registry in which sources and people contradict each other at random.
type claimedWorld struct {
	trial
	registry *ecosystem.Registry
	random   *rand.Rand
	shown    []map[ecosystem.ID]ecosystem.Record // after each revision, by what is claimed
}

var (
	claimedThings = ids{actor(1), actor(2), dataset(1), link(1)}
	claimedWords  = map[string][]string{"name": {"Ada", "Bo"}, "sector": {"FE", "HE", ""}, "engagement": {"participated", "contacted", ""},
		"namedIndividually": {"true", "false"}, "validFrom": {"2020", "2021-05", ""}, "attribute:size": {"1", "7.5", "many"},
		"cost": {"free", "paid", ""}, "note": {"n", "m", ""}}
	fieldsOfClaimed = map[ecosystem.Kind][]string{
		ecosystem.KindActor:   {"name", "sector", "engagement", "namedIndividually", "validFrom", "attribute:size"},
		ecosystem.KindDataset: {"name", "cost", "validFrom"}, ecosystem.KindLink: {"note"}}
	anna = ecosystem.Principal{Name: "anna", Role: ecosystem.RoleAdmin}
)

// Claimed plays random histories of sources, people, retractions, lenses, undoing and
// merging, and holds after each step what every thing shows, and what state its fields are
// in, against an oracle that looks at the claims alone; at the end the past, what commits
// touched, what differs between revisions and a copy against what was seen on the way.
func Claimed(t *testing.T, open func(*testing.T) ecosystem.Store, histories, steps int) {
	for seed := range histories {
		t.Run(fmt.Sprint("history ", seed), func(t *testing.T) {
			w := PlayClaimed(t, open(t), uint64(seed), steps)
			w.holdsPast()
			w.holdsDifferences()
			replica := NewModel()
			_, err := ecosystem.CopyHistory(t.Context(), w.store, replica, nil)
			w.ok(err)
			original, err := ecosystem.FingerprintOf(t.Context(), w.store)
			w.ok(err)
			copied, err := ecosystem.FingerprintOf(t.Context(), replica)
			w.ok(err)
			w.same("the fingerprint of a copy", original.Sum, copied.Sum)
			copyOf := *w
			copyOf.store = replica
			copyOf.holdsNow()
		})
	}
}

// PlayClaimed plays one such history in a store.
func PlayClaimed(t *testing.T, s ecosystem.Store, seed uint64, steps int) *claimedWorld {
	t.Helper()
	w := &claimedWorld{trial: trial{T: t, store: s}, random: rand.New(rand.NewPCG(seed, 7))}
	day := time.Date(2026, 1, 1, 10, 0, 0, 0, time.UTC)
	w.registry = ecosystem.NewRegistry(s, ecosystem.Options{Clock: func() time.Time { return day.AddDate(0, 0, w.random.IntN(3)) }})
	w.apply(ecosystem.Edit, named(source(1), "Sheet"), named(source(2), "Feed"),
		added(fixedID(ecosystem.KindAttributeDefinition, 1), ecosystem.Fields{"name": "size", "of": "actor", "attributeType": "number"}))
	w.apply(ecosystem.Edit, named(actor(1), "Ada"), said(claim(1), actor(1)), added(actor(2), ecosystem.Fields{"name": "Bo", "keys": []string{"slug:bo"}, "sector": "FE"}), said(claim(2), actor(2)),
		named(dataset(1), "Data"), said(claim(3), dataset(1)), joined(link(1), ecosystem.LinkStewards, actor(1), dataset(1), ecosystem.Fields{"note": "n"}), said(claim(4), link(1)))
	for step := range steps {
		w.step(step)
		w.holdsNow()
		if t.Failed() {
			t.Fatalf("after step %d", step)
		}
	}
	return w
}

// apply applies changes; what others built upon may be refused where that is allowed for.
func (w *claimedWorld) apply(origin ecosystem.Origin, changes ...ecosystem.Change) {
	w.Helper()
	cs := set(changes...)
	cs.Origin = origin
	w.applySet(cs)
}

func (w *claimedWorld) applySet(cs ecosystem.ChangeSet) {
	w.Helper()
	cs.Publish = true
	c, err := w.registry.Apply(w.Context(), anna, cs)
	if cs.Origin == ecosystem.Undo && (ecosystem.CodeOf(err) == ecosystem.Invalid || ecosystem.CodeOf(err) == ecosystem.Conflict) {
		return
	}
	w.ok(err)
	for len(w.shown) < int(c.Revision) {
		w.shown = append(w.shown, nil)
	}
	there, err := w.store.At(c.Revision, ecosystem.TeamLens).Records(w.Context(), claimedThings)
	w.ok(err)
	w.shown[c.Revision-1] = there
	if c.Revision < 2 || len(c.Touched) == 0 {
		return
	}
	for id, now := range there {
		if before, was := w.shown[c.Revision-2][id]; (!was || !before.Fields.Equal(now.Fields)) != (now.Since == c.Revision) {
			w.Errorf("%s has moved from %v to %v in revision %d, and its version is %d", id, before.Fields, now.Fields, c.Revision, now.Since)
		}
	}
}

// pick takes one of some.
func pick[T any](w *claimedWorld, of []T) T { return of[w.random.IntN(len(of))] }

// step does something at random.
func (w *claimedWorld) step(n int) {
	there, err := w.team().Records(w.Context(), claimedThings)
	w.ok(err)
	alive := slices.DeleteFunc(slices.Clone(claimedThings), func(id ecosystem.ID) bool { return there[id].ID == "" })
	about := pick(w, alive)
	claims, err := w.team().Claims(w.Context(), ids{about})
	w.ok(err)
	level := pick(w, []ecosystem.Visibility{ecosystem.Public, ecosystem.Partner, ecosystem.Team})
	some := pick(w, claims[about]).ID
	switch w.random.IntN(10) {
	case 0, 1:
		w.apply(ecosystem.Import, w.saying(n, about, ecosystem.Fields{"source": string(source(1 + w.random.IntN(2)))}))
	case 2:
		w.apply(ecosystem.Edit, w.saying(n, about, pick(w, []ecosystem.Fields{nil, {"source": string(source(1))}, {"stance": "against"}, {"visibility": string(level)}})))
	case 3:
		w.apply(ecosystem.Edit, altered(about, w.edited(about)))
	case 4:
		w.apply(ecosystem.Edit, altered(some, ecosystem.Fields{"status": "retracted"}))
	case 5:
		w.apply(ecosystem.Edit, altered(some, visible(level)))
	case 6:
		w.apply(ecosystem.Edit, altered(about, visible(level)))
	default:
		w.drafted(some)
	}
}

// drafted does at random what takes a draft: to settle, to take a source back, to merge,
// to undo.
func (w *claimedWorld) drafted(claim ecosystem.ID) {
	d, err := w.registry.Draft(w.Context())
	w.ok(err)
	origin := ecosystem.Edit
	switch w.random.IntN(5) {
	case 0:
		w.ok(d.Settle(w.Context(), ids{claim}, "it is right"))
	case 1:
		_, err = d.RetractSource(w.Context(), source(1+w.random.IntN(2)), "2026-02-01", "")
		w.ok(err)
	case 2:
		origin = ecosystem.Merge
		if d.Merge(w.Context(), ecosystem.Seen{ID: actor(1), At: ecosystem.Any}, ecosystem.Seen{ID: actor(2), At: ecosystem.Any}) != nil {
			return // they are one already
		}
	default:
		cs, err := w.registry.UndoOf(w.Context(), ecosystem.Revision(3+w.random.IntN(int(w.head()))))
		if err == nil {
			w.applySet(cs)
		}
		return
	}
	w.applySet(d.ChangeSet(origin, ""))
}

// saying is a claim that says what some fields of a thing are: of one field, or of several.
func (w *claimedWorld) saying(n int, about ecosystem.ID, over ecosystem.Fields) ecosystem.Change {
	kind, _ := about.Kind()
	fields := fieldsOfClaimed[kind]
	set := ecosystem.Fields{"about": string(about), "recorded": pick(w, []string{"2026-01-01", "2026-01-02", "2026"})}.With(over)
	if w.random.IntN(3) == 0 {
		set["observed"] = pick(w, []string{"2025", "2026-01", "2021-03-04"})
	}
	if field := pick(w, fields); w.random.IntN(2) == 0 {
		set["field"] = field
		if v := pick(w, claimedWords[field]); v != "" {
			set["value"] = v
		}
		return added(claim(100+n), set)
	}
	var says []string
	for _, field := range fields {
		if v := pick(w, claimedWords[field]); w.random.IntN(2) == 0 && v != "many" {
			says = append(says, field+"="+v)
		}
	}
	if len(says) > 0 {
		set["says"] = says
	}
	return added(claim(100+n), set)
}

// edited is a patch of what a thing shows.
func (w *claimedWorld) edited(about ecosystem.ID) ecosystem.Fields {
	kind, _ := about.Kind()
	field := pick(w, fieldsOfClaimed[kind])
	v := oracleParsed(field, pick(w, claimedWords[field]))
	if v == nil && field == "name" || field == "attribute:size" && v == nil {
		v = oracleParsed(field, claimedWords[field][0])
	}
	return ecosystem.Fields{field: v}
}
