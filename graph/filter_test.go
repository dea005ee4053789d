package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
)

func TestANameIsFoundInWhicheverSpellingOfUnicodeItIsWritten(t *testing.T) {
	w := skills(t)
	for _, name := range []string{"E\u0301cole", "\u00c9cole", "  \u00c9cole  "} {
		w.askAs(editor, `mutation($name: String!) { createActor(input: {name: $name}) { actor { id } } }`, map[string]any{"name": name})
		w.sees(`{"actors": {"nodes": [{"name": "\u00c9cole"}]}}`, `query($name: String!) { actors(filter: {name: {eq: $name}}, first: 1) { nodes { name } } }`, map[string]any{"name": name})
	}
	w.sees(`{"actors": {"totalCount": 3}}`, `{ actors(filter: {name: {in: ["\u00c9cole"]}}) { totalCount } }`)
}

func TestFiltersSayWhatFits(t *testing.T) {
	w := skills(t)
	cases := []struct{ says, filter, want string }{
		{"a word of an enumeration", `spectrum: [OPEN, CLOSED]`, `["Adverts", "Courses"]`},
		{"none of some words", `not: {existence: [MISSING]}`, `["Adverts", "Courses"]`},
		{"a part of a name, whatever its case", `name: {contains: "OURSE"}`, `["Courses"]`},
		{"the beginning of a name", `name: {startsWith: "in"}`, `["Intent"]`},
		{"a name to the letter", `name: {eq: "Intent"}`, `["Intent"]`},
		{"a text that is not stated", `licence: {isStated: false}`, `["Adverts", "Courses", "Intent"]`},
		{"a part of a text, whatever its case and accents", `stewards: {some: {sector: {contains: "ÉDUC"}}}`, `["Adverts"]`},
		{"the beginning of a text", `stewards: {some: {sector: {startsWith: "EDU"}}}`, `["Adverts"]`},
		{"a part of a long text", `description: {contains: "nowhere"}`, `[]`},
		{"a tag", `tags: {has: ["feed", "other"]}`, `["Courses"]`},
		{"either of two", `or: [{cost: [PAID]}, {name: {eq: "Intent"}}]`, `["Adverts", "Intent"]`},
		{"neither of two", `not: {or: [{cost: [PAID]}, {name: {eq: "Intent"}}]}`, `["Courses"]`},
		{"both", `and: [{existence: [EXISTS]}, {cost: [UNKNOWN]}]`, `["Courses"]`},
		{"one of none", `ids: []`, `[]`},
		{"one value for a list", `spectrum: OPEN`, `["Courses"]`},
		{"one of no words", `spectrum: []`, `[]`},
		{"nothing said", ``, `["Adverts", "Courses", "Intent"]`},
		{"somebody at the other end", `stewards: {some: {actorKind: [ORGANISATION]}}`, `["Adverts"]`},
		{"nobody at the other end", `stewards: {none: {}}`, `["Intent"]`},
		{"all at the other end", `stewards: {all: {sector: {eq: "education"}}}`, `["Adverts", "Intent"]`},
		{"what the link says", `accessGrants: {some: {}, link: {accessLevel: [NAMED]}}`, `["Adverts"]`},
		{"what the link does not state", `stewards: {some: {}, link: {accessLevel: [null]}}`, `["Adverts", "Courses"]`},
		{"what the link states", `accessGrants: {some: {}, link: {accessLevel: [null]}}`, `[]`},
		{"whatever the link states", `accessGrants: {some: {}, link: {not: {accessLevel: [null]}}}`, `["Adverts", "Courses"]`},
		{"a word or nothing stated", `or: [{stewards: {some: {actorKind: [ORGANISATION]}, link: {accessLevel: [NAMED, null]}}}, {accessGrants: {some: {}, link: {accessLevel: [OPEN, null]}}}]`, `["Adverts", "Courses"]`},
		{"two steps", `accessGrants: {some: {adoptedStandards: {some: {key: {scheme: "slug", in: ["std-xcri-cap"]}}}}}`, `["Courses"]`},
		{"a claim's source", `claims: {some: {source: {in: [$(Toy)]}}}`, `["Intent"]`},
		{"no claim from a source", `claims: {none: {source: {in: [$(Toy)]}}}`, `["Adverts", "Courses"]`},
		{"what the claims amount to", `state: {in: [STALE], asOf: "2029-01-01"}`, `["Adverts", "Courses", "Intent"]`},
		{"the same, not yet", `state: {in: [STALE], asOf: "2026-02-01"}`, `[]`},
	}
	for _, c := range cases {
		t.Run(c.says, func(t *testing.T) {
			w.t = t
			r := w.ask(`{ datasets(filter: {` + c.filter + `}) { nodes { name } totalCount } }`)
			if len(r.Errors) > 0 {
				t.Fatal(r.Errors)
			}
			list := r.Data.(map[string]any)["datasets"].(map[string]any)
			names := []any{}
			for _, n := range list["nodes"].([]any) {
				names = append(names, n.(map[string]any)["name"])
			}
			if got := compact(names); got != compactJSON(t, c.want) {
				t.Errorf("%s: got %s, want %s", c.filter, got, c.want)
			}
			if list["totalCount"] != float64(len(names)) {
				t.Errorf("totalCount is %v of %d", list["totalCount"], len(names))
			}
		})
	}
}

func TestAFilterMeansTheSameAsAVariable(t *testing.T) {
	w := skills(t)
	query := `query($f: DatasetFilter, $n: Int) { datasets(filter: $f, first: $n) { nodes { name } } }`
	w.sees(`{"datasets": {"nodes": [{"name": "Adverts"}]}}`, query,
		map[string]any{"n": 5, "f": map[string]any{"cost": []any{"PAID"}}})
	w.sees(`{"datasets": {"nodes": [{"name": "Adverts"}, {"name": "Courses"}, {"name": "Intent"}]}}`, query)
}

func TestWhatAsksForNothingIsRefusedWithTheWayToAskForWhatIsNotStated(t *testing.T) {
	w := skills(t)
	for _, c := range []struct{ filter, says, hint string }{
		{`ids: null`, "The filter says ids: null, which asks for nothing.", "Leave ids out to ask nothing of it."},
		{`ids: $nothing`, "The filter says ids: null, which asks for nothing.", "Leave ids out to ask nothing of it."},
		{`not: null`, "The filter says not: null, which asks for nothing.", "Leave not out to ask nothing of it."},
		{`licence: null`, "The filter says licence: null, which asks for nothing.",
			"Leave licence out to ask nothing of it. Where it is not stated: licence: {isStated: false}."},
		{`spectrum: null`, "The filter says spectrum: null, which asks for nothing.",
			"Leave spectrum out to ask nothing of it. Where it is not stated: spectrum: [UNKNOWN]."},
		{`stewards: null`, "The filter says stewards: null, which asks for nothing.",
			"Leave stewards out to ask nothing of it. Where there are none: stewards: {none: {}}."},
		{`stewards: {some: null}`, "The condition on stewards says some: null, which asks for nothing.", "Leave some out."},
		{`stewards: {some: {}, link: {accessLevel: null}}`, "The filter says accessLevel: null, which asks for nothing.",
			"Leave accessLevel out to ask nothing of it. Where it is not stated: accessLevel: [null]."},
		{`claims: {none: null}`, "The condition on claims says none: null, which asks for nothing.", "Leave none out."},
		{`key: {scheme: "slug", in: null}`, "The condition on key says in: null, which asks for nothing.", "Leave in out."},
		{`state: {in: [STALE], asOf: null}`, "The condition on state says asOf: null, which asks for nothing.", "Leave asOf out."},
		{`licence: {eq: null}`, "The condition on licence compares with null (eq), which asks for nothing.",
			"Leave eq out to ask nothing of it. Where it is not stated: licence: {isStated: false}."},
		{`validFrom: {from: $nothing}`, "The condition on validFrom compares with null (from), which asks for nothing.",
			"Leave from out to ask nothing of it. Where it is not stated: validFrom: {isStated: false}."},
		{`licence: {contains: " "}`, "The condition on licence compares with an empty text (contains), which asks for nothing.",
			"Leave contains out to ask nothing of it. Where it is not stated: licence: {isStated: false}."},
		{`name: {contains: ""}`, "The condition on name compares with an empty text (contains), which asks for nothing.",
			"Leave contains out to ask nothing of it."},
	} {
		query := `query($nothing: ID) { datasets(filter: {` + c.filter + `}) { totalCount } }`
		if strings.HasPrefix(c.filter, "ids: $") {
			query = strings.Replace(query, "ID)", "[ID!])", 1)
		} else {
			query = strings.Replace(query, "ID)", "Date)", 1)
		}
		if !strings.Contains(c.filter, "$") {
			query = strings.TrimPrefix(query, "query($nothing: Date)")
		}
		p := w.fails(ecosystem.BadRequest, query, map[string]any{"nothing": nil})
		if p.Message != c.says || p.Extensions["hint"] != c.hint {
			t.Errorf("%s says %q (%v), want %q (%s)", c.filter, p.Message, p.Extensions["hint"], c.says, c.hint)
		}
	}
}

func TestAConditionWhoseVariableIsNotSetIsLeftOut(t *testing.T) {
	w := skills(t)
	w.sees(`{"a": {"totalCount": 3}, "b": {"totalCount": 3}, "c": {"totalCount": 1}, "d": {"totalCount": 3}}`,
		`query($ids: [ID!], $text: String, $filter: DatasetFilter) {
		   a: datasets(filter: {ids: $ids}) { totalCount }
		   b: datasets(filter: {licence: {eq: $text}}) { totalCount }
		   c: datasets(filter: {name: {eq: "Intent", contains: $text}}) { totalCount }
		   d: datasets(filter: $filter) { totalCount } }`)
}

func TestCoursesAreFoundByThePlacesWhereTheyAreHeld(t *testing.T) {
	w := newWorld(t)
	w.commit("courses", func(d draft) {
		d.thing("Place", "Brent", nil)
		d.thing("Place", "Ealing", nil)
		d.thing("Venue", "Wembley", nil)
		d.thing("Course", "Plumbing", nil)
		d.thing("Course", "Nursing", nil)
		d.thing("Presentation", "Plumbing 1", ecosystem.Fields{"places": int64(12), "cost": "none"})
		d.link("Wembley", "IN_PLACE", "Brent", nil)
		d.link("Plumbing", "HAS_PRESENTATION", "Plumbing 1", nil)
		d.link("Plumbing 1", "HELD_AT", "Wembley", nil)
		d.link("Nursing", "COVERS", "Brent", nil)
	})
	w.sees(`{"some": {"nodes": [{"name": "Plumbing", "presentations": {"nodes": [{"seats": 12, "price": "none"}]}}]},
	  "none": {"nodes": [{"name": "Nursing", "coveredPlaces": {"nodes": [{"name": "Brent"}]}}]}, "all": {"totalCount": 1}, "seats": {"totalCount": 1}}`,
		`{ some: courses(filter: {places: {some: {name: {eq: "Brent"}}}}) { nodes { name presentations { nodes { seats price } } } }
		   none: courses(filter: {places: {none: {name: {eq: "Brent"}}}}) { nodes { name coveredPlaces { nodes { name } } } }
		   all: courses(filter: {places: {all: {name: {eq: "Ealing"}}}}) { totalCount }
		   seats: presentations(filter: {seats: {atLeast: 12}}) { totalCount } }`)
	for _, places := range []string{`null`, `{some: null}`, `{}`} {
		w.fails(ecosystem.BadRequest, `{ courses(filter: {places: `+places+`}) { totalCount } }`)
	}
}

func TestNamesOfTheAPIAreReadAndSaidWhereFieldsAreNamed(t *testing.T) {
	w := newWorld(t)
	w.commit("one", func(d draft) {
		d.thing("Dataset", "Rolls", nil)
		d.thing("Actor", "Agency", nil)
	})
	w.seesAs(editor, `{"a": {"dataset": {"datasetKind": "REGISTER"}}, "b": {"node": {"actorKind": "NETWORK"}},
	  "c": {"claim": {"field": "actorKind", "value": "network"}}}`, `mutation {
		a: updateDataset(id: $(Rolls), input: {datasetKind: REGISTER}, claim: {assertedBy: "x"}) { dataset { datasetKind } }
		b: updateEntity(id: $(Agency), fields: {actorKind: "NETWORK"}) { node { ... on Actor { actorKind } } }
		c: claim(about: $(Agency), input: {field: "actorKind", value: "network"}) { claim { field value } } }`)
	w.sees(`{"search": {"nodes": [{"actorKind": "NETWORK"}]}, "one": {"totalCount": 2}, "other": {"totalCount": 1}, "both": {"totalCount": 3}, "none": {"totalCount": 0},
	  "actors": {"nodes": [{"claims": {"totalCount": 2}, "fieldStates": [{"field": "actorKind"}, {"field": "name"}]}]}}`,
		`{ search(query: "Agency") { nodes { ... on Actor { actorKind } ... on Dataset { datasetKind } } }
		   one: claims(filter: {field: {eq: "actorKind"}}) { totalCount }
		   other: claims(filter: {field: {in: ["datasetKind"]}}) { totalCount }
		   both: claims(filter: {field: {in: ["datasetKind", "actorKind"]}}) { totalCount }
		   none: claims(filter: {field: {in: []}}) { totalCount }
		   actors { nodes { claims(field: "actorKind") { totalCount } fieldStates { field } } } }`)
	told := only(w.refused(ecosystem.Invalid, `mutation { createEntity(kind: ACTOR, fields: {name: "x", actorKind: "CASTLE"}) { node { id } } }`, nil), "field", "path")
	if diff := cmp.Diff([]map[string]any{{"field": "actorKind", "path": []any{"fields", "actorKind"}}}, told); diff != "" {
		t.Error(diff)
	}
}

func TestFiltersThatCannotBeReadAreRefused(t *testing.T) {
	w := skills(t)
	for _, filter := range []string{
		`validFrom: {from: "last year"}`, `stewards: {}`, `state: {in: [STALE], asOf: "soon"}`,
		`state: {in: [STALE], staleAfterMonths: -1}`,
	} {
		w.fails(ecosystem.BadRequest, `{ datasets(filter: {`+filter+`}) { nodes { name } } }`)
	}
	deep := `name: {eq: "x"}`
	for range 12 {
		deep = `not: {` + deep + `}`
	}
	w.fails(ecosystem.LimitExceeded, `{ datasets(filter: {`+deep+`}) { nodes { name } } }`)
}

func TestListsAreSortedAsAsked(t *testing.T) {
	w := newWorld(t)
	w.commit("recommendations", func(d draft) {
		for name, months := range map[string]int64{"Late": 24, "Soon": 3, "Middle": 12} {
			d.thing("Recommendation", name, ecosystem.Fields{"horizonMonthsMax": months})
		}
		d.thing("Recommendation", "Some day", nil)
	})
	w.sees(`{"up": {"nodes": [{"name": "Soon"}, {"name": "Middle"}, {"name": "Late"}, {"name": "Some day"}]},
	  "down": {"nodes": [{"name": "Late"}, {"name": "Middle"}, {"name": "Soon"}, {"name": "Some day"}]},
	  "mixed": {"nodes": [{"name": "Soon"}, {"name": "Middle"}, {"name": "Late"}, {"name": "Some day"}]},
	  "byName": {"nodes": [{"name": "Soon"}, {"name": "Some day"}, {"name": "Middle"}, {"name": "Late"}]}}`,
		`{ up: recommendations(order: [HORIZON_MONTHS_MAX_ASC]) { nodes { name } }
		   down: recommendations(order: [HORIZON_MONTHS_MAX_DESC]) { nodes { name } }
		   mixed: entities(order: [HORIZON_MONTHS_MAX_ASC], kinds: [RECOMMENDATION]) { nodes { name } }
		   byName: recommendations(order: [NAME_DESC]) { nodes { name } } }`)
}

func TestSearchRanksNamesBeforeTexts(t *testing.T) {
	w := newWorld(t)
	w.commit("words", func(d draft) {
		d.thing("Dataset", "Course directory", nil)
		d.thing("Standard", "Course", nil)
		d.thing("Actor", "College", ecosystem.Fields{"description": "It runs every course there is."})
		d.thing("Actor", "Directory of a course", nil)
	})
	w.sees(`{"search": {"totalCount": 4, "nodes": [{"name": "Course"}, {"name": "Course directory"}, {"name": "Directory of a course"}, {"name": "College"}]},
	  "actors": {"nodes": [{"name": "Directory of a course"}, {"name": "College"}]}, "nothing": {"nodes": []}}`,
		`{ search(query: "COURSE") { totalCount nodes { name } }
		   actors(search: "course") { nodes { name } }
		   nothing: search(query: " - ") { nodes { name } } }`)
}

func TestFacetsCountTheWholeList(t *testing.T) {
	w := skills(t)
	w.sees(`{"datasets": {"nodes": [{"name": "Adverts"}], "facets": [
	  {"field": "existence", "buckets": [{"value": "EXISTS", "count": 2}, {"value": "MISSING", "count": 1}]},
	  {"field": "tags", "buckets": [{"value": null, "count": 2}, {"value": "feed", "count": 1}]}]}}`,
		`{ datasets(first: 1) { nodes { name } facets(by: [EXISTENCE, TAGS]) { field buckets { value count } } } }`)
	w.sees(`{"entities": {"facets": [{"field": "actorKind", "buckets": [{"value": "ORGANISATION", "count": 1}, {"value": "PARTNERSHIP", "count": 1}, {"value": "PUBLIC_OFFICE", "count": 1}]}]}}`,
		`{ entities(kinds: [ACTOR]) { facets(by: [ACTOR_KIND]) { field buckets { value count } } } }`)
	for query, says := range map[string]string{
		`{ datasets { nodes { stewards { facets(by: [ACTOR_KIND]) { field } } } } }`: "Facets are counted for lists at the root alone.",
		`{ entities { facets(by: [ACTOR_KIND]) { field } } }`:                        "actorKind is asked for among things of kinds that have another field instead, datasetKind of Dataset.",
		`{ entities(order: [ACTOR_KIND_ASC]) { totalCount } }`:                       "actorKind is asked for among things of kinds that have another field instead, datasetKind of Dataset.",
		`{ entities(kinds: [DATASET]) { facets(by: [ACTOR_KIND]) { field } } }`:      "actorKind is asked for among things of kinds that have another field instead, datasetKind of Dataset.",
		`{ entities(kinds: [PLACE]) { facets(by: [SECTOR]) { field } } }`:            "None of the kinds asked for has a field sector.",
	} {
		if p := w.fails(ecosystem.BadRequest, query); p.Message != says {
			t.Errorf("%s says %q, want %q", query, p.Message, says)
		}
	}
}

func TestLimitsOfFiltersAreToldInNumbers(t *testing.T) {
	w := skills(t)
	ids := strings.Repeat(`"x", `, 101)
	for query, want := range map[string][3]any{
		`{ actors(filter: ` + strings.Repeat("{not: ", 9) + "{}" + strings.Repeat("}", 9) + `) { totalCount } }`: {"filterDepth", 8.0, 9.0},
		`{ actors(filter: {or: [` + strings.Repeat(`{name: {eq: "x"}}`, 100) + `]}) { totalCount } }`:            {"filterConditions", 100.0, 101.0},
		`{ actors(filter: {sector: {in: [` + ids + `]}}) { totalCount } }`:                                       {"filterValues", 100.0, 101.0},
		`{ actors(filter: {ids: [` + ids + `]}) { totalCount } }`:                                                {"filterValues", 100.0, 101.0},
		`{ actors(filter: {key: {scheme: "slug", in: [` + ids + `"y"]}}) { totalCount } }`:                       {"filterValues", 100.0, 102.0},
	} {
		e := w.fails(ecosystem.LimitExceeded, query).Extensions
		if got := [3]any{e["limit"], e["maximum"], e["actual"]}; got != want {
			t.Errorf("%.60s: the limit is told as %v, want %v", query, got, want)
		}
	}
}

func TestWhatIsTooMuchIsToldByItsArgument(t *testing.T) {
	w := skills(t)
	ids := strings.Repeat(`"x", `, 101)
	for query, says := range map[string]string{
		`{ actors(filter: ` + strings.Repeat("{not: ", 9) + "{}" + strings.Repeat("}", 9) + `) { totalCount } }`: "The filter goes more than 8 levels deep.",
		`{ actors(filter: {sector: {in: [` + ids + `]}}) { totalCount } }`:                                       "A condition of the filter names more than 100 values.",
		`{ nodes(ids: [` + ids + `]) { id } }`:                                                                   "The argument ids of nodes names 101 things; 100 are given at once.",
		`{ neighbourhood(of: [$(Board), $(Agency)], limit: 1) { omitted } }`:                                     "The walk begins at 2 things (of); limit lets the answer hold 1.",
		`mutation { apply(operations: []) { node { id } } }`:                                                     "The argument operations of apply names 0 things to do; it may be 1 to 1,000 at once.",
		`mutation { proposeOccupations(course: "x", most: 101) { left } }`:                                       "The argument most of proposeOccupations is 101; it may be 1 to 5.",
	} {
		if p := w.failsAs(editor, ecosystem.LimitExceeded, query); p.Message != says || p.Extensions["hint"] == nil {
			t.Errorf("%.60s says %q (%v), want %q", query, p.Message, p.Extensions["hint"], says)
		}
	}
}
