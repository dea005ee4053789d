package storetest

import (
	"context"
	"strings"
	"time"

	"catchment/ecosystem"
)

func erasePromises() []promise {
	return []promise{
		{"erase", "no method, at any revision and through any lens, gives a word of a thing that was erased", erasedWhole},
		{"erase", "of one field that is erased the others stay", erasedField},
		{"erase", "what had ended is erased as well", erasedEnded},
		{"erase", "what was merged into the thing is erased with it", erasedMerged},
		{"erase", "the same again is no change, and what is said later is erased later", erasedAgain},
		{"erase", "what does not stand in the way stays to the letter", erasedNothingElse},
		{"kept", "every state of a thing and of its claims is told, of whatever has ended too", keptStates},
		{"erasing", "the commits that erased something are told, by another process too, in a copy too", erasingCommits},
	}
}

// planted is the word that must be gone; no other text of the trials has it.
const planted = "Xanthippe"

// plant makes a history of the thing of the town that has links, claims and keys, in which the
// word stands in every place that words can stand in, now and in the past.
func (x trial) plant() {
	x.Helper()
	x.commit(append(town(), said(claim(17), link(17)))...)
	x.say("Met "+planted+" Jones today", altered(actor(11), ecosystem.Fields{"name": planted + " Jones", "description": "Ask " + planted + ".", "url": "https://example.org/" + planted,
		"aliases": []string{"Mrs " + planted}, "tags": []string{strings.ToLower(planted)}, "keys": []string{"slug:" + strings.ToLower(planted), "ukprn:10000011"}, "sector": planted}))
	x.commit(altered(claim(21), ecosystem.Fields{"quote": "as " + planted + " put it", "assertedBy": planted, "says": []string{"name=" + planted + " Jones", "kind=organisation"}, "settled": []string{"name"}}),
		said(claim(24), actor(11), ecosystem.Fields{"field": "name", "value": planted + " Jones", "page": planted, "visibility": "team"}))
	x.commit(ended(claim(24)))
	x.say("A call with "+planted+" Jones", altered(actor(12), ecosystem.Fields{"sector": "FE"}))
	x.commit(altered(actor(11), ecosystem.Fields{"name": planted + " Smith", "keys": []string{"slug:ada"}}))
}

// say keeps changes with a message.
func (x trial) say(message string, changes ...ecosystem.Change) {
	x.Helper()
	cs := set(changes...)
	cs.Message, cs.Sent = message, ecosystem.SumOfSent(message)
	_, err := x.store.Commit(x.Context(), cs)
	x.ok(err)
}

// admin is who may erase.
var admin = ecosystem.Principal{Name: "officer", Role: ecosystem.RoleAdmin}

// erase erases as people do; nil where nothing was left to erase.
func (x trial) erase(of ecosystem.ID, field string) ecosystem.Commit {
	x.Helper()
	r := ecosystem.NewRegistry(x.store, ecosystem.Options{Clock: func() time.Time { return time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC) }})
	d, err := r.Draft(x.Context())
	x.ok(err)
	x.ok(d.Erase(x.Context(), of, field, "Request 7 under Article 17"))
	cs := d.ChangeSet(ecosystem.Edit, "")
	_, err = r.Preview(x.Context(), admin, cs)
	x.ok(err)
	c, err := r.Apply(x.Context(), admin, cs)
	x.ok(err)
	return c
}

// gives tells in which answers a word stands: of the scans of all revisions, of what looks for
// it, of the log and of what is kept.
func (x trial) gives(word string) (where []string) {
	x.Helper()
	note := func(what string, answer any) {
		if strings.Contains(strings.ToLower(show(answer)), strings.ToLower(word)) {
			where = append(where, what)
		}
	}
	for rev := range x.head() + 1 {
		r := x.store.At(rev, ecosystem.TeamLens)
		all, err := collect(r.Scan(x.Context(), nil))
		x.ok(err)
		note("Scan at "+show(rev), all)
		for what, found := range x.finds(r, word) {
			if found > 0 {
				where = append(where, what+" at "+show(rev))
			}
		}
	}
	log, err := logTo(x.Context(), x.store, x.head())
	x.ok(err)
	note("Changes", log)
	for _, id := range (ids{actor(11), actor(12), claim(21), claim(24)}) {
		kept, err := x.store.Kept(x.Context(), id)
		x.ok(err)
		note("Kept", kept)
	}
	for _, c := range log {
		again, _, err := x.store.Committed(x.Context(), c.ChangeSet)
		x.ok(err)
		note("Committed", again)
	}
	return where
}

// givesAnywhere tells in which answers to all questions about the town a word stands, at
// revisions at which it stood and now.
func (x trial) givesAnywhere(word string) (where []string) {
	x.Helper()
	for _, rev := range []ecosystem.Revision{2, 4, x.head()} {
		for _, lens := range []ecosystem.Lens{ecosystem.PublicLens, ecosystem.TeamLens} {
			for what, answer := range x.everything(x.store.At(rev, lens)) {
				if strings.Contains(strings.ToLower(show(answer)), strings.ToLower(word)) {
					where = append(where, what+" at "+show(rev)+" through "+lens.String())
				}
			}
		}
	}
	return where
}

// finds counts what a word is found by.
func (x trial) finds(r ecosystem.Reader, word string) map[string]int {
	x.Helper()
	key := ecosystem.Key{Scheme: "slug", Value: strings.ToLower(word)}
	found := map[string]int{}
	searching := townEntities()
	searching.Search = word
	tests := map[string]ecosystem.Query{"search": searching}
	for _, field := range []string{"name", "description", "sector", "url"} {
		q := query(ecosystem.KindActor)
		q.Where = &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: field, Test: ecosystem.Contains, Values: []any{word}}}
		tests["filter by "+field] = q
	}
	q := query(ecosystem.KindClaim)
	q.Where = &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "quote", Test: ecosystem.Contains, Values: []any{word}}}
	tests["filter by quote"] = q
	for what, q := range tests {
		n, err := r.Count(x.Context(), q, 0)
		x.ok(err)
		found[what] = n.N
	}
	keys, err := r.Resolve(x.Context(), []ecosystem.Key{key})
	x.ok(err)
	holders, err := x.store.Holders(x.Context(), []ecosystem.Key{key})
	x.ok(err)
	found["Resolve"], found["Holders"] = len(keys), len(holders)
	return found
}

// sound asks a store that can look whether all that it keeps fits together.
func (x trial) sound() {
	x.Helper()
	checker, can := x.store.(interface {
		Check(ctx context.Context) ([]string, error)
	})
	if !can {
		return
	}
	problems, err := checker.Check(x.Context())
	x.ok(err)
	x.same("the problems of the store", []string{}, problems)
}

func erasedWhole(x trial) {
	x.plant()
	motto := ecosystem.AttributeField("motto")
	x.commit(altered(actor(11), ecosystem.Fields{motto: planted}))
	x.commit(altered(actor(11), ecosystem.Fields{motto: nil}))
	if n := len(x.gives(planted)); n < 40 {
		x.Fatalf("the word stands in %d answers before, so that the test proves little", n)
	}
	c := x.erase(actor(11), "")
	x.same("where the word stands", []string(nil), append(x.gives(planted), x.givesAnywhere(planted)...))
	x.sound()
	r, _ := x.record(x.team(), actor(11))
	x.same("what is left of the thing", ecosystem.Fields{"name": string(actor(11)), "kind": "organisation", "visibility": "public"}, r.Fields)
	x.same("what is left of it in the past", ecosystem.Fields{"name": string(actor(11)), "kind": "organisation", "visibility": "public"}, x.history(x.team(), actor(11))[2].Fields)
	said, _ := x.record(x.team(), claim(21))
	x.same("what is left of a claim", ecosystem.Fields{"about": string(actor(11)), "stance": "for", "status": "current", "recorded": "2026-02-01",
		"source": string(source(11)), "visibility": "public", "says": []string{"kind=organisation"}}, said.Fields)
	x.same("its origin and reason", []string{"erase", "Request 7 under Article 17"}, []string{string(c.Origin), c.Message})
	messages := x.commits(x.team(), 2, 5)
	x.same("the messages", []string{"This message was erased on 2026-12-01.", "This message was erased on 2026-12-01."}, []string{messages[2].Message, messages[5].Message})
	x.same("what was sent with what touched it", []string{"", ecosystem.SumOfSent("A call with " + planted + " Jones")}, []string{messages[2].Sent, messages[5].Sent})
	holders, err := x.harness.Again(x.T, x.store).Holders(x.Context(), []ecosystem.Key{{Scheme: "ukprn", Value: "10000011"}})
	x.ok(err)
	x.same("who has its key, for another process", map[ecosystem.Key][]ecosystem.ID{}, holders)
}

func erasedField(x trial) {
	x.plant()
	x.erase(actor(11), "name")
	r, _ := x.record(x.team(), actor(11))
	x.same("its name", "slug:ada", r.Name())
	x.same("its description", "Ask "+planted+".", r.Text("description"))
	x.same("the names that it had", []string{"slug:ada", "slug:ada", "slug:xanthippe", "slug:ada"}, namesOf(x.history(x.team(), actor(11))))
	x.same("where the name stands", []string(nil), x.gives(planted+" Jones"))
	said, _ := x.record(x.team(), claim(21))
	x.same("what a claim says still", []string{"kind=organisation"}, said.List("says"))
	x.same("what was settled by it", []string(nil), said.List("settled"))
	x.sound()
	x.erase(actor(11), "description")
	x.erase(actor(11), "keys")
	x.same("its name without keys", []string{string(actor(11))}, namesOf(x.history(x.team(), actor(11)))[:1])
	x.sound()
}

func namesOf(versions []ecosystem.Version) (names []string) {
	for _, v := range versions {
		names = append(names, v.Name())
	}
	return names
}

func erasedEnded(x trial) {
	x.plant()
	for _, id := range (ids{claim(11), claim(12), claim(13), claim(14), claim(16), claim(17), claim(21), claim(22), link(11), link(12), link(13), link(14), link(16)}) {
		x.commit(ended(id))
	}
	x.commit(ended(link(17)), ended(actor(11)))
	c := x.erase(actor(11), "")
	x.same("what the commit touched", []ecosystem.Touched(nil), c.Touched)
	x.same("where the word stands", []string(nil), x.gives(planted))
	x.sound()
	x.commit(named(actor(11), "Somebody else"))
	x.same("where the word stands once it is back", []string(nil), x.gives(planted))
	x.sound()
}

func erasedMerged(x trial) {
	x.plant()
	r := ecosystem.NewRegistry(x.store, ecosystem.Options{})
	d, err := r.Draft(x.Context())
	x.ok(err)
	x.ok(d.Merge(x.Context(), ecosystem.Seen{ID: actor(12), At: ecosystem.Any}, ecosystem.Seen{ID: actor(11), At: ecosystem.Any}))
	cs := d.ChangeSet(ecosystem.Merge, "One and the same: "+planted)
	cs.Publish = true
	_, err = r.Apply(x.Context(), admin, cs)
	x.ok(err)
	c := x.erase(actor(12), "")
	x.same("what was erased", []ecosystem.Erased{{Of: actor(12)}, {Of: actor(11)}}, c.Erases)
	x.same("where the word stands", []string(nil), x.gives(planted))
	w, _ := x.record(x.team(), actor(12))
	x.same("what leads to it", []string{"id:" + string(actor(11))}, w.List("keys"))
	x.sound()
}

func erasedAgain(x trial) {
	x.plant()
	x.erase(actor(11), "")
	head := x.head()
	x.erase(actor(11), "")
	x.erase(actor(11), "name")
	x.same("the head after the same again", head, x.head())
	x.commit(altered(actor(11), ecosystem.Fields{"name": planted}))
	x.commit(altered(actor(11), ecosystem.Fields{"name": "Ada"}))
	x.same("whether it is said again", true, len(x.gives(planted)) > 0)
	x.erase(actor(11), "name")
	x.same("where the word stands", []string(nil), x.gives(planted))
	x.sound()
}

func erasedNothingElse(x trial) {
	x.plant()
	before, at := map[ecosystem.ID][]ecosystem.Version{}, x.team()
	for _, id := range townIDs() {
		before[id] = x.history(at, id)
	}
	c := x.erase(actor(11), "")
	touched := map[ecosystem.ID]bool{actor(11): true}
	for _, t := range c.Touched {
		touched[t.ID] = true
	}
	for _, id := range townIDs() {
		if !touched[id] {
			x.same("the history of "+string(id), before[id], x.history(x.team(), id))
		}
	}
	x.same("when each state of it began and ended", spansOf(before[actor(11)]), spansOf(x.history(x.store.At(at.Revision(), ecosystem.TeamLens), actor(11))))
}

func spansOf(versions []ecosystem.Version) (spans [][2]ecosystem.Revision) {
	for _, v := range versions {
		spans = append(spans, [2]ecosystem.Revision{v.Since, v.Until})
	}
	return spans
}

func keptStates(x trial) {
	x.commit(named(actor(1), "One"), said(claim(1), actor(1)), named(actor(2), "Two"))
	x.commit(altered(actor(1), ecosystem.Fields{"name": "First"}), altered(claim(1), ecosystem.Fields{"about": string(actor(2))}))
	x.commit(ended(claim(1)), ended(actor(1)))
	kept := func(of ecosystem.ID) (told []string) {
		states, err := x.store.Kept(x.Context(), of)
		x.ok(err)
		for _, v := range states {
			told = append(told, strings.TrimSpace(string(v.ID)+" "+v.Name())+" "+show(v.Since)+" "+show(v.Until)+" "+show(v.Ended))
		}
		return told
	}
	line := func(id ecosystem.ID, name string, since, until ecosystem.Revision, ended bool) string {
		return strings.TrimSpace(string(id)+" "+name) + " " + show(since) + " " + show(until) + " " + show(ended)
	}
	x.same("of the first", []string{line(actor(1), "One", 1, 2, false), line(actor(1), "First", 2, 3, true), line(claim(1), "", 1, 2, false)}, kept(actor(1)))
	x.same("of the second", []string{line(actor(2), "Two", 1, 0, false), line(claim(1), "", 2, 3, true)}, kept(actor(2)))
	x.same("of what never was", []string(nil), kept(actor(3)))
}

func erasingCommits(x trial) {
	x.plant()
	told := func(s ecosystem.Store) []ecosystem.Commit {
		commits, err := s.Erasing(x.Context())
		x.ok(err)
		return commits
	}
	x.same("before", []ecosystem.Commit(nil), told(x.store))
	first, second := x.erase(actor(11), "name"), x.erase(actor(11), "")
	first.Touched, second.Touched = nil, nil
	first.Sent = "" // as of all that touched what is erased
	x.same("the commits", []ecosystem.Commit{first, second}, told(x.store))
	x.same("for another process", []ecosystem.Commit{first, second}, told(x.harness.Again(x.T, x.store)))
	replica := NewModel()
	_, err := ecosystem.CopyHistory(x.Context(), x.store, replica, nil)
	x.ok(err)
	x.same("in a copy", []ecosystem.Commit{first, second}, told(replica))
	original, err := ecosystem.FingerprintOf(x.Context(), x.store)
	x.ok(err)
	copied, err := ecosystem.FingerprintOf(x.Context(), replica)
	x.ok(err)
	x.same("the fingerprints", original, copied)
}
