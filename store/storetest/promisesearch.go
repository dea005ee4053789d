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
		{"find-search", "what is said of odd texts is what is found", searchAsRanked},
		{"find-search", "forms of a word find each other, after the word itself and before what begins with it", searchForms},
		{"find-search", "where no language is set, forms of a word are words of their own", searchWithoutLanguage},
		{"find-search", "a thing is found by the initials of its name", searchInitials},
		{"find-search", "an alias finds a thing as its name does", searchAliases},
		{"find-search", "the s of a possessive is no word", searchPossessives},
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
			if _, fits := newMatch(q).rank(it); fits {
				want = append(want, id)
			}
		}
		slices.SortFunc(want, func(a, b ecosystem.ID) int {
			return comparePositions(nil, (shown{}).inQuery(q, things[a]), (shown{}).inQuery(q, things[b]))
		})
		x.same("what is found for "+show(words), want, x.find(x.team(), q))
	}
}

func searchForms(x trial) {
	x.commit(
		named(actor(1), "Destination measures"), named(actor(2), "Measures of destinations"), added(actor(3), ecosystem.Fields{"name": "Ada", "description": "She knows a destination."}),
		named(actor(4), "destinationsque"), named(actor(5), "University of Brent"), named(actor(6), "Universities"), named(actor(7), "a college"), named(actor(8), "Hoping"),
		named(actor(9), "hope"), named(actor(10), "On time"), named(actor(11), "hopper"))
	for words, want := range map[string]ids{
		"destinations":          {actor(2), actor(1), actor(4), actor(3)},
		"DESTINATION":           {actor(1), actor(2), actor(4), actor(3)},
		"measure destinations":  {actor(1), actor(2)},
		"destinations measures": {actor(2), actor(1)},
		"universities":          {actor(6), actor(5)},
		"university":            {actor(5), actor(6)},
		"hoping":                {actor(8), actor(9)},
		"hope":                  {actor(9), actor(8)},
		"ons":                   {}, // too short to be other than itself
	} {
		x.same("what is found for "+words, want, x.find(x.team(), searching(words, ecosystem.KindActor)))
	}
	x.commit(altered(actor(1), ecosystem.Fields{"name": "Brent"}))
	x.same("what was found", ids{actor(2), actor(1), actor(4), actor(3)}, x.find(x.store.At(1, ecosystem.PublicLens), searching("destinations", ecosystem.KindActor)))
	x.same("what is found now", ids{actor(2), actor(4), actor(3)}, x.find(x.team(), searching("destinations", ecosystem.KindActor)))
}

func searchWithoutLanguage(x trial) {
	x.commit(named(actor(1), "Destination measures"), named(actor(2), "destinations"), named(actor(3), "destinationsque"), named(actor(4), "happy"))
	for words, want := range map[string]ids{"destinations": {actor(2), actor(3)}, "destination": {actor(1), actor(2), actor(3)}, "happi": {}, "destin": {actor(1), actor(2), actor(3)}} {
		q := searching(words, ecosystem.KindActor)
		q.Language = ecosystem.NoLanguage
		x.same("what is found for "+words, want, x.find(x.team(), q))
	}
}

func searchInitials(x trial) {
	x.commit(named(actor(1), "Greater London Authority"), named(actor(2), "GLA"), named(actor(3), "The Glass"), named(actor(4), "Department for Education"),
		named(actor(5), "Office for National Statistics"), added(actor(6), ecosystem.Fields{"name": "Ada", "description": "She is of the GLA."}), named(actor(7), "Authority"))
	for words, want := range map[string]ids{
		"GLA": {actor(2), actor(1), actor(3), actor(6)}, "gl": {actor(2), actor(3), actor(6)}, "dfe": {actor(4)}, "de": {actor(4)}, "ons": {actor(5)},
		"gla authority": {actor(1)}, "glas": {actor(3)}, "a": {actor(6), actor(7), actor(1)},
	} {
		x.same("what is found for "+words, want, x.find(x.team(), searching(words, ecosystem.KindActor)))
	}
}

func searchPossessives(x trial) {
	x.commit(named(actor(1), "London's data"), named(actor(2), "Londoners\u2019 data s"), named(actor(3), "O'Sullivan"), named(actor(4), "Children\u2019s nursing"))
	for words, want := range map[string]ids{
		"london": {actor(1), actor(2)}, "s": {actor(2), actor(3)}, "LONDON'S DATA": {actor(1), actor(2)}, "sullivan": {actor(3)}, "child's": {actor(4)}, "children's": {actor(4)}, "o'sullivan": {actor(3)},
	} {
		x.same("what is found for "+words, want, x.find(x.team(), searching(words, ecosystem.KindActor)))
	}
}

func searchAliases(x trial) {
	x.commit(
		added(actor(1), ecosystem.Fields{"name": "Greater London Authority", "aliases": []string{"City Hall", "The Mayor's Office"}}), named(actor(2), "City halls of Europe"),
		named(actor(3), "City hall cleaners"), added(actor(4), ecosystem.Fields{"name": "Ada", "description": "She works at City Hall."}))
	for words, want := range map[string]ids{
		"city hall": {actor(1), actor(3), actor(2), actor(4)}, "offices mayors": {actor(1)}, "tmo": {actor(1)}, "authority hall": {actor(1)}, "ch": {actor(1)},
	} {
		x.same("what is found for "+words, want, x.find(x.team(), searching(words, ecosystem.KindActor)))
	}
	x.commit(altered(actor(1), ecosystem.Fields{"aliases": nil}))
	x.same("what is found without them", ids{actor(3), actor(2), actor(4)}, x.find(x.team(), searching("city hall", ecosystem.KindActor)))
}
