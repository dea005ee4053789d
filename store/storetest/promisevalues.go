package storetest

import (
	"math"
	"slices"
	"strings"

	"catchment/ecosystem"
)

func valuePromises() []promise {
	return []promise{
		{"records", "texts come back to the letter, whatever they are", textsSurvive},
		{"records", "numbers, truth values and dates come back exactly", numbersSurvive},
		{"records", "lists keep their order and what stands twice", listsSurvive},
		{"find", "odd texts are found to the letter and not as patterns", oddTextsFound},
		{"find", "numbers beyond what a float can tell apart are told apart", bigNumbersFound},
	}
}

// oddTexts are texts that have broken other people's stores.
func oddTexts() []string {
	controls := ""
	for r := rune(1); r < 0x20; r++ {
		controls += string(r)
	}
	return []string{
		"plain", " padded ", "O'Brien", "''", `"quoted"`, "`tick`", "100%", "under_score", `back\slash`, `\n`, `\u0041`, "line\nbreak\r\n", controls, "\u007f\u0085",
		"null", "NULL", "true", "1", "1.0", "1e5", "[]", `{"a": 1}`, "$name", "${x}", "?1", ":name", "@p", "; DROP TABLE things; --", "*", "a|b", "|",
		"Zürich", "Zu\u0308rich", "ǅ", "ß", "İ", "ﬁ", "Ａ", "学院", "كلية لندن", "\u202eright to left\u202c", "👩‍🎓👨‍👩‍👧‍👦🇬🇧", "\U0001F600", "\uFEFFmark", "\u200b", "\u2028", "\uFFFD", "\U0010FFFF", "e\u0301\u0302\u0303",
		strings.Repeat("long ", 4000) + "end", strings.Repeat("é", 10_000),
	}
}

func textsSurvive(x trial) {
	var changes []ecosystem.Change
	for n, text := range oddTexts() {
		changes = append(changes, added(actor(n), ecosystem.Fields{"name": text, "description": text, "sector": text, "tags": []string{text, "x" + text}}))
	}
	x.commit(changes...)
	for n, text := range oddTexts() {
		want := ecosystem.Record{ID: actor(n), Kind: ecosystem.KindActor, Since: 1, Fields: changes[n].Set}
		got, _ := x.record(x.team(), actor(n))
		x.same(show(text), want, got)
	}
	scanned, err := collect(x.team().Scan(x.Context(), nil))
	x.ok(err)
	for n, it := range scanned {
		x.same("as scanned", changes[n].Set, it.Fields)
	}
}

func numbersSurvive(x trial) {
	var changes []ecosystem.Change
	n := 0
	keep := func(kind ecosystem.Kind, field string, value any) {
		changes = append(changes, added(fixedID(kind, n), ecosystem.Fields{"name": "n", field: value}))
		n++
	}
	for _, v := range append(wholes(), 1<<53-1, -1<<53, math.MaxInt64-1, math.MinInt64+1) {
		keep(ecosystem.KindEvent, "attendance", v)
	}
	for _, v := range append(decimals(), -51.123456789012345, 1.0/3, 5e-324, 123456789012345680, -math.MaxFloat64) {
		keep(ecosystem.KindVenue, "latitude", v)
	}
	for _, v := range []bool{true, false} {
		keep(ecosystem.KindActor, "namedIndividually", v)
	}
	for _, v := range dates() {
		keep(ecosystem.KindEvent, "date", v)
	}
	x.commit(changes...)
	for _, c := range changes {
		got, _ := x.record(x.team(), c.ID)
		x.same("the fields", c.Set, got.Fields)
	}
}

func listsSurvive(x trial) {
	lists := [][]string{{"b", "a", "c"}, {"a"}, {"a", "a", "b", "a"}, {"1", "01", "true"}, slices.Repeat([]string{"x", "y"}, 500)}
	for _, list := range lists {
		c := x.commit(altered(actor(1), ecosystem.Fields{"name": "Ada", "tags": list}))
		got, _ := x.record(x.team(), actor(1))
		x.same("the list", list, got.List("tags"))
		x.same("the version", c.Revision, got.Since)
	}
	for n, v := range x.history(x.team(), actor(1)) {
		x.same("the list as it was", lists[len(lists)-1-n], v.List("tags"))
	}
}

func oddTextsFound(x trial) {
	var changes []ecosystem.Change
	for n, text := range oddTexts() {
		changes = append(changes, added(actor(n), ecosystem.Fields{"name": "n", "sector": text, "tags": []string{"x", text}}))
	}
	x.commit(changes...)
	r := x.team()
	for n, text := range oddTexts() {
		for _, test := range []ecosystem.FieldTest{
			{Field: "sector", Test: ecosystem.In, Values: []any{text, "nothing"}},
			{Field: "tags", Test: ecosystem.Has, Values: []any{text, "nothing"}},
		} {
			q := query(ecosystem.KindActor)
			q.Where = &ecosystem.Filter{Field: &test}
			x.same(test.Field+" "+show(text), ids{actor(n)}, x.find(r, q))
		}
	}
	counts, err := r.Facets(x.Context(), query(ecosystem.KindActor), []ecosystem.Facet{{Field: "sector"}})
	x.ok(err)
	var want []ecosystem.Bucket
	for _, text := range slices.Sorted(slices.Values(oddTexts())) {
		want = append(want, ecosystem.Bucket{Value: text, N: 1})
	}
	x.same("the buckets", want, counts[ecosystem.Facet{Field: "sector"}])
}

func bigNumbersFound(x trial) {
	big := []int64{math.MinInt64, math.MinInt64 + 1, -(1<<53 + 1), -1 << 53, 0, 1 << 53, 1<<53 + 1, math.MaxInt64 - 1, math.MaxInt64}
	var changes []ecosystem.Change
	var all []ecosystem.ID
	for n, v := range big {
		all = append(all, fixedID(ecosystem.KindEvent, n))
		changes = append(changes, added(all[n], ecosystem.Fields{"name": "n", "attendance": v}))
	}
	x.commit(changes...)
	for n, v := range big {
		for _, c := range []struct {
			test ecosystem.Test
			want []ecosystem.ID
		}{{ecosystem.In, all[n : n+1]}, {ecosystem.AtLeast, all[n:]}, {ecosystem.AtMost, all[:n+1]}} {
			q := query(ecosystem.KindEvent)
			q.Where = &ecosystem.Filter{Field: &ecosystem.FieldTest{Field: "attendance", Test: c.test, Values: []any{v}}}
			q.Order = []ecosystem.Order{{Field: "attendance"}}
			x.same(string(c.test), c.want, x.find(x.team(), q))
		}
	}
}
