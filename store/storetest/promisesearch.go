package storetest

import (
	"slices"
	"strings"

	"catchment/ecosystem"
)

func searchPromises() []promise {
	return []promise{
		{"find-search", "names come before texts, exact before beginnings, in any case and accent", searchRanks},
		{"find-search", "whole words come before beginnings", searchWholeWords},
		{"find-search", "every text and key is searched, and only what is stated now", searchesTexts},
		{"find-search", "a search without a word finds nothing, and signs are no syntax", searchSigns},
		{"find-search", "what Rank says of odd texts is what is found", searchAsRanked},
	}
}

func searching(words string, kinds ...ecosystem.Kind) ecosystem.Query {
	return ecosystem.Query{Kinds: kinds, Search: words}
}

func searchRanks(x trial) {
	x.commit(
		named(actor(1), "Data café"), named(actor(2), "CAFE DATA"), named(actor(3), "cafe data college"), named(actor(4), "the Café of datasets"),
		added(actor(5), ecosystem.Fields{"name": "Ada", "description": "A café with *data*."}), named(actor(6), "cafe, DATA!"), named(actor(7), "cafe"),
		named(dataset(1), "Café—data"), named(dataset(2), "a datacafe"))
	r := x.team()
	// Exact names, by folded name and id; then the beginning; then all words in the name; then anywhere.
	want := ids{actor(2), actor(6), dataset(1), actor(3), actor(1), actor(4), actor(5)}
	for _, words := range []string{"cafe data", "CAFÉ  data", " café, data? "} {
		x.same("what is found for "+words, want, x.find(r, searching(words, ecosystem.KindActor, ecosystem.KindDataset)))
	}
	q := searching("cafe data", ecosystem.KindActor)
	q.Order = []ecosystem.Order{{Field: "revision"}, {Field: "name", Desc: true}}
	x.same("when ordered otherwise first", ids{actor(4), actor(1), actor(6), actor(3), actor(2), actor(5)}, x.find(r, q))
	q.Where = &ecosystem.Filter{Not: &ecosystem.Filter{IDs: ids{actor(1), actor(2)}}}
	x.same("within a filter", ids{actor(4), actor(6), actor(3), actor(5)}, x.find(r, q))
}

func searchWholeWords(x trial) {
	x.commit(named(actor(1), "Fees for adverts"), named(actor(2), "Courses of FE"), named(actor(3), "FE colleges"), named(actor(4), "A few fees"),
		named(actor(5), "fe"), added(actor(6), ecosystem.Fields{"name": "Ada", "description": "She teaches FE."}), named(actor(7), "Cafe"))
	x.same("what is found for one word", ids{actor(5), actor(3), actor(2), actor(1), actor(4), actor(6)}, x.find(x.team(), searching("FE", ecosystem.KindActor)))
	x.commit(named(actor(8), "Collegesque FE"), named(actor(9), "of FE colleges"))
	x.same("what is found for two", ids{actor(3), actor(9), actor(8)}, x.find(x.team(), searching("colleges fe", ecosystem.KindActor)))
}

func searchesTexts(x trial) {
	x.commit(
		added(actor(1), ecosystem.Fields{"name": "one", "description": "Zebra crossing", "tags": []string{"giraffe", "big cat"}, "keys": []string{"ukprn:10001234"}}),
		added(actor(2), ecosystem.Fields{"name": "zebra", "sector": "Giraffes", "url": "https://elephant.example/", "kind": "organisation"}),
		added(dataset(1), ecosystem.Fields{"name": "two", "licence": "zebra-crossing", "keys": []string{"slug:dat-giraffe"}}))
	x.commit(altered(actor(2), ecosystem.Fields{"name": "lion", "sector": nil}))
	for _, c := range []struct {
		words     string
		then, now []ecosystem.ID
	}{
		{"zebra", ids{actor(2), actor(1), dataset(1)}, ids{actor(1), dataset(1)}},
		{"zeb", ids{actor(2), actor(1), dataset(1)}, ids{actor(1), dataset(1)}},
		{"ebra", nil, nil},
		{"giraf", ids{actor(1), dataset(1), actor(2)}, ids{actor(1), dataset(1)}},
		{"crossing one", ids{actor(1)}, ids{actor(1)}},
		{"crossing zebra cat", ids{actor(1)}, ids{actor(1)}},
		{"10001", ids{actor(1)}, ids{actor(1)}},
		{"ukprn", ids{actor(1)}, ids{actor(1)}},
		{"elephant", nil, nil}, // an address is no text
		{"organisation", nil, nil},
		{"lion", nil, ids{actor(2)}},
	} {
		q := searching(c.words, ecosystem.KindActor, ecosystem.KindDataset)
		x.same("what was found for "+c.words, c.then, x.find(x.store.At(1, ecosystem.PublicLens), q))
		x.same("what is found for "+c.words, c.now, x.find(x.team(), q))
	}
	x.commit(ended(actor(1)))
	x.same("what is found after it ended", ids{dataset(1)}, x.find(x.team(), searching("zebra", ecosystem.KindActor, ecosystem.KindDataset)))
}

func searchSigns(x trial) {
	x.commit(named(actor(1), "alpha beta"), named(actor(2), "alpha OR gamma"), named(actor(3), "near"), added(actor(4), ecosystem.Fields{"sector": "x"}))
	for words, want := range map[string][]ecosystem.ID{
		" ": {}, "!!": {}, "\"": {}, "*": {}, "%": {}, "\u0301": {}, "😀": {}, "()": {}, "-": {}, ":": {}, "^": {},
		"alpha OR gamma": {actor(2)}, "alpha AND beta": {}, "NOT alpha": {}, "alpha NOT": {}, "\"alpha": {actor(1), actor(2)}, "al*": {actor(1), actor(2)},
		"name:alpha": {}, "NEAR(alpha beta)": {}, "near": {actor(3)}, "alpha + beta": {actor(1)}, "^alpha": {actor(1), actor(2)}, "alpha; beta": {actor(1)}, "{alpha}": {actor(1), actor(2)},
	} {
		x.same("what is found for "+words, want, x.find(x.team(), searching(words, ecosystem.KindActor)))
		n, err := x.team().Count(x.Context(), searching(words, ecosystem.KindActor), 0)
		x.ok(err)
		x.same("how many are counted for "+words, len(want), n.N)
	}
}

func searchAsRanked(x trial) {
	things := map[ecosystem.ID]ecosystem.Record{}
	var changes []ecosystem.Change
	for n, text := range append(oddTexts(), names()...) {
		text = strings.ToValidUTF8(text[:min(len(text), 1000)], "")
		name, description := added(actor(2*n), ecosystem.Fields{"name": text}), added(actor(2*n+1), ecosystem.Fields{"name": "n", "description": text, "tags": []string{text}})
		changes = append(changes, name, description)
	}
	for _, c := range changes {
		things[c.ID] = ecosystem.Record{ID: c.ID, Kind: c.Kind, Since: 1, Fields: c.Set}
	}
	x.commit(changes...)
	for _, words := range append(append(oddTexts(), names()...), searches()...) {
		if len(words) > 200 {
			words = strings.ToValidUTF8(words[:200], "") // as much as anybody types
		}
		q := searching(words, ecosystem.KindActor)
		var want []ecosystem.ID
		for id, it := range things {
			if _, fits := ecosystem.Rank(ecosystem.Words(words), it); fits {
				want = append(want, id)
			}
		}
		slices.SortFunc(want, func(a, b ecosystem.ID) int {
			return ecosystem.ComparePositions(nil, q.PositionOf(things[a]), q.PositionOf(things[b]))
		})
		x.same("what is found for "+show(words), want, x.find(x.team(), q))
	}
}
