package storetest

import (
	"slices"

	"catchment/ecosystem"
)

func pagePromises() []promise {
	return []promise{
		{"find-paged", "pages of any size, walked either way, give the list", pagesWalk},
		{"find-paged", "a position holds after its thing has changed, moved or ended", positionsHold},
		{"find-paged", "what nobody changes comes exactly once while others add, alter and end", pagesWhileWriting},
	}
}

// walk reads a list forwards, page by page, each page at the newest revision, and
// says when it is about to turn one.
func (x trial) walk(q ecosystem.Query, size int, turning func()) []ecosystem.ID {
	x.Helper()
	p := ecosystem.Page{Size: size, Total: true}
	var walked []ecosystem.ID
	for {
		turning()
		s, err := x.team().Find(x.Context(), q, p)
		x.ok(err)
		walked = append(walked, s.Items...)
		x.same("whether there is any before", p.After != nil, s.Before)
		if len(s.Items) > size || len(s.Items) != len(s.Positions) {
			x.Fatalf("a page of %d has %d things and %d positions", size, len(s.Items), len(s.Positions))
		}
		if !s.After || len(s.Items) == 0 {
			return walked
		}
		p.After = &s.Positions[len(s.Items)-1]
	}
}

// walkBack reads a list from its end.
func (x trial) walkBack(q ecosystem.Query, size int) []ecosystem.ID {
	x.Helper()
	p := ecosystem.Page{Size: size, Last: true}
	var walked []ecosystem.ID
	for {
		s, err := x.team().Find(x.Context(), q, p)
		x.ok(err)
		walked = append(slices.Clone(s.Items), walked...)
		x.same("whether there is any after", p.Before != nil, s.After)
		if !s.Before || len(s.Items) == 0 {
			return walked
		}
		p.Before = &s.Positions[0]
	}
}

// pagedQueries are lists over the things of crowd, by every sort of key.
func pagedQueries() []ecosystem.Query {
	queries := []ecosystem.Query{{Kinds: []ecosystem.Kind{ecosystem.KindEvent}, Search: "event"}}
	for _, order := range [][]ecosystem.Order{
		nil, {{Field: "name", Desc: true}}, {{Field: "attendance"}}, {{Field: "attendance", Desc: true}}, {{Field: "date", Desc: true}, {Field: "attendance"}},
		{{Field: "revision"}}, {{Field: "revision", Desc: true}, {Field: "date"}},
	} {
		queries = append(queries, ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindEvent}, Order: order})
	}
	queries = append(queries, ecosystem.Query{Kinds: []ecosystem.Kind{ecosystem.KindEvent}, Search: "event", Order: []ecosystem.Order{{Field: "date"}}})
	return queries
}

// crowd makes things with many ties and gaps.
func crowd(n int) []ecosystem.Change {
	var changes []ecosystem.Change
	for i := range n {
		fields := ecosystem.Fields{"name": []string{"event", "Évent", "an event", "events", "z event"}[i%5]}
		if i%3 > 0 {
			fields["attendance"] = int64(i % 4)
		}
		if i%4 > 0 {
			fields["date"] = []string{"2020", "2020-01", "2021"}[i%3]
		}
		changes = append(changes, added(fixedID(ecosystem.KindEvent, i), fields))
	}
	return changes
}

func pagesWalk(x trial) {
	for _, half := range slices.Collect(slices.Chunk(crowd(23), 12)) {
		x.commit(half...)
	}
	for _, q := range pagedQueries() {
		all := x.find(x.team(), q)
		x.same("how many are found", 23, len(all))
		for _, size := range []int{1, 2, 5, 22, 23, 24} {
			x.same("page by page, in the order "+show(q.Order), all, x.walk(q, size, func() {}))
			x.same("from the end, in the order "+show(q.Order), all, x.walkBack(q, size))
		}
		s, err := x.team().Find(x.Context(), q, ecosystem.Page{})
		x.ok(err)
		first, err := x.team().Find(x.Context(), q, ecosystem.Page{Size: 3, Before: &s.Positions[9], Total: true})
		x.ok(err)
		x.same("the first of those before the tenth", all[:3], first.Items)
		x.same("whether there is more, and the total", []any{false, true, 23}, []any{first.Before, first.After, first.Total})
		none, err := x.team().Find(x.Context(), q, ecosystem.Page{Size: 3, After: &s.Positions[22]})
		x.ok(err)
		x.same("what comes after the last", ecosystem.Slice[ecosystem.ID]{Before: true}, none)
	}
}

func positionsHold(x trial) {
	x.commit(crowd(23)...)
	for _, q := range pagedQueries() {
		s, err := x.team().Find(x.Context(), q, ecosystem.Page{})
		x.ok(err)
		middle := s.Items[11]
		at := s.Positions[11]
		for _, change := range []ecosystem.Change{
			altered(middle, ecosystem.Fields{"name": "an event elsewhere", "attendance": int64(99), "date": "1999"}), ended(middle), named(middle, "event again"),
		} {
			x.commit(change)
			after, err := x.team().Find(x.Context(), q, ecosystem.Page{After: &at})
			x.ok(err)
			before, err := x.team().Find(x.Context(), q, ecosystem.Page{Before: &at, Last: true})
			x.ok(err)
			others := func(id ecosystem.ID) bool { return id == middle }
			x.same("what comes after where it was", s.Items[12:], slices.DeleteFunc(after.Items, others))
			x.same("what comes before where it was", s.Items[:11], slices.DeleteFunc(before.Items, others))
		}
		x.commit(ended(middle))
		x.commit(crowd(23)[indexOf(middle)])
	}
}

// indexOf tells which of the crowd a thing is.
func indexOf(id ecosystem.ID) int {
	return slices.IndexFunc(crowd(23), func(c ecosystem.Change) bool { return c.ID == id })
}

func pagesWhileWriting(x trial) {
	x.commit(crowd(40)...)
	quiet := func(id ecosystem.ID) bool { return indexInPool(id)%2 == 0 } // even ones are left alone
	turns, stopped := make(chan struct{}, 1), make(chan error, 1)
	go func() {
		var err error
		n := 0
		for range turns {
			if err == nil {
				err = x.disturb(n)
			}
			n++
		}
		stopped <- err
	}()
	for _, q := range pagedQueries() {
		seen := map[ecosystem.ID]int{}
		for _, id := range x.walk(q, 3, func() { turns <- struct{}{} }) {
			if quiet(id) {
				seen[id]++
			}
		}
		for id, times := range seen {
			x.same("how often "+string(id)+" came", 1, times)
		}
		x.same("how many came of what nobody changed", 20, len(seen))
	}
	close(turns)
	x.ok(<-stopped)
}

// disturb alters, ends and makes odd things, by turns; two at a time, so that who
// reads three at a time gets to the end.
func (x trial) disturb(n int) error {
	one, other := fixedID(ecosystem.KindEvent, 2*(n%20)+1), fixedID(ecosystem.KindEvent, 1001+2*(n%30))
	change := altered(one, ecosystem.Fields{"name": []string{"event", "an event", "zz event"}[n/3%3], "attendance": int64(n % 5), "date": "2020"})
	if n%3 == 2 { // never twice in a row for one thing
		change = ended(one)
	}
	_, err := x.store.Commit(x.Context(), set(change, altered(other, ecosystem.Fields{"name": "events", "attendance": int64(n % 4)})))
	return err
}

// indexInPool is the number that fixedID made an id of.
func indexInPool(id ecosystem.ID) int {
	n := 0
	for _, r := range id[len(id)-6:] {
		n = n*10 + int(r-'0')
	}
	return n
}
